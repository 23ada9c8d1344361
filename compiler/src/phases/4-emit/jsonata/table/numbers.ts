import * as is from "../operand.js";
import type { Row } from "../row.js";

const nonZero = is.literal("number other than 0", (v) => typeof v === "number" && v !== 0);

export const numberRows: readonly Row[] = [
  { operator: "add", operands: [is.number, is.number], template: "#0 + #1", evidence: "X" },
  { operator: "subtract", operands: [is.number, is.number], template: "#0 - #1", evidence: "X" },
  { operator: "multiply", operands: [is.number, is.number], template: "#0 * #1", evidence: "X" },
  // A quotient by zero is no JSON: JSONata would go on with it, and write null.
  { operator: "divide", operands: [is.number, nonZero], template: "#0 / #1", evidence: "X" },
  {
    operator: "divide",
    operands: [is.number, is.number],
    template: '#1 = 0 ? $error("Division by zero") : #0 / #1',
    evidence: "X",
  },
  { operator: "remainder", operands: [is.number, nonZero], template: "#0 % #1", evidence: "X" },
  {
    operator: "remainder",
    operands: [is.number, is.number],
    template: '#1 = 0 ? $error("Division by zero") : #0 % #1',
    evidence: "X",
  },
  { operator: "power", operands: [is.number, is.number], template: "$power(#0, #1)", evidence: "X" },
  { operator: "negate", operands: [is.number], template: "-#0", evidence: "X" },
  { operator: "floor", operands: [is.number], template: "$floor(#0)", evidence: "X" },
  { operator: "ceil", operands: [is.number], template: "$ceil(#0)", evidence: "X" },
  // $round goes to even; and x + 0.5 is not exact for the largest number below a half.
  {
    operator: "round",
    operands: [is.number],
    template: "$floor(#0) + (#0 - $floor(#0) >= 0.5 ? 1 : 0)",
    evidence: "X",
  },
  { operator: "trunc", operands: [is.number], template: "#0 < 0 ? $ceil(#0) : $floor(#0)", evidence: "X" },
  { operator: "abs", operands: [is.number], template: "$abs(#0)", evidence: "X" },
  { operator: "sqrt", operands: [is.number], template: "$sqrt(#0)", evidence: "X" },
  { operator: "sign", operands: [is.number], template: "#0 > 0 ? 1 : #0 < 0 ? -1 : 0", evidence: "X" },
  { operator: "min", operands: [is.number], rest: is.number, template: "$min([#0, #*])", evidence: "X" },
  { operator: "max", operands: [is.number], rest: is.number, template: "$max([#0, #*])", evidence: "X" },
  { operator: "isInteger", operands: [is.number], template: "$floor(#0) = #0", evidence: "X" },
  // NaN is no JSON.
  { operator: "isNaN", operands: [is.number], template: "false", evidence: "X" },
  { operator: "toNumber", operands: [is.number], template: "#0", evidence: "X" },
  { operator: "toNumber", operands: [is.boolean], template: "#0 ? 1 : 0", evidence: "X" },
];
