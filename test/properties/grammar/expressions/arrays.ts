import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, joined, type Tree } from "../tree.js";
import { arrayOf, sameType, text, type Ty } from "../types.js";
import { callback, elementPredicate } from "./callbacks.js";

export function arrayForms(
  g: Maker,
  scope: Scope,
  type: Ty & { kind: "array" },
  depth: number,
): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const same = paths.filter((p) => sameType(p.type, type));
  const others = paths.flatMap((p) => (p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : []));
  const objects = paths.filter((p) => p.type.kind === "object");
  const one = same.length === 0 ? 0 : 1;
  const of = () => dice.pick(same).text;
  const made = (tree: Tree) => atom(inferred(tree));
  const item = () => g.expression(scope, type.of, depth - 1);
  return [
    [6 * one, () => atom(code`[...${of()}, ${item()}]`)],
    [2 * one, () => atom(code`[${item()}, ...${of()}]`)],
    [
      2 * one,
      () => atom(code`[${joined([code`...${of()}`, code`...${g.expression(scope, type, 0)}`], ", ")}]`),
    ],
    [1 * one, () => made(code`${of()}.concat(${g.expression(scope, type, 0)})`)],
    [6 * one, () => made(code`${of()}.filter(${elementPredicate(g, scope, type.of, depth)})`)],
    [2 * one, () => made(code`${of()}.slice(${dice.pick(["0, 1", "1", "0, 2", "-1"])})`)],
    [
      others.length === 0 ? 0 : 8,
      () => {
        const from = dice.pick(others);
        const body = (inner: Scope) => g.expression(inner, type.of, depth - 1);
        return atom(code`${from.text}.map(${callback(g, scope, from.of, undefined, body)})`);
      },
    ],
    [
      sameType(type, arrayOf(text)) && objects.length > 0 ? 1 : 0,
      () => made(code`Object.keys(${dice.pick(objects).text})`),
    ],
    [sameType(type, arrayOf(text)) ? 1 : 0, () => made(code`${g.expression(scope, text, 0)}.split(",")`)],
  ];
}
