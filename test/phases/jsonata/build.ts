import type { ArrayItem, Expr, Json, ObjectEntry, Operator, Value } from "../../../compiler/src/ir/ir.js";
import {
  booleanShape,
  fieldOf,
  nullShape,
  numberShape,
  stringShape,
  undefinedShape,
  unionOf,
  unknownShape,
  wholeShape,
  type Shape,
} from "../../../compiler/src/ir/shape.js";
import type { Span } from "../../../compiler/src/diagnostics/index.js";

/** Short makers of IR for tests. */
export const at: Span = { file: "t.ts", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

export function shapeOf(value: Json | undefined): Shape {
  if (value === undefined) return undefinedShape;
  if (value === null) return nullShape;
  if (typeof value === "string") return { kind: "string", literals: [value] };
  if (typeof value === "boolean") return { kind: "boolean", literal: value };
  if (typeof value === "number") {
    const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    return { kind: "number", literals: [value], ...(whole ? { whole } : {}) };
  }
  if (Array.isArray(value)) return { kind: "tuple", elements: (value as readonly Json[]).map(shapeOf) };
  const fields = Object.entries(value).map(([key, item]) => [key, { shape: shapeOf(item as Json) }]);
  return { kind: "object", fields: Object.fromEntries(fields) as never };
}

export const constant = (value: Json): Expr => ({ op: "constant", value, shape: shapeOf(value), at });
export const nothing: Expr = { op: "undefined", shape: undefinedShape, at };
export const use = (value: number, shape: Shape): Expr => ({ op: "use", value, shape, at });
export const get = (of: Expr, key: string): Expr => ({
  op: "get",
  of,
  key,
  shape: fieldOf(of.shape, key),
  at,
});
export const apply = (operator: Operator, args: readonly Expr[], shape: Shape): Expr => ({
  op: "apply",
  operator,
  args,
  shape,
  at,
});
export const test = (operator: Operator, ...args: readonly Expr[]): Expr =>
  apply(operator, args, booleanShape);
export const choose = (when: Expr, then: Expr, otherwise: Expr): Expr => ({
  op: "if",
  test: when,
  then,
  else: otherwise,
  shape: unionOf([then.shape, otherwise.shape]),
  at,
});
export const text = (...parts: readonly (string | Expr)[]): Expr => ({
  op: "text",
  parts,
  shape: stringShape,
  at,
});
export const array = (items: readonly ArrayItem[], element: Shape): Expr => ({
  op: "array",
  items,
  shape: { kind: "array", element },
  at,
});
export const object = (entries: readonly ObjectEntry[], shape: Shape): Expr => ({
  op: "object",
  entries,
  shape,
  at,
});
export const param = (id: number, name: string, shape: Shape): Value => ({ id, name, shape, at });
export const callback = (params: readonly Value[], body: Expr): Expr => ({
  op: "function",
  params,
  body,
  shape: { kind: "function" },
  at,
});
export const arrayShape = (element: Shape): Shape => ({ kind: "array", element });
export const optional = (shape: Shape): Shape => unionOf([shape, undefinedShape]);
export const record = (fields: Readonly<Record<string, Shape>>): Shape => ({
  kind: "object",
  fields: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, { shape }])),
});
export {
  booleanShape,
  nullShape,
  numberShape,
  stringShape,
  undefinedShape,
  unionOf,
  unknownShape,
  wholeShape,
};
