import type { Expr } from "../../../ir/ir.js";
import { booleanShape } from "../../../ir/shape.js";
import type { Code } from "./code.js";
import { condition } from "./condition.js";
import type { Of, Place, Printer } from "./printer.js";

/** `a && b` and `a || b` of values that are not both booleans yield one of the values. */
export function logical(printer: Printer, expr: Of<"apply">, place: Place): Code | undefined {
  const [left, right] = expr.args;
  if ((expr.operator !== "and" && expr.operator !== "or") || !left || !right) return undefined;
  const test: Expr = { op: "apply", operator: "truthy", args: [left], shape: booleanShape, at: left.at };
  const [then, otherwise] = expr.operator === "and" ? [right, left] : [left, right];
  return condition(printer, { op: "if", test, then, else: otherwise, shape: expr.shape, at: expr.at }, place);
}
