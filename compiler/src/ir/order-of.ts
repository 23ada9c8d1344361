import type { Expr, Let, Operator } from "./ir.js";
import { walkExpr } from "./walk.js";

const once: ReadonlySet<Operator> = new Set<Operator>(["uuid", "random", "now", "nowMillis"]);
const partial: ReadonlySet<Operator> = new Set<Operator>(["parseJson", "decodeUri"]);

export function isOnce(operator: Operator): boolean {
  return once.has(operator);
}

/** `once`: another value each time. `pinned`: may fail. `free`: neither. */
export function orderOf(expr: Expr): Let["order"] {
  let order: Let["order"] = "free";
  walkExpr(expr, (e) => {
    if (e.op !== "apply") return;
    if (once.has(e.operator)) order = "once";
    else if (order === "free" && isPartial(e)) order = "pinned";
  });
  return order;
}

/** Whether the operation itself may fail. */
export function isPartial({ operator, args }: Expr & { op: "apply" }): boolean {
  if (operator === "reduce") return args.length === 2;
  if (operator === "repeat") return args[1]?.op !== "constant";
  if (operator === "dateFrom") return args[0]?.shape.kind !== "date";
  return partial.has(operator);
}
