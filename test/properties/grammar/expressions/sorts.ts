import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { code, made, type Tree } from "../tree.js";
import { fieldsOf, sameType, type Ty } from "../types.js";

/** Copies in another order. */
export function sortForms(g: Maker, scope: Scope, type: Ty & { kind: "array" }): readonly Form<Tree>[] {
  const { dice } = g;
  const same = pathsOf(scope).filter((p) => sameType(p.type, type));
  const one = same.length === 0 ? 0 : 1;
  const of = () => dice.pick(same).text;
  const numeric = comparators(g, type.of, "number");
  const textual = comparators(g, type.of, "string");
  const copy = (list: string) => (dice.chance(70) ? `[...${list}].sort` : `${list}.toSorted`);
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight * one);
  return [
    [some(numeric, 4), () => made(code`${copy(of())}(${dice.pick(numeric)})`), "sort() by number"],
    [some(textual, 2), () => made(code`${copy(of())}(${dice.pick(textual)})`), "sort() by text with < and >"],
    [
      some(textual, 0.7),
      () => made(code`${copy(of())}(${localeOf(g, type.of)})`),
      "sort() with localeCompare()",
    ],
    [type.of.kind === "string" ? 2 * one : 0, () => made(code`${copy(of())}()`), "sort() of texts"],
    [
      1.5 * one,
      () => made(code`${dice.chance(60) ? `[...${of()}].reverse` : `${of()}.toReversed`}()`),
      "reverse() of a copy",
    ],
  ];
}

/** What sorts by: the element itself, or a field that is always there. */
export function sortKeys(of: Ty, kind: "number" | "string"): readonly string[] {
  if (of.kind === kind) return [""];
  if (of.kind !== "object") return [];
  return fieldsOf(of).flatMap((f) => (f.type.kind === kind && !f.optional ? [`.${f.name}`] : []));
}

export function comparators(g: Maker, of: Ty, kind: "number" | "string"): readonly string[] {
  return sortKeys(of, kind).map((key) => {
    const [a, b] = [`a${key}`, `b${key}`];
    if (kind === "number") return `(a, b) => ${g.dice.pick([`${a} - ${b}`, `${b} - ${a}`])}`;
    return `(a, b) => ${g.dice.pick([
      `${a} < ${b} ? -1 : 1`,
      `${a} < ${b} ? -1 : ${a} > ${b} ? 1 : 0`,
      `${a} > ${b} ? 1 : -1`,
      `${a} > ${b} ? -1 : ${a} < ${b} ? 1 : 0`,
    ])}`;
  });
}

function localeOf(g: Maker, of: Ty): string {
  const key = g.dice.pick(sortKeys(of, "string"));
  return `(a, b) => a${key}.localeCompare(b${key})`;
}
