import type { Operator } from "../../../ir/ir.js";
import { booleanShape, clockShape, numberShape, stringShape, type Shape } from "../../../ir/shape.js";

/** A function of the language whose arguments are the operands of an operator. */
export interface GlobalFunction {
  readonly operator: Operator;
  readonly least: number;
  readonly most: number;
  /** The shape of the result, where it is not the type that TypeScript gives. */
  readonly shape?: Shape;
}

const one = { least: 1, most: 1 };
const none = { least: 0, most: 0 };

/** Functions of the language that have an exact form, by how they are written. */
export const globalFunctions: Readonly<Record<string, GlobalFunction>> = {
  "Math.floor": { operator: "floor", ...one, shape: numberShape },
  "Math.ceil": { operator: "ceil", ...one, shape: numberShape },
  "Math.round": { operator: "round", ...one, shape: numberShape },
  "Math.trunc": { operator: "trunc", ...one, shape: numberShape },
  "Math.abs": { operator: "abs", ...one, shape: numberShape },
  "Math.sqrt": { operator: "sqrt", ...one, shape: numberShape },
  "Math.sign": { operator: "sign", ...one, shape: numberShape },
  "Math.min": { operator: "min", least: 1, most: 8, shape: numberShape },
  "Math.max": { operator: "max", least: 1, most: 8, shape: numberShape },
  "Math.pow": { operator: "power", least: 2, most: 2, shape: numberShape },
  "Math.random": { operator: "random", ...none, shape: numberShape },
  "Number.isInteger": { operator: "isInteger", ...one, shape: booleanShape },
  "Number.isNaN": { operator: "isNaN", ...one, shape: booleanShape },
  "Number.parseInt": { operator: "parseInt", least: 1, most: 2, shape: numberShape },
  "Number.parseFloat": { operator: "parseFloat", ...one, shape: numberShape },
  isNaN: { operator: "isNaN", ...one, shape: booleanShape },
  parseInt: { operator: "parseInt", least: 1, most: 2, shape: numberShape },
  parseFloat: { operator: "parseFloat", ...one, shape: numberShape },
  Number: { operator: "toNumber", ...one, shape: numberShape },
  String: { operator: "asText", ...one, shape: stringShape },
  encodeURIComponent: { operator: "encodeUri", ...one, shape: stringShape },
  decodeURIComponent: { operator: "decodeUri", ...one, shape: stringShape },
  "Object.keys": { operator: "keys", ...one },
  "Object.values": { operator: "values", ...one },
  "Object.entries": { operator: "entries", ...one },
  "Object.fromEntries": { operator: "fromEntries", ...one },
  "Object.hasOwn": { operator: "hasKey", least: 2, most: 2, shape: booleanShape },
  "JSON.stringify": { operator: "toJson", ...one, shape: stringShape },
  "JSON.parse": { operator: "parseJson", ...one },
  "Date.now": { operator: "nowMillis", ...none, shape: clockShape },
  "crypto.randomUUID": { operator: "uuid", ...none, shape: stringShape },
};

/** Numbers of the language that have a name. */
export const globalConstants: Readonly<Record<string, number>> = {
  "Math.PI": Math.PI,
  "Math.E": Math.E,
  "Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
  "Number.MIN_SAFE_INTEGER": Number.MIN_SAFE_INTEGER,
  "Number.EPSILON": Number.EPSILON,
};

/** What to write instead of names of the language that are no data. */
export const globalHints: Readonly<Record<string, string>> = {
  NaN: "JSON has no such number: use null for no result.",
  Infinity: "JSON has no such number: use a large one, or null.",
  Set: "An array has includes(); `[...new Set(list)]` is its elements, each once.",
  Map: "Use a plain object: `Record<string, T>`.",
  Promise:
    'Await a step; to let time pass, write `await wait("30s")`; for somebody\'s answer, waitForToken().',
  RegExp: "Use includes(), startsWith(), endsWith() or split().",
};
