import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, joined, made, type Tree } from "../tree.js";
import { arrayOf, sameType, text, type Ty } from "../types.js";
import { callback, elementPredicate } from "./callbacks.js";
import { readsOfRecords } from "./records.js";

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
  const nested = others.filter((p) => p.of.kind === "array" && sameType(p.of.of, type.of));
  const lists = paths.flatMap((p) =>
    p.type.kind === "array" && p.type.of.kind === "object"
      ? p.type.of.fields.flatMap((f) =>
          sameType(f.type, type) && !f.optional ? [{ text: p.text, field: f.name }] : [],
        )
      : [],
  );
  const isTexts = sameType(type, arrayOf(text));
  const one = same.length === 0 ? 0 : 1;
  const of = () => dice.pick(same).text;
  const item = () => g.expression(scope, type.of, depth - 1);
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  return [
    ...readsOfRecords(g, scope, type, depth),
    [6 * one, () => atom(code`[...${of()}, ${item()}]`), "[...list, a]"],
    [2 * one, () => atom(code`[${item()}, ...${of()}]`), "[a, ...list]"],
    [
      2 * one,
      () => atom(code`[${joined([code`...${of()}`, code`...${g.expression(scope, type, 0)}`], ", ")}]`),
      "[...list, ...list]",
    ],
    [1 * one, () => made(code`${of()}.concat(${g.expression(scope, type, 0)})`), "list.concat()"],
    [
      6 * one,
      () => made(code`${of()}.filter(${elementPredicate(g, scope, type.of, depth)})`),
      "list.filter()",
    ],
    [
      2 * one,
      () => made(code`${of()}.slice(${dice.pick(["0, 1", "1", "0, 2", "-1", "0, -1", "-2, -1", ""])})`),
      "list.slice()",
    ],
    [
      some(others, 8),
      () => {
        const from = dice.pick(others);
        const body = (inner: Scope) => g.expression(inner, type.of, depth - 1);
        return atom(code`${from.text}.map(${callback(g, scope, from.of, undefined, body)})`);
      },
      "list.map()",
    ],
    [
      some(others, 1.5),
      () => {
        const from = dice.pick(others);
        const body = (inner: Scope) => code`${g.expression(inner, type, depth - 1)}`;
        return atom(code`${from.text}.flatMap(${callback(g, scope, from.of, undefined, body)})`);
      },
      "list.flatMap()",
    ],
    [
      some(lists, 2),
      () => {
        const { text: from, field } = dice.pick(lists);
        return made(code`${from}.flatMap((one) => one.${field})`);
      },
      "list.flatMap() of a field",
    ],
    [some(nested, 2), () => made(code`${dice.pick(nested).text}.flat()`), "list.flat()"],
    [isTexts ? 1 * one : 0, () => made(code`[...new Set(${of()})]`), "[...new Set(list)]"],
    [
      isTexts ? 1.5 : 0,
      () => made(code`${g.expression(scope, text, 0)}.split(${dice.pick([`","`, `" "`, `"-"`])})`),
      "text.split()",
    ],
  ];
}
