import * as is from "../operand.js";
import type { Row } from "../row.js";

/** As a Wait reads it: a day, a `T`, a time, and `Z` or an offset. */
const time =
  "/^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$/";

/** Conditions: each yields a real boolean, never undefined. */
export const conditionRows: readonly Row[] = [
  { operator: "not", operands: [is.boolean], template: "$not(#0)", evidence: "X" },
  { operator: "and", operands: [is.boolean, is.boolean], template: "#0 and #1", evidence: "X" },
  { operator: "or", operands: [is.boolean, is.boolean], template: "#0 or #1", evidence: "X" },

  // Truthiness is JavaScript's; $boolean is not used: it takes {} for false and the absent for nothing.
  { operator: "truthy", operands: [is.nullish], template: "false", evidence: "X" },
  { operator: "truthy", operands: [is.orNullish(is.boolean)], template: "#0 = true", evidence: "X" },
  { operator: "truthy", operands: [is.string], template: '#0 != ""', evidence: "X" },
  { operator: "truthy", operands: [is.number], template: "#0 != 0", evidence: "X" },
  {
    operator: "truthy",
    operands: [is.orUndefined(is.string)],
    template: '$exists(#0) and #0 != ""',
    evidence: "X",
  },
  {
    operator: "truthy",
    operands: [is.orUndefined(is.number)],
    template: "$exists(#0) and #0 != 0",
    evidence: "X",
  },
  {
    operator: "truthy",
    operands: [is.orNull(is.string)],
    template: '#0 != null and #0 != ""',
    evidence: "X",
  },
  { operator: "truthy", operands: [is.orNull(is.number)], template: "#0 != null and #0 != 0", evidence: "X" },
  { operator: "truthy", operands: [is.reference], template: "true", evidence: "X" },
  { operator: "truthy", operands: [is.orUndefined(is.reference)], template: "$exists(#0)", evidence: "X" },
  { operator: "truthy", operands: [is.orNull(is.reference)], template: "#0 != null", evidence: "X" },
  {
    operator: "truthy",
    operands: [is.orNullish(is.reference)],
    template: "$exists(#0) and #0 != null",
    evidence: "X",
  },
  {
    operator: "truthy",
    operands: [is.anything],
    template: '$exists(#0) and $not(#0 in [null, false, 0, ""])',
    evidence: "X",
  },
  { operator: "not truthy", operands: [is.string], template: '#0 = ""', evidence: "X" },
  { operator: "not truthy", operands: [is.number], template: "#0 = 0", evidence: "X" },

  { operator: "isUndefined", operands: [is.anything], template: "$not($exists(#0))", evidence: "X" },
  { operator: "not isUndefined", operands: [is.anything], template: "$exists(#0)", evidence: "X" },
  { operator: "isNull", operands: [is.anything], template: "#0 = null", evidence: "X" },
  { operator: "not isNull", operands: [is.notUndefined(is.anything)], template: "#0 != null", evidence: "X" },
  { operator: "isNullish", operands: [is.notUndefined(is.anything)], template: "#0 = null", evidence: "X" },
  { operator: "isNullish", operands: [is.neverNull], template: "$not($exists(#0))", evidence: "X" },
  {
    operator: "isNullish",
    operands: [is.anything],
    template: "$not($exists(#0)) or #0 = null",
    evidence: "X",
  },
  {
    operator: "not isNullish",
    operands: [is.notUndefined(is.anything)],
    template: "#0 != null",
    evidence: "X",
  },
  { operator: "not isNullish", operands: [is.neverNull], template: "$exists(#0)", evidence: "X" },
  {
    operator: "not isNullish",
    operands: [is.anything],
    template: "$exists(#0) and #0 != null",
    evidence: "X",
  },

  // `=` compares objects deeply and `missing = missing` is false: rows for scalars, and for the absent on both sides.
  {
    operator: "equal",
    operands: [is.anything, is.undefinedOnly],
    template: "$not($exists(#0))",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.undefinedOnly, is.anything],
    template: "$not($exists(#1))",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.applied("typeof", is.anything), is.literal('"undefined"', (v) => v === "undefined")],
    template: "$not($exists(#0.0))",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [
      is.applied("typeof", is.noDate),
      is.literal(
        '"string", "number" or "boolean"',
        (v) => v === "string" || v === "number" || v === "boolean",
      ),
    ],
    template: "$type(#0.0) = #1",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.applied("typeof", is.noDate), is.literal('"object"', (v) => v === "object")],
    template: '$type(#0.0) in ["object", "array", "null"]',
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.scalarNeverUndefined, is.comparable],
    template: "#0 = #1",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.comparable, is.scalarNeverUndefined],
    template: "#0 = #1",
    evidence: "X",
  },
  {
    operator: "equal",
    operands: [is.scalar, is.comparable],
    template: "#0 = #1 or $not($exists(#0) or $exists(#1))",
    evidence: "X",
  },
  {
    operator: "not equal",
    operands: [is.anything, is.undefinedOnly],
    template: "$exists(#0)",
    evidence: "X",
  },
  {
    operator: "not equal",
    operands: [is.undefinedOnly, is.anything],
    template: "$exists(#1)",
    evidence: "X",
  },
  {
    operator: "not equal",
    operands: [is.applied("typeof", is.anything), is.literal('"undefined"', (v) => v === "undefined")],
    template: "$exists(#0.0)",
    evidence: "X",
  },
  {
    operator: "not equal",
    operands: [is.scalarNeverUndefined, is.notUndefined(is.comparable)],
    template: "#0 != #1",
    evidence: "X",
  },
  {
    operator: "not equal",
    operands: [is.notUndefined(is.comparable), is.scalarNeverUndefined],
    template: "#0 != #1",
    evidence: "X",
  },

  { operator: "less", operands: [is.number, is.number], template: "#0 < #1", evidence: "X" },
  { operator: "less", operands: [is.string, is.string], template: "#0 < #1", evidence: "X" },
  { operator: "lessOrEqual", operands: [is.number, is.number], template: "#0 <= #1", evidence: "X" },
  { operator: "lessOrEqual", operands: [is.string, is.string], template: "#0 <= #1", evidence: "X" },
  { operator: "greater", operands: [is.number, is.number], template: "#0 > #1", evidence: "X" },
  { operator: "greater", operands: [is.string, is.string], template: "#0 > #1", evidence: "X" },
  { operator: "greaterOrEqual", operands: [is.number, is.number], template: "#0 >= #1", evidence: "X" },
  { operator: "greaterOrEqual", operands: [is.string, is.string], template: "#0 >= #1", evidence: "X" },

  { operator: "isArray", operands: [is.anything], template: '$type(#0) = "array"', evidence: "X" },
  {
    operator: "isTime",
    operands: [is.anything],
    template: `$type(#0) = "string" and $contains(#0, ${time})`,
    evidence: "X",
  },

  {
    operator: "typeof",
    operands: [is.noDate],
    template: '$exists(#0) ? ($type(#0) in ["array", "null"] ? "object" : $type(#0)) : "undefined"',
    evidence: "X",
  },
];
