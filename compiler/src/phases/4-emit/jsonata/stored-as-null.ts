import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, mayBeNull, mayBeUndefined, nullShape, unionOf, without } from "../../../ir/shape.js";
import { only } from "./operand.js";
import type { JsonataScope, Of } from "./printer.js";

/** Tests that mean the same of null in place of undefined. */
const tests: ReadonlySet<Operator> = new Set<Operator>(["isUndefined", "isNullish", "truthy"]);

/** A test of a value that is kept as null while it is undefined, as the test of that null: `$x = null`. */
export function testOfStored(expr: Of<"apply">, scope: JsonataScope): Of<"apply"> {
  const [first, second] = expr.args;
  if (first === undefined) return expr;
  if (tests.has(expr.operator) && isStored(first, scope)) {
    const operator = expr.operator === "truthy" ? "truthy" : "isNull";
    return { ...expr, operator, args: [asNull(first)], shape: booleanShape };
  }
  if (expr.operator !== "equal" || second === undefined) return expr;
  const args = [
    isStored(first, scope) && isNeverNullish(second) ? asNull(first) : first,
    isStored(second, scope) && isNeverNullish(first) ? asNull(second) : second,
  ];
  return { ...expr, args };
}

function isStored(expr: Expr, { storedAsNull }: JsonataScope): boolean {
  return expr.op === "use" && mayBeUndefined(expr.shape) && storedAsNull?.(expr.value) === true;
}

function isNeverNullish({ shape }: Expr): boolean {
  return !mayBeNull(shape) && !mayBeUndefined(shape) && !only(shape, "never");
}

/** The value as it is stored. */
function asNull(expr: Expr): Expr {
  return { ...expr, shape: unionOf([without(expr.shape, "undefined"), nullShape]) };
}
