import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, kindOf, numberShape, stringShape, wholeShape, type Shape } from "../../../ir/shape.js";

/** A method and the operator that it is. Arguments beyond `most` have no exact form. */
export interface Method {
  readonly operator: Operator;
  readonly most: number;
  readonly least?: number;
  /** Values of the arguments that are not given. */
  readonly defaults?: readonly number[];
  /** Changes its receiver in JavaScript. */
  readonly mutates?: true;
  /** The shape of the result, where it is not the type that TypeScript gives. */
  readonly shape?: (receiver: Expr, args: readonly Expr[]) => Shape;
}

const text = () => stringShape;
const test = () => booleanShape;
const whole = () => wholeShape;
const asText: Method = { operator: "asText", most: 0, shape: text };
const millisOf: Method = { operator: "millisOf", most: 0, shape: () => numberShape };

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
  toString: asText,
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

export const numberMethods: Readonly<Record<string, Method>> = {
  toString: asText,
  toFixed: { operator: "toFixed", most: 1, defaults: [0], shape: text },
};

export const dateMethods: Readonly<Record<string, Method>> = {
  toISOString: { operator: "isoOf", most: 0, shape: text },
  toJSON: { operator: "isoOf", most: 0, shape: text },
  getTime: millisOf,
  valueOf: millisOf,
};

export const booleanMethods: Readonly<Record<string, Method>> = {
  toString: asText,
};

/** The methods that a value of this shape has; undefined when its type does not say which they are. */
export function methodsOf(
  shape: Shape,
): { readonly kind: string; readonly methods: Readonly<Record<string, Method>> } | undefined {
  switch (kindOf(shape)) {
    case "string":
      return { kind: "string", methods: stringMethods };
    case "array":
    case "tuple":
      return { kind: "array", methods: arrayMethods };
    case "number":
      return { kind: "number", methods: numberMethods };
    case "boolean":
      return { kind: "boolean", methods: booleanMethods };
    case "date":
      return { kind: "Date", methods: dateMethods };
    default:
      return undefined;
  }
}

const noPatterns: readonly [string] = [
  "State data and query languages share no regular expressions; use includes(), startsWith(), split().",
];

/** The way out, for methods that have no form. */
export const methodHints: Readonly<Record<string, readonly [string]>> = {
  forEach: ["Use a `for ... of` loop."],
  splice: ["Make a new array: `[...items.slice(0, 2), item, ...items.slice(3)]`."],
  fill: ["Make a new array with map()."],
  localeCompare: ["Compare with `<` and `>`."],
  match: noPatterns,
  matchAll: noPatterns,
  search: noPatterns,
  toLocaleUpperCase: ["Use toUpperCase()."],
  toLocaleLowerCase: ["Use toLowerCase()."],
};
