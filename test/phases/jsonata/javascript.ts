import type { Expr, Operator, ValueId } from "../../../compiler/src/ir/ir.js";

/** A value of state data, or a callback. */
export type Data = unknown;
export type Values = ReadonlyMap<ValueId, Data>;

/** What an expression means: it is carried out as JavaScript does. Dates are their ISO text, as on the wire. */
export function evaluateInJavaScript(expr: Expr, values: Values): Data {
  const value = (part: Expr): Data => evaluateInJavaScript(part, values);
  switch (expr.op) {
    case "constant":
      return expr.value;
    case "undefined":
      return undefined;
    case "use":
      return values.get(expr.value);
    case "placeholder":
      return `\${${expr.name}}`;
    case "context":
      return expr.path.join(".");
    case "get":
      return property(value(expr.of), expr);
    case "object":
      return object(expr, value);
    case "array":
      return expr.items.flatMap((item) =>
        "spread" in item ? [...(value(item.spread) as Data[])] : [value(item.item)],
      );
    case "text":
      return expr.parts.map((part) => (typeof part === "string" ? part : String(value(part)))).join("");
    case "if":
      return value(expr.test) ? value(expr.then) : value(expr.else);
    case "function":
      return (...args: readonly Data[]) => {
        const inner = expr.params.map((param, n): [ValueId, Data] => [param.id, args[n]]);
        return evaluateInJavaScript(expr.body, new Map([...values, ...inner]));
      };
    case "error": {
      const error = { Error: expr.names[0], Cause: expr.cause === undefined ? "" : value(expr.cause) };
      classesOf.set(error, expr.names);
      return error;
    }
    case "isError": {
      const error = value(expr.of) as { Error: string };
      const classes = classesOf.get(error) ?? [error.Error, "Error"];
      const { names, base = "Error" } = expr;
      return names === "any"
        ? classes.includes(base) || !classesOf.has(error)
        : names.some((n) => classes.includes(n));
    }
    case "apply":
      return apply(expr.operator, expr.args, value);
  }
}

/** The classes of an error that was made here; a caught one has only its name. */
const classesOf = new WeakMap<object, readonly string[]>();

function property(of: Data, { of: source, key }: Extract<Expr, { op: "get" }>): Data {
  if (of === null || of === undefined) return undefined;
  if (source.shape.kind === "error") return (of as Record<string, Data>)[key === "error" ? "Error" : "Cause"];
  return (of as Record<string, Data>)[key];
}

function object(expr: Extract<Expr, { op: "object" }>, value: (part: Expr) => Data): Data {
  const result: Record<string, Data> = {};
  for (const entry of expr.entries) {
    if ("spread" in entry) Object.assign(result, value(entry.spread));
    else if ("computed" in entry) result[String(value(entry.computed))] = value(entry.value);
    else result[entry.key] = value(entry.value);
  }
  return Object.fromEntries(Object.entries(result).filter(([, item]) => item !== undefined));
}

function apply(operator: Operator, args: readonly Expr[], value: (part: Expr) => Data): Data {
  if (operator === "and") return value(args[0]!) && value(args[1]!);
  if (operator === "or") return value(args[0]!) || value(args[1]!);
  const [a, b, c] = args.map(value) as [never, never, never];
  const all = args.map(value) as never[];
  const found = operations[operator];
  if (found === undefined) throw new Error(`The reference does not know ${operator}`);
  return finite(found(a, b, c, all));
}

/** State data has no NaN and no infinite number: to make one is an error. */
function finite(value: Data): Data {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("no number of JSON");
  return value;
}

type Operation = (a: never, b: never, c: never, all: readonly never[]) => Data;

const numbers: Record<string, Operation> = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number | string, b: number | string) =>
    typeof a === "string" || typeof b === "string" ? Date.parse(String(a)) - Date.parse(String(b)) : a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
  remainder: (a: number, b: number) => a % b,
  power: (a: number, b: number) => a ** b,
  negate: (a: number) => -a,
  floor: (a: number) => Math.floor(a),
  ceil: (a: number) => Math.ceil(a),
  round: (a: number) => Math.round(a),
  trunc: (a: number) => Math.trunc(a),
  abs: (a: number) => Math.abs(a),
  sqrt: (a: number) => Math.sqrt(a),
  sign: (a: number) => Math.sign(a),
  min: (_a, _b, _c, all) => Math.min(...(all as readonly unknown[] as number[])),
  max: (_a, _b, _c, all) => Math.max(...(all as readonly unknown[] as number[])),
  toNumber: (a: Data) => Number(a),
  parseInt: (a: string, b?: number) => Number.parseInt(a, b),
  parseFloat: (a: string) => Number.parseFloat(a),
  isInteger: (a: number) => Number.isInteger(a),
  isNaN: (a: number) => Number.isNaN(a),
  toFixed: (a: number, b: number) => a.toFixed(b),
};

const conditions: Record<string, Operation> = {
  not: (a: Data) => !a,
  truthy: (a: Data) => Boolean(a),
  equal: (a: Data, b: Data) => a === b,
  less: (a: number, b: number) => a < b,
  lessOrEqual: (a: number, b: number) => a <= b,
  greater: (a: number, b: number) => a > b,
  greaterOrEqual: (a: number, b: number) => a >= b,
  isUndefined: (a: Data) => a === undefined,
  isNull: (a: Data) => a === null,
  isNullish: (a: Data) => a === null || a === undefined,
  typeof: (a: Data) => typeof a,
  isArray: (a: Data) => Array.isArray(a),
  isTime: (a: Data) =>
    typeof a === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(a) &&
    !Number.isNaN(Date.parse(a)),
  in: (a: string, b: object) => Object.hasOwn(b, a),
  hasKey: (a: object, b: string) => Object.hasOwn(a, b),
};

