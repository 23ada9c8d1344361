/** What the samples read: `i` is the input of the workflow. */
export const prelude = `/// <reference types="node" />
import { workflow } from "@sfnc/runtime-types";
interface Line { sku: string; qty: number; tags: string[] }
interface Input {
  text: string; other: string; maybe?: string; none: string | null; both: string | number;
  n: number; m: number; few: 1 | 2; flag: boolean; flag2: boolean;
  list: string[]; numbers: number[]; nested: number[][]; lines: Line[]; pair: [string, number];
  user: { name: string; age: number }; same: { name: string; age: number }; more: { city: string }; record: Record<string, number>;
}
`;

/** An expression for each construct; \`a\` and \`b\` in the name stand for the operands. */
export type Samples = Readonly<Record<string, string>>;

export const operators: Samples = {
  "a + b, numbers": "i.n + i.m",
  "a + b, a - 1, whole numbers (lengths, counters)": "i.list.length + 1",
  "a - b": "i.n - i.m",
  "a * b": "i.n * i.m",
  "a / 2, a % 2 (constant, not 0)": "i.n / 2",
  "a / b, a % b": "i.n / i.m",
  "a ** b": "i.n ** i.m",
  "-a": "-i.n",
  "+a, of text": "+i.text",
  "a + b, text": '"<" + i.text',
  "`${a}`, text and whole numbers": "`${i.text} ${i.few}`",
  "`${a}`, other numbers": "`${i.n}`",
  "`${a}`, boolean, null": "`${i.flag}`",
  "a === constant": 'i.text === "x"',
  "a === b, both of one type": "i.text === i.other",
  "a === b, one of them optional": "i.text === i.maybe",
  "a === null": "i.none === null",
  "a === undefined, a == null": "i.maybe === undefined",
  "a === b, objects, arrays, dates": "i.user === i.same",
  "a == b": "i.both == i.text",
  "a < b, numbers or text": "i.n < i.m",
  "!a": "!i.flag",
  "a && b, a || b, booleans": "i.flag && i.flag2",
  "a && b, a || b, other values": 'i.text || "none"',
  "a ?? b": 'i.maybe ?? "none"',
  "a ? b : c": "i.flag ? i.text : i.other",
  "a ? true : b, booleans": "i.flag ? i.flag2 : true",
  "truth of text, numbers, what may be absent": "!!i.text",
  'typeof a === "string"': 'typeof i.both === "string"',
  "typeof a": "typeof i.both",
  '"key" in a': '"name" in i.user',
  "a & b, a | b, ~a, a << b": "i.n & i.m",
  "a, b": "(i.n, i.m)",
};

export const data: Samples = {
  "{ a, b: 1, c: { d } }": "({ a: i.text, b: 1, c: { d: i.n } })",
  "{ [key]: a }": "({ [i.text]: i.n })",
  "{ ...a, ...b }, whole objects": "({ ...i.user, ...i.more })",
  "{ ...a, b: 1 }": "({ ...i.user, b: 1 })",
  "{ a: optional }: left out when absent": "({ a: i.maybe })",
  "[a, b], scalars": "[i.text, i.n]",
  "[{ a }, { b }], objects": "[{ a: i.text }, { b: i.n }]",
  "[...a, b]": "[...i.list, i.text]",
  "[...new Set(a)]": "[...new Set(i.list)]",
  "a.b, a?.b, a[0]": "i.user.name",
  "a[i], data as index": "i.list[i.n]",
  "record[key]": "i.record[i.text]",
  "text[0]": "i.text[0]",
  "a.length, array": "i.list.length",
  "a.length, text": "i.text.length",
};

/** Statements that give `object` or `list`, which belong to nobody else, another value. */
export const changes: Samples = {
  "object.a = b, object.a.b += 1, object[key] = b": "(i.user.age = i.n, i.user)",
  "delete object.a": "(delete i.maybe, i)",
  push: "(list.push(i.text), list)",
  unshift: "(list.unshift(i.text), list)",
  pop: "(list.pop(), list)",
  shift: "(list.shift(), list)",
  "list.sort(), list.reverse()": "(list.reverse(), list)",
  "list[i] = a": "(list[0] = i.text, list)",
};

