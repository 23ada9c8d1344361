import * as is from "../operand.js";
import type { Row } from "../row.js";
export const arrayRows: readonly Row[] = [
  { operator: "length", operands: [is.array], template: "$count(#0)", evidence: "X" },
];
