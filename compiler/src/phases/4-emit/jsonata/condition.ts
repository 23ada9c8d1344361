import type { Expr } from "../../../ir/ir.js";
import { booleanShape } from "../../../ir/shape.js";
import type { Code } from "./code.js";
import { fill } from "./fill.js";
import { only } from "./operand.js";
import type { Of, Place, Printer } from "./printer.js";

const negative: ReadonlySet<string> = new Set(["isUndefined", "isNullish"]);

/** `test ? then : else`, with the branches swapped where that spares a negation or an empty branch. */
export function condition(printer: Printer, expr: Of<"if">, place: Place): Code {
  const { structure } = printer.table;
  const { then, else: otherwise } = expr;
  const test = only(expr.test.shape, "boolean") ? expr.test : derived("truthy", expr.test);
  const when = (tested: Expr): Code => printer.exact.print(tested, place);
  if (isConstant(then, true) && isConstant(otherwise, false)) return when(test);
  if (isConstant(then, false) && isConstant(otherwise, true)) return when(opposite(test));
  if (otherwise.op === "undefined")
    return fill(printer, structure.conditionOrNothing, [when(test), then], place);
  if (then.op === "undefined") {
    return fill(printer, structure.conditionOrNothing, [when(opposite(test)), otherwise], place);
  }
  const isNegative = test.op === "apply" && negative.has(test.operator);
  const args = isNegative ? [when(opposite(test)), otherwise, then] : [when(test), then, otherwise];
  return fill(printer, structure.condition, args, place);
}

function isConstant(expr: Expr, value: boolean): boolean {
  return expr.op === "constant" && expr.value === value;
}

function opposite(test: Expr): Expr {
  return test.op === "apply" && test.operator === "not" ? test.args[0]! : derived("not", test);
}

function derived(operator: "not" | "truthy", operand: Expr): Expr {
  return { op: "apply", operator, args: [operand], shape: booleanShape, at: operand.at };
}
