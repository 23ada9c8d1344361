import { BoundedRegex } from "../bounded-regex.js";
import type { Json } from "../states.js";
import type { FilterOperator, FilterTest, FilterValue, Path } from "./path.js";
import { sameJson } from "./same-json.js";

type Read = (path: Path) => Json | undefined;

/** Whether a candidate passes `[?( … )]`; `read` evaluates the paths inside. */
export function passesFilter(test: FilterTest, read: Read): boolean {
  switch (test.kind) {
    case "and":
      return passesFilter(test.left, read) && passesFilter(test.right, read);
    case "or":
      return passesFilter(test.left, read) || passesFilter(test.right, read);
    case "not":
      return !passesFilter(test.test, read);
    case "exists":
      return read(test.path) !== undefined;
    case "compare":
      return compare(test.operator, test.left, test.right, read);
  }
}

function compare(
  operator: FilterOperator,
  leftSide: FilterValue,
  rightSide: FilterValue,
  read: Read,
): boolean {
  if (operator === "=~") return matchesRegex(leftSide, rightSide, read);
  const left = valueOf(leftSide, read);
  const right = valueOf(rightSide, read);
  switch (operator) {
    case "==":
      return looselyEqual(left, right);
    case "!=":
      return !looselyEqual(left, right);
    case "===":
      return typeof left === typeof right && sameJson(left, right);
    case "!==":
      return typeof left !== typeof right || !sameJson(left, right);
    case "<":
      return ordered(left, right, (sign) => sign < 0);
    case "<=":
      return ordered(left, right, (sign) => sign <= 0);
    case ">":
      return ordered(left, right, (sign) => sign > 0);
    case ">=":
      return ordered(left, right, (sign) => sign >= 0);
    case "in":
      return listOf(right).some((item) => looselyEqual(item, left));
    case "nin":
      return !listOf(right).some((item) => looselyEqual(item, left));
    case "subsetof":
      return listOf(left).every((item) => listOf(right).some((other) => sameJson(item, other)));
    case "anyof":
      return listOf(left).some((item) => listOf(right).some((other) => sameJson(item, other)));
    case "noneof":
      return !listOf(left).some((item) => listOf(right).some((other) => sameJson(item, other)));
    case "size":
      return sizeOf(left) === right;
    case "empty":
      return (sizeOf(left) === 0) === right;
    case "contains":
      if (typeof left === "string") return typeof right === "string" && left.includes(right);
      return listOf(left).some((item) => sameJson(item, right));
  }
}

function valueOf(side: FilterValue, read: Read): Json | undefined {
  if (side.kind === "path") return read(side.path);
  return side.kind === "literal" ? side.value : side.source;
}

/** A number equals the string that spells it. */
function looselyEqual(left: Json | undefined, right: Json | undefined): boolean {
  if (typeof left === "number" && typeof right === "string")
    return right.trim() !== "" && Number(right) === left;
  if (typeof left === "string" && typeof right === "number") return left === String(right);
  return sameJson(left, right);
}

function ordered(left: Json | undefined, right: Json | undefined, holds: (sign: number) => boolean): boolean {
  if (typeof left === "number" && typeof right === "number") return holds(left - right);
  if (typeof left === "string" && typeof right === "string")
    return holds(left < right ? -1 : left > right ? 1 : 0);
  return false;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function sizeOf(value: Json | undefined): number | undefined {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

/** The whole text must match, as in Java. */
function matchesRegex(leftSide: FilterValue, rightSide: FilterValue, read: Read): boolean {
  const [side, regex] = leftSide.kind === "regex" ? [rightSide, leftSide] : [leftSide, rightSide];
  if (regex.kind !== "regex") return false;
  const text = valueOf(side, read);
  if (typeof text !== "string") return false;
  return new BoundedRegex(new RegExp(`^(?:${regex.source})$`, regex.flags)).exec(text) !== null;
}
