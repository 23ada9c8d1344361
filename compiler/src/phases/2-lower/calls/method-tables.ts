import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, stringShape, wholeShape, type Shape } from "../../../ir/shape.js";

/** A method and the operator that it is. Arguments beyond `most` have no exact form. */
export interface Method {
  readonly operator: Operator;
  readonly most: number;
  readonly least?: number;
  /** Changes its receiver in JavaScript. */
  readonly mutates?: true;
  /** The shape of the result, where it is not the type that TypeScript gives. */
  readonly shape?: (receiver: Expr, args: readonly Expr[]) => Shape;
}

const text = () => stringShape;
const test = () => booleanShape;
const whole = () => wholeShape;

export const stringMethods: Readonly<Record<string, Method>> = {
  toUpperCase: { operator: "upper", most: 0, shape: text },
  toLowerCase: { operator: "lower", most: 0, shape: text },
  trim: { operator: "trim", most: 0, shape: text },
  trimStart: { operator: "trimStart", most: 0, shape: text },
  trimEnd: { operator: "trimEnd", most: 0, shape: text },
  startsWith: { operator: "startsWith", least: 1, most: 1, shape: test },
  endsWith: { operator: "endsWith", least: 1, most: 1, shape: test },
  includes: { operator: "includesText", least: 1, most: 1, shape: test },
  indexOf: { operator: "indexOfText", least: 1, most: 1, shape: whole },
  lastIndexOf: { operator: "lastIndexOfText", least: 1, most: 1, shape: whole },
  split: { operator: "split", least: 1, most: 1 },
  replace: { operator: "replace", least: 2, most: 2, shape: text },
  replaceAll: { operator: "replaceAll", least: 2, most: 2, shape: text },
  padStart: { operator: "padStart", least: 1, most: 2, shape: text },
  padEnd: { operator: "padEnd", least: 1, most: 2, shape: text },
  repeat: { operator: "repeat", least: 1, most: 1, shape: text },
  slice: { operator: "sliceText", least: 1, most: 2, shape: text },
  substring: { operator: "substring", least: 1, most: 2, shape: text },
  charAt: { operator: "charAt", least: 1, most: 1, shape: text },
  toString: { operator: "asText" as const, most: 0, shape: text },
};

export const arrayMethods: Readonly<Record<string, Method>> = {
  at: { operator: "at", least: 1, most: 1 },
  slice: { operator: "slice", most: 2 },
  includes: { operator: "includes", least: 1, most: 1, shape: test },
  indexOf: { operator: "indexOf", least: 1, most: 1, shape: whole },
  lastIndexOf: { operator: "lastIndexOf", least: 1, most: 1, shape: whole },
  join: { operator: "join", most: 1, shape: text },
  concat: { operator: "concatArrays", least: 1, most: 8 },
  flat: { operator: "flat", most: 0 },
  map: { operator: "map", least: 1, most: 1 },
  filter: { operator: "filter", least: 1, most: 1 },
  find: { operator: "find", least: 1, most: 1 },
  findLast: { operator: "findLast", least: 1, most: 1 },
  findIndex: { operator: "findIndex", least: 1, most: 1, shape: whole },
  some: { operator: "some", least: 1, most: 1, shape: test },
  every: { operator: "every", least: 1, most: 1, shape: test },
  reduce: { operator: "reduce", least: 1, most: 2 },
  flatMap: { operator: "flatMap", least: 1, most: 1 },
  reverse: { operator: "reverse", most: 0, mutates: true },
  toReversed: { operator: "reverse", most: 0 },
  sort: { operator: "sort", most: 1, mutates: true },
  toSorted: { operator: "sort", most: 1 },
};
