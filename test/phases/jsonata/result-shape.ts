import type { Expr, Operator } from "../../../compiler/src/ir/ir.js";
import { elementOf, type Shape } from "../../../compiler/src/ir/shape.js";
import * as b from "./build.js";

const same = (args: readonly Expr[]): Shape => args[0]!.shape;
const element = (args: readonly Expr[]): Shape => elementOf(args[0]!.shape);
const text = (): Shape => b.stringShape;
const test = (): Shape => b.booleanShape;
const number = (): Shape => b.numberShape;
const whole = (): Shape => b.wholeShape;
const body = ([, fn]: readonly Expr[]): Shape => (fn?.op === "function" ? fn.body.shape : b.unknownShape);
const values = ([object]: readonly Expr[]): Shape => {
  if (object?.shape.kind !== "object") return b.unknownShape;
  return b.unionOf([
    ...Object.values(object.shape.fields).map((f) => f.shape),
    ...(object.shape.index ? [object.shape.index] : []),
  ]);
};

/** The shape of an operation's result, true of all its operands. */
const shapes: Partial<Record<Operator, (args: readonly Expr[]) => Shape>> = {
  not: test, truthy: test, equal: test, less: test, lessOrEqual: test, greater: test, greaterOrEqual: test,
  isUndefined: test, isNull: test, isNullish: test, in: test, hasKey: test, startsWith: test, endsWith: test,
  includesText: test, includes: test, some: test, every: test, isInteger: test, isArray: test, isTime: test,
  add: number, subtract: number, multiply: number, divide: number, remainder: number, power: number, negate: number,
  floor: number, ceil: number, round: number, trunc: number, abs: number, sqrt: number, min: number, max: number,
  sign: whole, toNumber: number, indexOfText: whole, indexOf: whole, lastIndexOf: whole, findIndex: whole,
  typeof: text, upper: text, lower: text, trim: text, trimStart: text, trimEnd: text, replace: text, replaceAll: text,
  padStart: text, padEnd: text, sliceText: text, substring: text, charAt: text, encodeUri: text,
  join: text, toJson: text,
  length: ([of]) => (of!.shape.kind === "union" ? b.optional(b.wholeShape) : b.wholeShape),
  split: () => b.arrayShape(b.stringShape),
  index: (args) => b.optional(element(args)),
  at: (args) => b.optional(element(args)),
  find: (args) => b.optional(element(args)),
  findLast: (args) => b.optional(element(args)),
  slice: (args) => b.arrayShape(element(args)),
  reverse: (args) => b.arrayShape(element(args)),
  unique: (args) => b.arrayShape(element(args)),
  filter: (args) => b.arrayShape(element(args)),
  sort: same,
  map: (args) => b.arrayShape(body(args)),
  keys: () => b.arrayShape(b.stringShape),
  values: (args) => b.arrayShape(values(args)),
  entries: (args) => b.arrayShape({ kind: "tuple", elements: [b.stringShape, values(args)] }),
  lookup: (args) => b.optional(values(args)),
}; // prettier-ignore

export function resultShape(operator: Operator, args: readonly Expr[]): Shape | undefined {
  const shape = shapes[operator]?.(args);
  return operator === "index" && args[0]!.shape.kind === "union" ? undefined : shape;
}
