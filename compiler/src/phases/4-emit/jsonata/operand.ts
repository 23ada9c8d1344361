import type { Expr, Operator } from "../../../ir/ir.js";
import { isTextOf } from "./constants.js";
import { largestWhole, mostDigits } from "./whole-numbers.js";
import {
  elementOf,
  mayBeNull,
  mayBeUndefined,
  membersOf,
  unionOf,
  type ObjectShape,
  type Shape,
} from "../../../ir/shape.js";

/** What a row of the table accepts as an operand. */
export interface Operand {
  readonly name: string;
  accepts(expr: Expr): boolean;
}

function ofShape(name: string, accepts: (shape: Shape) => boolean): Operand {
  return { name, accepts: (expr) => accepts(expr.shape) };
}

/** All members of the shape are of these kinds; nothing is of type `never`. */
export function only(shape: Shape, ...kinds: readonly Shape["kind"][]): boolean {
  const members = membersOf(shape);
  return members.length > 0 && members.every((member) => kinds.includes(member.kind));
}

export function isWhole(shape: Shape): boolean {
  return (
    only(shape, "number") &&
    membersOf(shape).every((m) => m.kind === "number" && (m.whole === true || allWhole(m.literals)))
  );
}

function allWhole(literals: readonly number[] | undefined): boolean {
  return literals !== undefined && literals.every((n) => Number.isInteger(n) && Math.abs(n) < 2 ** 31);
}

/** Whether the elements of an array may be arrays themselves: decides how one is put into a new array. */
export type Nesting = "flat" | "nested" | "mixed";

/** Undefined for an element that may be absent: no array can hold it. */
export function nestingOf(element: Shape): Nesting | undefined {
  if (only(element, "undefined") || membersOf(element).some((m) => m.kind === "undefined")) return undefined;
  if (membersOf(element).some((m) => m.kind === "function")) return undefined;
  if (only(element, "array", "tuple")) return "nested";
  return membersOf(element).some((m) => ["array", "tuple", "unknown", "any"].includes(m.kind))
    ? "mixed"
    : "flat";
}

export function isArrayShape(shape: Shape): boolean {
  return only(shape, "array", "tuple");
}

export const anything = ofShape("any value", (s) => membersOf(s).every((m) => m.kind !== "function"));
export const string = ofShape("string", (s) => only(s, "string"));
export const number = ofShape("number", (s) => only(s, "number"));
export const whole: Operand = {
  name: "whole number",
  accepts: (expr) => (largestWhole(expr) ?? Infinity) <= mostDigits,
};
export const boolean = ofShape("boolean", (s) => only(s, "boolean"));
export const nullish = ofShape("null or undefined", (s) => only(s, "null", "undefined"));
export const undefinedOnly = ofShape("undefined", (s) => only(s, "undefined"));
export const object = ofShape("object", (s) => only(s, "object", "error"));
/** What JavaScript takes for true whatever is in it. */
export const reference = ofShape("object, array or Date", (s) =>
  only(s, "object", "error", "array", "tuple", "date"),
);
export const neverNull = ofShape("never null", (s) => !mayBeNull(s) && !only(s, "function"));
export const noDate = ofShape("no Date", (s) =>
  membersOf(s).every((m) => m.kind !== "date" && m.kind !== "function"),
);
export const array = ofShape("array", isArrayShape);
export const date = ofShape("Date", (s) => only(s, "date"));
export const error = ofShape("error", (s) => only(s, "error"));

/** Strings, numbers, booleans and null, and their absence: what `=` compares as `===` does. */
export const scalar = ofShape("scalar or undefined", (s) =>
  only(s, "string", "number", "boolean", "null", "undefined"),
);
export const scalarNeverUndefined = ofShape("scalar", (s) => only(s, "string", "number", "boolean", "null"));
/** Anything but what JavaScript compares by identity while its JSON could be equal: a Date is a string here. */
export const comparable = ofShape("no Date, no function", (s) =>
  membersOf(s).every((m) => !["date", "function", "error"].includes(m.kind)),
);

export const notUndefined = (operand: Operand): Operand =>
  both(`${operand.name}, never undefined`, operand, (s) => !mayBeUndefined(s));

export const orUndefined = (operand: Operand): Operand => ({
  name: `${operand.name} or undefined`,
  accepts: (expr) => operand.accepts({ ...expr, shape: drop(expr.shape, "undefined") }),
});

export const orNullish = (operand: Operand): Operand => ({
  name: `${operand.name}, null or undefined`,
  accepts: (expr) => operand.accepts({ ...expr, shape: drop(expr.shape, "undefined", "null") }),
});

export const orNull = (operand: Operand): Operand => ({
  name: `${operand.name} or null`,
  accepts: (expr) => operand.accepts({ ...expr, shape: drop(expr.shape, "null") }),
});

function drop(shape: Shape, ...kinds: readonly Shape["kind"][]): Shape {
  const members = membersOf(shape).filter((m) => !kinds.includes(m.kind));
  return members.length === 1 ? members[0]! : { kind: "union", members };
}

function both(name: string, operand: Operand, also: (shape: Shape) => boolean): Operand {
  return { name, accepts: (expr) => operand.accepts(expr) && also(expr.shape) };
}

