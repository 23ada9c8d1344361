import type { Expr } from "./ir.js";

/** The same everywhere in an execution: nothing has to be handed over. */
export function isFixed(expr: Expr): boolean {
  return (
    expr.op === "constant" || expr.op === "undefined" || expr.op === "placeholder" || expr.op === "context"
  );
}
