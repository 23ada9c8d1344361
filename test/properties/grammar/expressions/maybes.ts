import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { code, made, operand, type Tree } from "../tree.js";
import { fits, sameType, text, type Ty } from "../types.js";
import { elementPredicate } from "./callbacks.js";
import { keyOf } from "./records.js";

/** What may give nothing: a search, an index, a value on a condition. */
export function maybeForms(
  g: Maker,
  scope: Scope,
  type: Ty & { kind: "maybe" },
  depth: number,
): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const lists = paths.flatMap((p) =>
    p.type.kind === "array" && fits(p.type.of, type.of) && p.type.of.kind !== "maybe"
      ? [{ text: p.text, of: p.type.of }]
      : [],
  );
  const undefinedOnly = type.nothing === "undefined" ? 1 : 0;
  const list = lists.length === 0 ? 0 : undefinedOnly;
  const records = paths.filter(
    (p) => p.type.kind === "record" && fits(p.type.of, type.of) && p.type.of.kind !== "maybe",
  );
  const absent = paths.filter(
    (p) => p.type.kind === "maybe" && p.type.nothing === "undefined" && sameType(p.type.of, text),
  );
  const indices = paths.filter((p) => p.type.kind === "number" && /^[ijk]\d*$/.test(p.text));
  return [
    [12, () => g.expression(scope, type.of, depth - 1), "a value that may be absent"],
    [
      5,
      () =>
        code`${operand(g.condition(scope, depth - 1))} ? ${operand(g.expression(scope, type.of, depth - 1))} : ${type.nothing}`,
      "a ? b : undefined",
    ],
    [
      5 * list,
      () => {
        const { text: from, of } = dice.pick(lists);
        const find = dice.chance(80) ? "find" : "findLast";
        return made(code`${from}.${find}(${elementPredicate(g, scope, of, depth)})`);
      },
      "list.find()",
    ],
    [
      4 * list,
      () => made(code`${dice.pick(lists).text}${dice.pick(["[0]", "[1]", ".at(-1)", ".at(0)"])}`),
      "list[0], list.at()",
    ],
    [
      indices.length === 0 ? 0 : 5 * list,
      () => made(code`${dice.pick(lists).text}[${dice.pick(indices).text}]`),
      "list[i]",
    ],
    [
      records.length === 0 ? 0 : 5 * undefinedOnly,
      () => made(code`${dice.pick(records).text}[${keyOf(g, scope)}]`),
      "record[key]",
    ],
    [
      absent.length === 0 || !sameType(type.of, text) ? 0 : 3 * undefinedOnly,
      () =>
        made(
          code`${dice.pick(absent).text}?.${dice.pick(["toUpperCase()", "trim()", "slice(0, 2)", `split(",")[0]`])}`,
        ),
      "a?.method()",
    ],
  ];
}