/** An array whose elements are all no arrays, all arrays, or cannot be told apart; the absent are null in it. */
export const arrayOf = (nesting: Nesting): Operand => ({
  name: `array, ${nesting} elements`,
  accepts: (expr) =>
    isArrayShape(expr.shape) && nestingOf(drop(elementOf(expr.shape), "undefined")) === nesting,
});

export const arrayOfOnly = (element: Operand): Operand => ({
  name: `array of ${element.name}`,
  accepts: (expr) =>
    isArrayShape(expr.shape) &&
    (elementOf(expr.shape).kind === "never" || element.accepts({ ...expr, shape: elementOf(expr.shape) })),
});

/** A callback of at most so many parameters, whose result is as told. */
export const callback = (params: number, result: Operand): Operand => ({
  name: `callback returning ${result.name}`,
  accepts: (expr) =>
    expr.op === "function" &&
    expr.params.length <= params &&
    (result === anything || result.accepts(expr.body)),
});

export const element = (nesting: Nesting): Operand => ({
  name: `${nesting} element`,
  accepts: (expr) => nestingOf(expr.shape) === nesting,
});

/** A constant that passes a test. */
export const literal = (name: string, test: (value: unknown) => boolean): Operand => ({
  name,
  accepts: (expr) => expr.op === "constant" && test(expr.value),
});

export const applied = (operator: Operator, ...operands: readonly Operand[]): Operand => ({
  name: `${operator}(${operands.map((o) => o.name).join(", ")})`,
  accepts: (expr) =>
    expr.op === "apply" &&
    expr.operator === operator &&
    expr.args.length === operands.length &&
    operands.every((operand, n) => operand.accepts(expr.args[n]!)),
});

/** Text whose length is the same in characters and in UTF-16 units. */
export const basicText: Operand = {
  name: "string of characters up to U+FFFF",
  accepts: (expr) => isTextOf(expr, /^[^\ud800-\udfff]*$/),
};

/** Text that is one of a few known decimal numbers: JSONata refuses blanks and reads no empty text. */
export const numeral: Operand = {
  name: "decimal number as text",
  accepts: (expr) => isTextOf(expr, /^-?\d{1,15}(\.\d{1,15})?$/) && expr.op !== "text",
};

export const either = (...operands: readonly Operand[]): Operand => ({
  name: operands.map((operand) => operand.name).join(", or "),
  accepts: (expr) => operands.some((operand) => operand.accepts(expr)),
});

/** A value that is there: what an array can hold and a callback must yield. */
export const present = ofShape("value, never undefined", (s) => nestingOf(s) !== undefined);

/** What `join` writes as JSONata does, null apart. */
export const wordable = ofShape("string, whole number, boolean or null", (s) =>
  membersOf(s).every((m) => ["string", "boolean", "null"].includes(m.kind) || isWhole(m)),
);

/** `Record<string, T>` and no other fields. */
export const recordOf = (nesting: Nesting): Operand => ({
  name: `Record of ${nesting} values`,
  accepts: ({ shape }) =>
    shape.kind === "object" &&
    shape.index !== undefined &&
    nestingOf(valuesOf(shape, shape.index)) === nesting,
});

function valuesOf(shape: ObjectShape, index: Shape): Shape {
  return unionOf([index, ...Object.values(shape.fields).map((field) => field.shape)]);
}

export const keyAndValue = ofShape("[string, value]", (s) => {
  if (s.kind !== "tuple" || s.elements.length !== 2) return false;
  return only(s.elements[0]!, "string") && nestingOf(s.elements[1]!) !== undefined;
});

function jsonOf(shape: Shape, scalar: (member: Shape) => boolean): boolean {
  return membersOf(shape).every((member) => {
    if (member.kind === "array") return jsonOf(member.element, scalar);
    if (member.kind === "tuple") return member.elements.every((e) => jsonOf(e, scalar));
    if (member.kind !== "object")
      return ["string", "boolean", "null"].includes(member.kind) || scalar(member);
    const values = [
      ...Object.values(member.fields).map((f) => drop(f.shape, "undefined")),
      ...(member.index ? [member.index] : []),
    ];
    return values.every((value) => jsonOf(value, scalar));
  });
}

const notText: readonly Shape["kind"][] = ["object", "array", "tuple", "number", "boolean", "null"];

/** Data that JSONata writes as JSON.stringify does: no string at the top, no number with many digits. */
export const exactJson = ofShape("JSON of whole numbers", (s) => only(s, ...notText) && jsonOf(s, isWhole));
export const exactJsonScalar = ofShape(
  "string, whole number, boolean or null, as JSON",
  (s) =>
    membersOf(s).every((m) => !["array", "tuple"].includes(m.kind)) &&
    jsonOf(s, isWhole) &&
    only(s, "string", ...notText),
);
export const jsonObject = ofShape(
  "JSON",
  (s) => only(s, ...notText) && jsonOf(s, (m) => ["number", "unknown", "any", "date"].includes(m.kind)),
);

/** Milliseconds that are sure to be in the years that ISO text has four digits for: before 1970 there are the fewer. */
export const instantMillis: Operand = {
  name: "milliseconds made of the clock and constants",
  accepts: (expr) => (largestWhole(expr) ?? Infinity) <= 6.2e13,
};
