import type { Json } from "../../asl/states.js";
import { compareMoments, parseTimestamp } from "./timestamp.js";

/** Compares the value of Variable with the operand; values of other types are simply not equal, less or greater. */
export type Compare = (value: Json, operand: Json) => boolean;

type Order = (sign: number) => boolean;

const orders = {
  Equals: (sign) => sign === 0,
  LessThan: (sign) => sign < 0,
  GreaterThan: (sign) => sign > 0,
  LessThanEquals: (sign) => sign <= 0,
  GreaterThanEquals: (sign) => sign >= 0,
} satisfies Record<string, Order>;

const types = {
  String:
    (holds: Order): Compare =>
    (value, operand) =>
      typeof value === "string" &&
      typeof operand === "string" &&
      holds(value < operand ? -1 : value > operand ? 1 : 0),
  Numeric:
    (holds: Order): Compare =>
    (value, operand) =>
      typeof value === "number" && typeof operand === "number" && holds(value - operand),
  Timestamp:
    (holds: Order): Compare =>
    (value, operand) => {
      const left = typeof value === "string" ? parseTimestamp(value) : undefined;
      const right = typeof operand === "string" ? parseTimestamp(operand) : undefined;
      return left !== undefined && right !== undefined && holds(compareMoments(left, right));
    },
};

/** Every comparison of two values by its name; with `Path` after it the operand is read from a path. */
export const comparisons: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ...Object.entries(types).flatMap(([type, compare]) =>
    Object.entries(orders).map(([order, holds]): [string, Compare] => [`${type}${order}`, compare(holds)]),
  ),
  [
    "BooleanEquals",
    (value, operand) => typeof value === "boolean" && typeof operand === "boolean" && value === operand,
  ],
]);

/** Tests of the kind of a value. */
export const kindTests: ReadonlyMap<string, (value: Json) => boolean> = new Map<
  string,
  (value: Json) => boolean
>([
  ["IsNull", (value) => value === null],
  ["IsString", (value) => typeof value === "string"],
  ["IsNumeric", (value) => typeof value === "number"],
  ["IsBoolean", (value) => typeof value === "boolean"],
  ["IsTimestamp", (value) => typeof value === "string" && parseTimestamp(value) !== undefined],
]);

/** `StringMatches`: `*` stands for anything, `\*` for itself, `\\` for a backslash. */
export function compileGlob(pattern: string): (text: string) => boolean {
  const pieces: string[] = [""];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    const escaped = char === "\\" ? pattern[at + 1] : undefined;
    if (escaped === "*" || escaped === "\\") at++;
    if (char === "*") pieces.push("");
    else pieces.push(`${pieces.pop() ?? ""}${escaped === "*" || escaped === "\\" ? escaped : char}`);
  }
  return (text) => matchesPieces(text, pieces);
}

/** The first piece begins the text, the last ends it, those between follow one another: no backtracking. */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
