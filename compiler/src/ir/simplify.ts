import type { Expr, Json, Operator } from "./ir.js";
import { absenceOfChoice, simplifyChoice } from "./simplify-choice.js";
import { mapChildren, sameExpr } from "./walk.js";
import { elementOf, undefinedShape } from "./shape.js";

/** Evaluates what has become known: tests of constants, of errors whose class is known, `if` on them. */
export function simplify(expr: Expr): Expr {
  const inner = mapChildren(expr, simplify);
  switch (inner.op) {
    case "if":
      return simplifyChoice(inner);
    case "isError":
      return errorTest(inner);
    case "get":
      return fieldOfLiteral(inner) ?? inner;
    case "text":
      return joined(inner);
    case "apply":
      return simplifyApply(inner);
    default:
      return inner;
  }
}

/** A property of an object or an error that is spelled out is the expression that it was given; of nothing, it is nothing. */
function fieldOfLiteral({ of, key }: Expr & { op: "get" }): Expr | undefined {
  if (of.op === "error") {
    const text = (value: string): Expr => ({ op: "constant", value, shape: { kind: "string" }, at: of.at });
    return key === "error" ? text(of.names[0]!) : (of.cause ?? text(""));
  }
  if (of.op === "undefined" || (of.op === "constant" && of.value === null))
    return { op: "undefined", shape: undefinedShape, at: of.at };
  if (of.op !== "object" || !of.entries.every((entry) => "key" in entry)) return undefined;
  const found = of.entries.findLast((entry) => "key" in entry && entry.key === key);
  return found !== undefined && "key" in found ? found.value : undefined;
}

/** An error that is made here is known by its classes. */
function errorTest(expr: Expr & { op: "isError" }): Expr {
  const { names, of, base } = expr;
  if (of.op !== "error") return expr;
  if (base === "WorkflowError" && of.ofClaim === true) return truth(expr, true);
  if (names === "any" || base !== undefined) return truth(expr, of.names.includes(base ?? "Error"));
  return truth(
    expr,
    of.names.some((name) => names.includes(name)),
  );
}

/** Parts of a text that are known, or texts themselves, join it. */
function joined(expr: Expr & { op: "text" }): Expr {
  const parts: (string | Expr)[] = [];
  const add = (part: string | Expr): void => {
    if (typeof part !== "string" && part.op === "text") return part.parts.forEach(add);
    const known = typeof part === "string" ? part : textOf(part);
    const last = parts.at(-1);
    if (known === undefined) parts.push(part);
    else if (typeof last === "string") parts[parts.length - 1] = last + known;
    else if (known !== "") parts.push(known);
  };
  expr.parts.forEach(add);
  const [only, ...others] = parts;
  const isKnown = others.length === 0 && (only === undefined || typeof only === "string");
  return isKnown ? { op: "constant", value: only ?? "", shape: expr.shape, at: expr.at } : { ...expr, parts };
}

function textOf(part: Expr): string | undefined {
  if (part.op !== "constant" || (typeof part.value === "object" && part.value !== null)) return undefined;
  return String(part.value);
}

function truth(like: Expr, value: boolean): Expr {
  return { op: "constant", value, shape: { kind: "boolean", literal: value }, at: like.at };
}

function simplifyApply(expr: Expr & { op: "apply" }): Expr {
  const [a, b] = expr.args;
  if (a?.op === "if") return absenceOfChoice(expr, a, simplifyApply) ?? expr;
  const absent = a?.op === "undefined" && a.shape.kind === "undefined";
  const known = a?.op === "constant" ? a.value : undefined;
  switch (expr.operator) {
    case "not":
      if (a?.op === "apply" && a.operator === "not") return a.args[0]!;
      return typeof known === "boolean" ? truth(expr, !known) : expr;
    case "truthy":
      if (absent) return truth(expr, false);
      return a?.op === "constant" ? truth(expr, Boolean(known)) : expr;
    case "isUndefined":
      if (absent) return truth(expr, true);
      return isValue(a) ? truth(expr, false) : expr;
    case "isNull":
      return absent ? truth(expr, false) : isValue(a) ? truth(expr, known === null) : expr;
    case "isNullish":
      return absent ? truth(expr, true) : isValue(a) ? truth(expr, known === null) : expr;
    case "equal": {
      if (a?.op !== "constant" || b?.op !== "constant") return sameAsTrue(a, b) ?? sameAsTrue(b, a) ?? expr;
      const scalar = (value: unknown) => typeof value !== "object" || value === null;
      return scalar(a.value) && scalar(b.value) ? truth(expr, a.value === b.value) : expr;
    }
    case "and":
    case "or":
      return simplifyLogical(expr, expr.operator === "or");
    case "index":
      return itemOf(a, b) ?? expr;
    case "parseObject":
      return a?.op === "apply" && a.operator === "serialise" ? a.args[0]! : expr;
    default:
      return arithmetic(expr) ?? expr;
  }
}

