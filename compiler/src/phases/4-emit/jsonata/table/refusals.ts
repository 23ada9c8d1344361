import type { Operator } from "../../../../ir/ir.js";
import type { Refusal } from "../row.js";

const notANumber = "text that is no number gives NaN, which is no JSON; test the text, or let a step read it";
const units = "JavaScript counts UTF-16 units, JSONata characters";
const elements =
  "an element that may be undefined is left out of an array, and a callback must be written in place";

const why: { readonly [operator in Operator]?: string } = {
  equal: "JavaScript compares objects, arrays and dates by identity; compare a field of them",
  less: "both sides must be numbers, or both strings, and neither may be undefined",
  lessOrEqual: "both sides must be numbers, or both strings, and neither may be undefined",
  greater: "both sides must be numbers, or both strings, and neither may be undefined",
  greaterOrEqual: "both sides must be numbers, or both strings, and neither may be undefined",
  add: "both sides must be numbers, never undefined: otherwise the sum is NaN",
  typeof: "a Date is text in the data",
  toNumber: "what is no number gives NaN, which is no JSON",
  parseInt: notANumber,
  parseFloat: notANumber,
  isNaN: "NaN is no JSON: no value of a workflow is it",
  toFixed:
    "it rounds the exact binary value, which JSONata's formatting does not; keep amounts in whole cents",
  length: `${units}; or the value may be no text and no array`,
  lastIndexOfText: "it has no search from the end",
  split: "the separator must be a constant that is not empty: an empty one cuts characters in two",
  replace: "the text to find must be a constant that is not empty, the new text a constant without `$`",
  replaceAll:
    "the text to find must be a constant that is not empty, the new text a constant without `$`; `text.split(a).join(b)` takes any",
  sliceText: `${units}; where to cut must be constant whole numbers`,
  substring: `${units}; where to cut must be constant whole numbers`,
  charAt: `${units}; the index must be a constant whole number`,
  padStart: `${units}; width and filling must be constants`,
  padEnd: `${units}; width and filling must be constants`,
  repeat: "how often must be a constant whole number, up to 10000",
  index: "the array may be null, or the index no number",
  at: "the index must be a whole number",
  includes: "it compares objects by identity, JSONata by content; use `some`",
  indexOf: "it compares objects by identity, JSONata by content; use `findIndex`",
  lastIndexOf: "it compares objects by identity, JSONata by content",
  join: "every element must be a string, a whole number, a boolean or null",
  unique: "only strings, numbers, booleans and null are compared alike",
  sort: "without a comparator JavaScript sorts by text; write one that subtracts numbers",
  map: elements,
  flatMap: elements,
  filter: elements,
  find: "a callback must be written in place and take the element and its index at most",
  reduce: "the result so far may be undefined, or the callback takes the array",
  keys: "the value may be no object",
  values: "the value may be no object, or hold undefined",
  entries: "the value may be no object, or hold undefined",
  fromEntries: "every element must be a pair of a string and a value",
  toJson: "it writes numbers with 15 digits, so only whole numbers are sure to look the same",
  dateFrom: "the value must be a Date, an ISO string or whole milliseconds",
};

/** Reasons, in the user's words, for operations that have no exact form on some operands, or on none. */
export const refusals: readonly Refusal[] = Object.entries(why).map(([operator, reason]) => ({
  operator: operator as Operator,
  why: reason,
}));