export const strings: Samples = {
  toUpperCase: "i.text.toUpperCase()",
  toLowerCase: "i.text.toLowerCase()",
  trim: "i.text.trim()",
  trimStart: "i.text.trimStart()",
  trimEnd: "i.text.trimEnd()",
  startsWith: 'i.text.startsWith("a")',
  endsWith: 'i.text.endsWith("a")',
  includes: 'i.text.includes("a")',
  indexOf: 'i.text.indexOf("a")',
  lastIndexOf: 'i.text.lastIndexOf("a")',
  split: 'i.text.split(",")',
  replace: 'i.text.replace("a", "b")',
  replaceAll: 'i.text.replaceAll("a", "b")',
  padStart: 'i.text.padStart(5, "0")',
  padEnd: 'i.text.padEnd(5, "0")',
  repeat: "i.text.repeat(3)",
  slice: "i.text.slice(1, 3)",
  substring: "i.text.substring(1, 3)",
  charAt: "i.text.charAt(0)",
  toString: "i.text.toString()",
};

export const arrays: Samples = {
  at: "i.list.at(-1)",
  slice: "i.list.slice(0, 2)",
  includes: "i.list.includes(i.text)",
  indexOf: "i.list.indexOf(i.text)",
  lastIndexOf: "i.list.lastIndexOf(i.text)",
  join: 'i.list.join(",")',
  concat: "i.list.concat(i.list)",
  flat: "i.nested.flat()",
  map: "i.numbers.map((n) => n + 1)",
  filter: "i.numbers.filter((n) => n > 1)",
  find: "i.numbers.find((n) => n > 1)",
  findLast: "i.numbers.findLast((n) => n > 1)",
  findIndex: "i.numbers.findIndex((n) => n > 1)",
  some: "i.numbers.some((n) => n > 1)",
  every: "i.numbers.every((n) => n > 1)",
  reduce: "i.numbers.reduce((sum, n) => sum + n, 0)",
  flatMap: "i.lines.flatMap((line) => line.tags)",
  reverse: "[...i.list].reverse()",
  toReversed: "i.list.toReversed()",
  sort: "[...i.numbers].sort((a, b) => a - b)",
  toSorted: "i.numbers.toSorted((a, b) => a - b)",
};

/** Forms of a method that other languages say than its general one. */
export const specialArrays: Samples = {
  "map to one field of each": "i.lines.map((line) => line.sku)",
  "includes in a constant list": '["a", "b"].includes(i.text)',
};

export const numbers: Samples = { toString: "i.few.toString()", toFixed: "i.n.toFixed(2)" };
export const booleans: Samples = { toString: "i.flag.toString()" };
export const dates: Samples = {
  toISOString: "new Date(i.text).toISOString()",
  toJSON: "new Date(i.text).toJSON()",
  getTime: "new Date(i.text).getTime()",
  valueOf: "new Date(i.text).valueOf()",
};
export const specialDates: Samples = {
  "new Date(text), new Date(milliseconds)": "new Date(i.text)",
  "new Date()": "new Date()",
  "a < b, a - b of dates": "new Date(i.text) < new Date(i.other)",
};

export const globals: Samples = {
  "Math.floor": "Math.floor(i.n)",
  "Math.ceil": "Math.ceil(i.n)",
  "Math.round": "Math.round(i.n)",
  "Math.trunc": "Math.trunc(i.n)",
  "Math.abs": "Math.abs(i.n)",
  "Math.sqrt": "Math.sqrt(i.n)",
  "Math.sign": "Math.sign(i.n)",
  "Math.min": "Math.min(i.n, i.m)",
  "Math.max": "Math.max(i.n, i.m)",
  "Math.pow": "Math.pow(i.n, 2)",
  "Math.random": "Math.random()",
  "Number.isInteger": "Number.isInteger(i.n)",
  "Number.isNaN": "Number.isNaN(i.n)",
  "Number.parseInt": "Number.parseInt(i.text)",
  "Number.parseFloat": "Number.parseFloat(i.text)",
  isNaN: "isNaN(i.n)",
  parseInt: "parseInt(i.text, 10)",
  parseFloat: "parseFloat(i.text)",
  Number: "Number(i.text)",
  String: "String(i.few)",
  encodeURIComponent: "encodeURIComponent(i.text)",
  decodeURIComponent: "decodeURIComponent(i.text)",
  "Object.keys": "Object.keys(i.record)",
  "Object.values": "Object.values(i.record)",
  "Object.entries": "Object.entries(i.record)",
  "Object.fromEntries": "Object.fromEntries([i.pair])",
  "Object.hasOwn": 'Object.hasOwn(i.record, "a")',
  "JSON.stringify": "JSON.stringify(i.list)",
  "JSON.parse": "JSON.parse(i.text) as string",
  "Date.now": "Date.now()",
  "crypto.randomUUID": "crypto.randomUUID()",
};
