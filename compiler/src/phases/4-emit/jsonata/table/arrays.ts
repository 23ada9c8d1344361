import * as is from "../operand.js";
import type { Row, RowOperator } from "../row.js";
import { sliceRows } from "./slices.js";

const natural = is.literal("constant whole number from 0", (v) => Number.isInteger(v) && (v as number) >= 0);
const whole = is.literal("constant whole number", Number.isInteger);
const test = is.boolean;
const nested = is.either(is.arrayOf("nested"), is.arrayOf("mixed"));
const kept = is.either(is.element("nested"), is.element("mixed"));

/** A row for callbacks that take the element, and one for those that take its index too. */
function withIndex(
  operator: RowOperator,
  operands: Row["operands"],
  result: is.Operand,
  template: string,
): readonly Row[] {
  const [array, ...others] = operands;
  const indexed = template.replaceAll("@item)", "@item, @index)");
  return [
    { operator, operands: [array!, is.callback(1, result), ...others], template, evidence: "X" },
    { operator, operands: [array!, is.callback(2, result), ...others], template: indexed, evidence: "X" },
  ];
}

export const arrayRows: readonly Row[] = [
  { operator: "length", operands: [is.array], template: "$count(#0)", evidence: "X" },

  // JSONata counts a negative index from the end, and rounds a broken one down.
  { operator: "index", operands: [is.orUndefined(is.array), natural], template: "#0[#1]", evidence: "X" },
  {
    operator: "index",
    operands: [is.orNullish(is.array), natural],
    template: '$type(#0) = "array" ? #0[#1]',
    evidence: "X",
  },
  {
    operator: "index",
    operands: [is.orUndefined(is.array), is.whole],
    template: "#1 >= 0 ? #0[#1]",
    evidence: "X",
  },
  {
    operator: "index",
    operands: [is.orUndefined(is.array), is.number],
    template: "#1 >= 0 and $floor(#1) = #1 ? #0[#1]",
    evidence: "X",
  },
  { operator: "at", operands: [is.orUndefined(is.array), whole], template: "#0[#1]", evidence: "X" },
  { operator: "at", operands: [is.orUndefined(is.array), is.whole], template: "#0[#1]", evidence: "X" },

  ...sliceRows,
  { operator: "reverse", operands: [is.array], template: "[$reverse(#0)]", evidence: "X" },
  {
    operator: "flat",
    operands: [is.array],
    template: "$reduce(#0, function(@list, @item) { $append(@list, @item) }, [])",
    evidence: "X",
  },
  {
    operator: "unique",
    operands: [is.arrayOfOnly(is.scalarNeverUndefined)],
    template: "[$distinct(#0)]",
    evidence: "X",
  },

  // `in` compares as === does, and takes the absent for no element.
  {
    operator: "includes",
    operands: [is.arrayOfOnly(is.comparable), is.scalar],
    template: "#1 in #0",
    evidence: "X",
  },
  {
    operator: "indexOf",
    operands: [is.arrayOfOnly(is.comparable), is.scalar],
    template:
      "$reduce(#0, function(@found, @item, @index) { @found < 0 and @item = #1 ? @index : @found }, -1)",
    evidence: "X",
  },
  {
    operator: "lastIndexOf",
    operands: [is.arrayOfOnly(is.comparable), is.scalar],
    template: "$reduce(#0, function(@found, @item, @index) { @item = #1 ? @index : @found }, -1)",
    evidence: "X",
  },

  { operator: "join", operands: [is.arrayOfOnly(is.string)], template: '$join(#0, ",")', evidence: "X" },
  {
    operator: "join",
    operands: [is.arrayOfOnly(is.string), is.string],
    template: "$join(#0, #1)",
    evidence: "X",
  },
  {
    operator: "join",
    operands: [is.arrayOfOnly(is.wordable)],
    template: '$join([$map(#0, function(@item) { @item = null ? "" : $string(@item) })], ",")',
    evidence: "X",
  },
  {
    operator: "join",
    operands: [is.arrayOfOnly(is.wordable), is.string],
    template: '$join([$map(#0, function(@item) { @item = null ? "" : $string(@item) })], #1)',
    evidence: "X",
  },

  // $map and $filter unwrap a single result: the constructor wraps it again, but opens it when it is an array.
  ...withIndex("map", [is.array], is.element("flat"), "[$map(#0, function(@item) { #1(@item) })]"),
  ...withIndex(
    "map",
    [is.array],
    kept,
    "$reduce(#0, function(@list, @item) { $append(@list, [^#1(@item)]) }, [])",
  ),
  ...withIndex(
    "flatMap",
    [is.array],
    is.present,
    "$reduce(#0, function(@list, @item) { $append(@list, #1(@item)) }, [])",
  ),
  ...withIndex("filter", [is.arrayOf("flat")], test, "[$filter(#0, function(@item) { #1(@item) })]"),
  ...withIndex(
    "filter",
    [nested],
    test,
    "$reduce(#0, function(@list, @item) { #1(@item) ? $append(@list, [^@item]) : @list }, [])",
  ),
  ...withIndex("find", [is.array], test, "$filter(#0, function(@item) { #1(@item) })[0]"),
  ...withIndex("findLast", [is.array], test, "$filter(#0, function(@item) { #1(@item) })[-1]"),
  {
    operator: "findIndex",
    operands: [is.array, is.callback(2, test)],
    template:
      "$reduce(#0, function(@found, @item, @index) { @found < 0 and #1(@item, @index) ? @index : @found }, -1)",
    evidence: "X",
  },
  ...withIndex("some", [is.array], test, "true in $map(#0, function(@item) { #1(@item) })"),
  ...withIndex("every", [is.array], test, "$not(false in $map(#0, function(@item) { #1(@item) }))"),
  {
    operator: "reduce",
    operands: [is.array, is.callback(2, is.present), is.present],
    template: "$reduce(#0, function(@result, @item) { #1(@result, @item) }, #2)",
    evidence: "X",
  },
  {
    operator: "reduce",
    operands: [is.array, is.callback(3, is.present), is.present],
    template: "$reduce(#0, function(@result, @item, @index) { #1(@result, @item, @index) }, #2)",
    evidence: "X",
  },
  {
    operator: "reduce",
    operands: [is.array, is.callback(2, is.present)],
    template:
      '$count(#0) = 0 ? $error("Reduce of an empty array with no initial value") : $reduce(#0, function(@result, @item) { #1(@result, @item) })',
    evidence: "X",
  },
  { operator: "sort", operands: [is.arrayOfOnly(is.string)], template: "[$sort(#0)]", evidence: "X" },
  // Without a comparator JavaScript sorts by text: 10 comes before 9.
  {
    operator: "sort",
    operands: [is.arrayOfOnly(is.whole)],
    template: "[$sort(#0, function(@left, @right) { $string(@left) > $string(@right) })]",
    evidence: "X",
  },
  {
    operator: "sort",
    operands: [is.array, is.callback(2, is.number)],
    template: "[$sort(#0, function(@left, @right) { #1(@left, @right) > 0 })]",
    evidence: "X",
  },
];
