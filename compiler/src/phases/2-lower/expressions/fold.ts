import type { Span } from "../../../diagnostics/index.js";
import type { Expr, Json, Operator } from "../../../ir/ir.js";
import { kindOf, mayBeNull, mayBeUndefined, type Shape } from "../../../ir/shape.js";
import { shapeOfJson } from "./literals.js";

type Scalar = string | number | boolean | null;

/** Operators on constants, in JavaScript itself. */
const folds: { readonly [K in Operator]?: (...args: never[]) => unknown } = {
  not: (a: Scalar) => !a,
  truthy: (a: Scalar) => Boolean(a),
  equal: (a: Scalar, b: Scalar) => a === b,
  less: (a: number, b: number) => a < b,
  lessOrEqual: (a: number, b: number) => a <= b,
  greater: (a: number, b: number) => a > b,
  greaterOrEqual: (a: number, b: number) => a >= b,
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  remainder: (a: number, b: number) => a % b,
  power: (a: number, b: number) => a ** b,
  negate: (a: number) => -a,
  floor: (a: number) => Math.floor(a),
  ceil: (a: number) => Math.ceil(a),
  round: (a: number) => Math.round(a),
  abs: (a: number) => Math.abs(a),
  min: (...all: number[]) => Math.min(...all),
  max: (...all: number[]) => Math.max(...all),
  upper: (a: string) => a.toUpperCase(),
  lower: (a: string) => a.toLowerCase(),
  trim: (a: string) => a.trim(),
  typeof: (a: Json) => typeof a,
};

/** The result of an operator whose operands are known, or that its operands make superfluous. */
export function foldOperator(
  operator: Operator,
  args: readonly Expr[],
  shape: Shape,
  at: Span,
): Expr | undefined {
  const known = foldKnown(operator, args);
  if (known !== undefined) return { op: "constant", value: known, shape: shapeOfJson(known), at };
  if (operator === "and" || operator === "or") return foldLogical(operator, args, shape, at);
  const absent = args[0]?.op === "undefined" && args[0].shape.kind === "undefined";
  const test = (value: boolean): Expr => ({
    op: "constant",
    value,
    shape: { kind: "boolean", literal: value },
    at,
  });
  switch (operator) {
    case "isUndefined":
      if (absent) return test(true);
      return mayBeUndefined(args[0]!.shape) ? undefined : test(false);
    case "isNull":
      if (absent) return test(false);
      if (args[0]?.op === "constant") return test(args[0].value === null);
      return mayBeNull(args[0]!.shape) ? undefined : test(false);
    case "isNullish":
      if (absent) return test(true);
      if (args[0]?.op === "constant") return test(args[0].value === null);
      return mayBeNull(args[0]!.shape) || mayBeUndefined(args[0]!.shape) ? undefined : test(false);
    case "asText":
    case "isoOf":
      return kindOf(args[0]!.shape) === "string" ? args[0] : undefined;
    case "truthy":
      return absent ? test(false) : undefined;
    case "typeof":
      return absent ? { op: "constant", value: "undefined", shape: { kind: "string" }, at } : undefined;
    default:
      return undefined;
  }
}

function foldKnown(operator: Operator, args: readonly Expr[]): Json | undefined {
  const fold = folds[operator] as ((...args: unknown[]) => unknown) | undefined;
  if (fold === undefined || !args.every((arg) => arg.op === "constant")) return undefined;
  const value = fold(...args.map((arg) => (arg.op === "constant" ? arg.value : undefined)));
  // NaN and the infinities do not exist in state data.
  return typeof value === "number" && !Number.isFinite(value) ? undefined : (value as Json);
}

function foldLogical(
  operator: "and" | "or",
  args: readonly Expr[],
  shape: Shape,
  at: Span,
): Expr | undefined {
  const decides = operator === "or";
  const rest: Expr[] = [];
  for (const arg of args.flatMap((a) => (a.op === "apply" && a.operator === operator ? a.args : [a]))) {
    if (arg.op === "constant" && arg.value === decides) {
      if (rest.length === 0) return arg;
      rest.push(arg);
      break;
    }
    if (!(arg.op === "constant" && typeof arg.value === "boolean")) rest.push(arg);
  }
  if (rest.length === 0)
    return { op: "constant", value: !decides, shape: { kind: "boolean", literal: !decides }, at };
  if (rest.length === 1) return rest[0];
  return { op: "apply", operator, args: rest, shape, at };
}