/** An element of an array that is spelled out. */
function itemOf(array: Expr | undefined, index: Expr | undefined): Expr | undefined {
  if (index?.op !== "constant") return undefined;
  if (array?.op === "array") {
    const item = array.items.every((one) => "item" in one) ? array.items[Number(index.value)] : undefined;
    return item !== undefined && "item" in item ? item.item : undefined;
  }
  if (array?.op !== "constant" || !Array.isArray(array.value)) return undefined;
  const value = (array.value as readonly Json[])[Number(index.value)];
  return value === undefined ? undefined : { ...array, value, shape: elementOf(array.shape), at: array.at };
}

/** `true === test` is the test. */
function sameAsTrue(a: Expr | undefined, b: Expr | undefined): Expr | undefined {
  return a?.op === "constant" && a.value === true && b?.shape.kind === "boolean" ? b : undefined;
}

type OfNumbers = (a: number, b: number) => number | boolean;

const ofNumbers: { readonly [K in Operator]?: OfNumbers } = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  less: (a, b) => a < b,
  lessOrEqual: (a, b) => a <= b,
  greater: (a, b) => a > b,
  greaterOrEqual: (a, b) => a >= b,
};

/** The result of an operation on two known numbers, where it is a number that JSON carries. */
function arithmetic(expr: Expr & { op: "apply" }): Expr | undefined {
  const [a, b] = expr.args;
  const of = ofNumbers[expr.operator];
  if (of === undefined || a?.op !== "constant" || b?.op !== "constant") return undefined;
  if (typeof a.value !== "number" || typeof b.value !== "number") return undefined;
  const value = of(a.value, b.value);
  if (typeof value === "boolean") return truth(expr, value);
  return Number.isFinite(value) ? { op: "constant", value, shape: expr.shape, at: expr.at } : undefined;
}

/** Whether an expression always has a value, where it has one at all. */
function isValue(expr: Expr | undefined): boolean {
  if (expr?.op === "apply") return givesText.has(expr.operator);
  return expr?.op === "constant" || expr?.op === "object" || expr?.op === "array" || expr?.op === "text";
}

const givesText: ReadonlySet<Operator> = new Set<Operator>([
  "charAt",
  "join",
  "lower",
  "padEnd",
  "padStart",
  "replaceAll",
  "sliceText",
  "substring",
  "trim",
  "upper",
]);

function simplifyLogical(expr: Expr & { op: "apply" }, decides: boolean): Expr {
  const rest: Expr[] = [];
  for (const arg of expr.args) {
    if (arg.op === "constant" && arg.value === decides) {
      if (rest.length === 0) return arg;
      rest.push(arg);
      break;
    }
    if (!(arg.op === "constant" && typeof arg.value === "boolean")) rest.push(arg);
  }
  if (rest.length === 0) return truth(expr, !decides);
  const merged = decides ? mergeErrorTests(rest) : rest;
  return merged.length === 1 ? merged[0]! : { ...expr, args: merged };
}

/** `e instanceof A || e instanceof B` is one test with the names of both. */
function mergeErrorTests(tests: readonly Expr[]): readonly Expr[] {
  const merged: Expr[] = [];
  for (const test of tests) {
    const last = merged.at(-1);
    if (test.op !== "isError" || last?.op !== "isError" || !sameExpr(test.of, last.of)) merged.push(test);
    else if (test.names === "any" || last.names === "any") merged.push(test);
    else if (test.base !== undefined || last.base !== undefined) merged.push(test);
    else merged[merged.length - 1] = { ...last, names: [...new Set([...last.names, ...test.names])] };
  }
  return merged;
}