const texts: Record<string, Operation> = {
  asText: (a: Data) => String(a),
  length: (a: string | readonly Data[] | null | undefined) => a?.length,
  upper: (a: string) => a.toUpperCase(),
  lower: (a: string) => a.toLowerCase(),
  trim: (a: string) => a.trim(),
  trimStart: (a: string) => a.trimStart(),
  trimEnd: (a: string) => a.trimEnd(),
  startsWith: (a: string, b: string) => a.startsWith(b),
  endsWith: (a: string, b: string) => a.endsWith(b),
  includesText: (a: string, b: string) => a.includes(b),
  indexOfText: (a: string, b: string) => a.indexOf(b),
  lastIndexOfText: (a: string, b: string) => a.lastIndexOf(b),
  split: (a: string, b: string) => a.split(b),
  replace: (a: string, b: string, c: string) => a.replace(b, c),
  replaceAll: (a: string, b: string, c: string) => a.replaceAll(b, c),
  padStart: (a: string, b: number, c?: string) => a.padStart(b, c),
  padEnd: (a: string, b: number, c?: string) => a.padEnd(b, c),
  repeat: (a: string, b: number) => a.repeat(b),
  sliceText: (a: string, b?: number, c?: number) => a.slice(b, c),
  substring: (a: string, b: number, c?: number) => a.substring(b, c),
  charAt: (a: string, b: number) => a.charAt(b),
  encodeUri: (a: string) => encodeURIComponent(a),
  decodeUri: (a: string) => decodeURIComponent(a),
};

const arrays: Record<string, Operation> = {
  at: (a: Data[] | undefined, b: number) => a?.at(b),
  index: (a: Data[] | undefined, b: number) => a?.[b],
  slice: (a: Data[], b?: number, c?: number) => a.slice(b, c),
  includes: (a: Data[], b: Data) => a.includes(b),
  indexOf: (a: Data[], b: Data) => a.indexOf(b),
  lastIndexOf: (a: Data[], b: Data) => a.lastIndexOf(b),
  join: (a: Data[], b?: string) => a.join(b),
  reverse: (a: Data[]) => [...a].reverse(),
  concatArrays: (a: Data[], _b, _c, all) => a.concat(...all.slice(1)),
  flat: (a: Data[]) => a.flat(),
  unique: (a: Data[]) => [...new Set(a)],
  map: (a: Data[], f: (v: Data, i: number) => Data) => a.map((v, i) => f(v, i)),
  filter: (a: Data[], f: (v: Data, i: number) => boolean) => a.filter((v, i) => f(v, i)),
  find: (a: Data[], f: (v: Data, i: number) => boolean) => a.find((v, i) => f(v, i)),
  findLast: (a: Data[], f: (v: Data, i: number) => boolean) => {
    const hits = a.filter((v, i) => f(v, i));
    return hits[hits.length - 1];
  },
  findIndex: (a: Data[], f: (v: Data, i: number) => boolean) => a.findIndex((v, i) => f(v, i)),
  some: (a: Data[], f: (v: Data, i: number) => boolean) => a.some((v, i) => f(v, i)),
  every: (a: Data[], f: (v: Data, i: number) => boolean) => a.every((v, i) => f(v, i)),
  reduce: (a: Data[], f: (s: Data, v: Data, i: number) => Data, _c, all) =>
    all.length > 2 ? a.reduce((s, v, i) => f(s, v, i), all[2] as Data) : a.reduce((s, v, i) => f(s, v, i)),
  flatMap: (a: Data[], f: (v: Data, i: number) => Data) => a.flatMap((v, i) => f(v, i)),
  sort: (a: Data[], f?: (x: Data, y: Data) => number) => [...a].sort(f && ((x, y) => f(x, y))),
};

const objects: Record<string, Operation> = {
  keys: (a: object) => Object.keys(a),
  values: (a: object) => Object.values(a),
  entries: (a: object) => Object.entries(a),
  fromEntries: (a: [string, Data][]) => Object.fromEntries(a),
  lookup: (a: Record<string, Data> | undefined, b: string) => (a && Object.hasOwn(a, b) ? a[b] : undefined),
  omit: (a: object, b: readonly string[]) =>
    Object.fromEntries(Object.entries(a).filter(([key]) => !b.includes(key))),
};

const rest: Record<string, Operation> = {
  toJson: (a: Data) => JSON.stringify(a),
  parseJson: (a: string) => JSON.parse(a) as Data,
  serialise: (a: object) => JSON.stringify(a),
  parseWritten: (a: string) => JSON.parse(a) as Data,
  parseObject: (a: string) => (/^\s*\{[^]*\}\s*$/.test(a) ? (JSON.parse(a) as Data) : undefined),
  dateFrom: (a: string | number) => new Date(a).toISOString(),
  millisOf: (a: string) => new Date(a).getTime(),
  isoOf: (a: string) => new Date(a).toISOString(),
};

const operations: Partial<Record<string, Operation>> = {
  ...numbers,
  ...conditions,
  ...texts,
  ...arrays,
  ...objects,
  ...rest,
};
