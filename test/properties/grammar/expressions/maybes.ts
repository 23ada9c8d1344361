import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, operand, type Tree } from "../tree.js";
import { fits, type Ty } from "../types.js";
import { elementPredicate } from "./callbacks.js";

/** What may give nothing: a search, an index, a value on a condition. */
export function maybeForms(
  g: Maker,
  scope: Scope,
  type: Ty & { kind: "maybe" },
  depth: number,
): readonly Form<Tree>[] {
  const { dice } = g;
  const lists = pathsOf(scope).flatMap((p) =>
    p.type.kind === "array" && fits(p.type.of, type.of) && p.type.of.kind !== "maybe"
      ? [{ text: p.text, of: p.type.of }]
      : [],
  );
  const list = lists.length === 0 || type.nothing === "null" ? 0 : 1;
  return [
    [12, () => g.expression(scope, type.of, depth - 1)],
    [
      5,
      () =>
        code`${operand(g.condition(scope, depth - 1))} ? ${operand(g.expression(scope, type.of, depth - 1))} : ${type.nothing}`,
    ],
    [
      5 * list,
      () => {
        const { text, of } = dice.pick(lists);
        return atom(inferred(code`${text}.find(${elementPredicate(g, scope, of, depth)})`));
      },
    ],
    [
      4 * list,
      () => atom(inferred(code`${dice.pick(lists).text}${dice.pick(["[0]", "[1]", ".at(-1)", ".at(0)"])}`)),
    ],
  ];
}
