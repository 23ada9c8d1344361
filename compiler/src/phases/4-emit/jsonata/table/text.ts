import * as is from "../operand.js";
import type { Row } from "../row.js";
import { charactersOf, constantNumber, numberOf } from "../constants.js";

const natural = is.literal("constant whole number from 0", (v) => Number.isInteger(v) && (v as number) >= 0);
const fewTimes = is.literal(
  "constant up to 10000",
  (v) => Number.isInteger(v) && (v as number) >= 0 && (v as number) <= 1e4,
);
const negative = is.literal("constant whole number below 0", (v) => Number.isInteger(v) && (v as number) < 0);
const someText = is.literal("constant text, not empty", (v) => typeof v === "string" && v !== "");
const basicFill = is.literal("constant text", (v) => typeof v === "string" && /^[^\ud800-\udfff]+$/.test(v));
/** In JavaScript `$$`, `$&` and the like stand for other text, also when the pattern is a string. */
const noDollar = is.literal("constant text without $", (v) => typeof v === "string" && !v.includes("$"));

/** JavaScript counts UTF-16 units, JSONata characters: the two agree unless a character lies beyond U+FFFF. */
const beyond = '$contains($encodeUrlComponent(#0), "%F")';
const ifBasic = (then: string): string =>
  `${beyond} ? $error("Text with characters beyond U+FFFF cannot be cut here") : ${then}`;

/** Rows of an operation that cuts text by UTF-16 units: bare where the text is known to have none but small characters. */
function cut(row: Omit<Row, "evidence">): readonly Row[] {
  const [, ...others] = row.operands;
  return [
    { ...row, operands: [is.basicText, ...others], evidence: "X" },
    { ...row, operands: [is.string, ...others], template: ifBasic(row.template), evidence: "X" },
  ];
}

const blank = "[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+";

/** Whether text is empty does not depend on how it is counted. Before the rows for numbers, which would count. */
export const emptinessRows: readonly Row[] = (
  ["equal", "greater", "not equal", "less", "greaterOrEqual"] as const
).map((operator) => {
  const bound = operator === "less" || operator === "greaterOrEqual" ? 1 : 0;
  const sign = operator === "equal" || operator === "less" ? "=" : "!=";
  return {
    operator,
    operands: [is.applied("length", is.string), is.literal(String(bound), (v) => v === bound)],
    template: `#0.0 ${sign} ""`,
    evidence: "X",
  };
});

