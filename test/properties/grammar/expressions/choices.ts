import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { code, inferred, operand, type Tree } from "../tree.js";
import { fits, maybe, sameType, type Ty } from "../types.js";
import { keyOf } from "./records.js";

/** What gives a value of any type: a choice, a default. */
export function choiceForms(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const below = () => g.expression(scope, type, depth - 1);
  const paths = pathsOf(scope);
  const missing = paths.filter((p) => p.type.kind === "maybe" && fits(p.type.of, type));
  const optional = missing.filter((p) => sameType(p.type, maybe(type)));
  const records = paths.filter((p) => p.type.kind === "record" && fits(p.type.of, type));
  const condition = () => operand(g.condition(scope, depth - 1));
  return [
    [
      5,
      () => both(below(), below(), (a, b) => code`${condition()} ? ${operand(a)} : ${operand(b)}`),
      "a ? b : c",
    ],
    [
      depth > 1 ? 1 : 0,
      () => {
        const [a, b, c] = [below(), below(), below()];
        const tree = code`${condition()} ? ${operand(a)} : ${condition()} ? ${operand(b)} : ${operand(c)}`;
        return a.inferred && b.inferred && c.inferred ? inferred(tree) : tree;
      },
      "a ? b : c ? d : e",
    ],
    [missing.length === 0 ? 0 : 14, () => code`${dice.pick(missing).text} ?? ${operand(below())}`, "a ?? b"],
    [
      optional.length === 0 ? 0 : 3,
      () => code`${dice.pick(optional).text} || ${operand(below())}`,
      "a || b, a value",
    ],
    [
      records.length === 0 ? 0 : 6,
      () => code`${dice.pick(records).text}[${keyOf(g, scope)}] ?? ${operand(below())}`,
      "record[key] ?? b",
    ],
  ];
}

function both(a: Tree, b: Tree, make: (a: Tree, b: Tree) => Tree): Tree {
  const tree = make(a, b);
  return a.inferred && b.inferred ? inferred(tree) : tree;
}
