import type { Expr, Operator } from "../../../ir/ir.js";
import {
  booleanShape,
  holdsAbsent,
  mayBeNull,
  mayBeUndefined,
  nullShape,
  saysNull,
  saysUndefined,
  unionOf,
  without,
  type Shape,
} from "../../../ir/shape.js";
import { only } from "./operand.js";
import type { JsonataScope, Of, Place } from "./printer.js";

/** Tests that mean the same of null in place of undefined. */
const tests: ReadonlySet<Operator> = new Set<Operator>(["isUndefined", "isNullish", "truthy"]);

/** Why what may be null and undefined is not read where it is kept as null while it is undefined. */
export const oneNothing =
  "between states null and undefined are one, so they cannot be told apart here; let it be null or undefined, not both";

/** A test of a value that is kept as null while it is undefined, as the test of that null: `$x = null`. */
export function testOfStored(expr: Of<"apply">, scope: JsonataScope, { names }: Place): Of<"apply"> {
  const [first, second] = expr.args;
  const isStored = (operand: Expr): boolean =>
    operand.op === "use"
      ? mayBeUndefined(operand.shape) &&
        (names.has(operand.value)
          ? saysUndefined(operand.shape)
          : scope.storedAsNull?.(operand.value) === true)
      : isPlaceInTuple(operand);
  if (first === undefined) return expr;
  const isTold = expr.operator !== "isUndefined" || !saysNull(first.shape);
  if (tests.has(expr.operator) && isStored(first) && isTold) {
    const operator = expr.operator === "truthy" ? "truthy" : "isNull";
    return { ...expr, operator, args: [asNull(first)], shape: booleanShape };
  }
  if (expr.operator !== "equal" || second === undefined) return expr;
  const args = [
    isStored(first) && isNeverNullish(second) ? asNull(first) : first,
    isStored(second) && isNeverNullish(first) ? asNull(second) : second,
  ];
  return { ...expr, args };
}

/** A place that is there whatever it holds: what one of several branches gave. */
function isPlaceInTuple(expr: Expr): expr is Of<"apply"> {
  if (expr.op !== "apply" || expr.operator !== "index") return false;
  const [of, index] = expr.args;
  const at = index?.op === "constant" ? index.value : undefined;
  return of?.shape.kind === "tuple" && Number(at) < of.shape.elements.length && holdsAbsent(of.shape, at);
}

function isNeverNullish({ shape }: Expr): boolean {
  return !mayBeNull(shape) && !mayBeUndefined(shape) && !only(shape, "never");
}

/** The value as it is stored. */
function asNull(expr: Expr): Expr {
  const nullable = (shape: Shape): Shape => unionOf([without(shape, "undefined"), nullShape]);
  const shape = nullable(expr.shape);
  if (!isPlaceInTuple(expr)) return { ...expr, shape };
  const args = expr.args.map((arg) =>
    arg.shape.kind === "tuple"
      ? { ...arg, shape: { ...arg.shape, elements: arg.shape.elements.map(nullable) } }
      : arg,
  );
  return { ...expr, args, shape };
}