export const textRows: readonly Row[] = [
  { operator: "length", operands: [is.basicText], template: "$length(#0)", evidence: "X" },
  // A character beyond U+FFFF counts twice: it is the only one whose UTF-8 begins with F.
  {
    operator: "length",
    operands: [is.string],
    template: '$length(#0) + $count($split($encodeUrlComponent(#0), "%F")) - 1',
    evidence: "X",
  },
  { operator: "upper", operands: [is.string], template: "$uppercase(#0)", evidence: "X" },
  { operator: "lower", operands: [is.string], template: "$lowercase(#0)", evidence: "X" },
  // $trim is no trim: it also joins blanks inside the text.
  {
    operator: "trim",
    operands: [is.string],
    template: `$replace(#0, /^${blank}|${blank}$/, "")`,
    evidence: "X",
  },
  { operator: "trimStart", operands: [is.string], template: `$replace(#0, /^${blank}/, "")`, evidence: "X" },
  { operator: "trimEnd", operands: [is.string], template: `$replace(#0, /${blank}$/, "")`, evidence: "X" },
  {
    operator: "startsWith",
    operands: [is.string, someText],
    template: "$substring(#0, 0, #2) = #1",
    evidence: "X",
    derive: ([text, start]) => [text!, start!, constantNumber(start!, charactersOf(start!))],
  },
  {
    operator: "endsWith",
    operands: [is.string, someText],
    template: "$substring(#0, #2) = #1",
    evidence: "X",
    derive: ([text, end]) => [text!, end!, constantNumber(end!, -charactersOf(end!))],
  },
  {
    operator: "startsWith",
    operands: [is.string, is.string],
    template: "$substring(#0, 0, $length(#1)) = #1",
    evidence: "X",
  },
  {
    operator: "endsWith",
    operands: [is.string, is.string],
    template: "$substring(#0, $length(#0) - $length(#1)) = #1",
    evidence: "X",
  },
  {
    operator: "includesText",
    operands: [is.string, is.string],
    template: "$contains(#0, #1)",
    evidence: "X",
  },
  {
    operator: "indexOfText",
    operands: [is.basicText, is.string],
    template: "$contains(#0, #1) ? $length($substringBefore(#0, #1)) : -1",
    evidence: "X",
  },
  {
    operator: "indexOfText",
    operands: [is.string, is.string],
    template:
      '$contains(#0, #1) ? (@before := $substringBefore(#0, #1); $length(@before) + $count($split($encodeUrlComponent(@before), "%F")) - 1) : -1',
    evidence: "X",
  },
  // An empty separator would cut characters in two.
  { operator: "split", operands: [is.string, someText], template: "[$split(#0, #1)]", evidence: "X" },
  {
    operator: "replaceAll",
    operands: [is.string, someText, noDollar],
    template: "$replace(#0, #1, #2)",
    evidence: "X",
  },
  {
    operator: "replace",
    operands: [is.string, someText, noDollar],
    template: "$replace(#0, #1, #2, 1)",
    evidence: "X",
  },
  ...cut({
    operator: "sliceText",
    operands: [is.string, natural],
    template: "$substring(#0, #1)",
  }),
  ...cut({ operator: "sliceText", operands: [is.string, negative], template: "$substring(#0, #1)" }),
  ...cut({
    operator: "sliceText",
    operands: [is.string, natural, natural],
    template: "$substring(#0, #1, #2)",
    derive: ([text, start, end]) => [text!, start!, constantNumber(end!, numberOf(end!) - numberOf(start!))],
  }),
  ...cut({
    operator: "sliceText",
    operands: [is.string, natural, negative],
    template: "$substring(#0, #1, $length(#0) - #2)",
    derive: ([text, start, end]) => [text!, start!, constantNumber(end!, numberOf(start!) - numberOf(end!))],
  }),
  ...cut({ operator: "substring", operands: [is.string, natural], template: "$substring(#0, #1)" }),
  ...cut({
    operator: "substring",
    operands: [is.string, natural, natural],
    template: "$substring(#0, #1, #2)",
    derive: ([text, a, b]) => {
      const [start, end] = [numberOf(a!), numberOf(b!)].sort((x, y) => x - y) as [number, number];
      return [text!, constantNumber(a!, start), constantNumber(b!, end - start)];
    },
  }),
  ...cut({ operator: "charAt", operands: [is.string, natural], template: "$substring(#0, #1, 1)" }),
  ...cut({
    operator: "padStart",
    operands: [is.string, natural],
    template: "$pad(#0, #1)",
    derive: ([text, width]) => [text!, constantNumber(width!, -numberOf(width!))],
  }),
  ...cut({ operator: "padEnd", operands: [is.string, natural], template: "$pad(#0, #1)" }),
  ...cut({
    operator: "padStart",
    operands: [is.string, natural, basicFill],
    template: "$pad(#0, #1, #2)",
    derive: ([text, width, fill]) => [text!, constantNumber(width!, -numberOf(width!)), fill!],
  }),
  ...cut({ operator: "padEnd", operands: [is.string, natural, basicFill], template: "$pad(#0, #1, #2)" }),
  { operator: "toNumber", operands: [is.numeral], template: "$number(#0)", evidence: "X" },
  // Number() also reads blanks, nothing, signs and other bases: guarded, since what is no number has no form in JSON.
  {
    operator: "toNumber",
    operands: [is.string],
    template:
      '$contains(#0, /^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$/) ? $number(#0) : $error("Not a plain decimal number: " & #0)',
    evidence: "X",
  },
  {
    operator: "repeat",
    operands: [is.string, fewTimes],
    template: '$join([$map([1..#1], function(@n) { #0 })], "")',
    evidence: "X",
  },
  { operator: "encodeUri", operands: [is.string], template: "$encodeUrlComponent(#0)", evidence: "X" },
  { operator: "decodeUri", operands: [is.string], template: "$decodeUrlComponent(#0)", evidence: "X" },
];
