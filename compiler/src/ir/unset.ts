import type { Span } from "../diagnostics/index.js";
import type { Expr } from "./ir.js";
import { neverShape } from "./shape.js";

/** What a variable holds on a path that never gave it a value: nobody reads it there, so nobody has to write it. */
export function unset(at: Span): Expr {
  return { op: "undefined", shape: neverShape, at };
}

export function isUnset(expr: Expr): boolean {
  return expr.op === "undefined" && expr.shape.kind === "never";
}
