import type { Expr, Let, Operator } from "../../../ir/ir.js";
import { walkExpr } from "../../../ir/walk.js";
import type { Cx } from "../context.js";

const once: ReadonlySet<Operator> = new Set<Operator>(["uuid", "random", "now", "nowMillis"]);
const partial: ReadonlySet<Operator> = new Set<Operator>(["parseJson", "decodeUri"]);

export function orderOf(expr: Expr): Let["order"] {
  let order: Let["order"] = "free";
  walkExpr(expr, (e) => {
    if (e.op !== "apply") return;
    if (once.has(e.operator)) order = "once";
    else if (order === "free" && isPartial(e)) order = "pinned";
  });
  return order;
}

function isPartial({ operator, args }: Expr & { op: "apply" }): boolean {
  if (operator === "reduce") return args.length === 2;
  if (operator === "repeat") return args[1]?.op !== "constant";
  if (operator === "dateFrom") return args[0]?.shape.kind !== "date";
  return partial.has(operator);
}

/** Whether an operator is evaluated where it stands: it may fail, or gives another value each time. */
export function isPinned(operator: Operator): boolean {
  return once.has(operator) || partial.has(operator);
}

/** Evaluates here and now what may fail or differs each time; inside a callback the whole call is settled instead. */
export function settle(expr: Expr, name: string, cx: Cx): Expr {
  const order = orderOf(expr);
  const block = cx.cursor.block;
  if (order === "free" || cx.bindings !== undefined || block === undefined) return expr;
  const value = cx.build.value(cx.resultName ?? name, expr.shape, expr.at);
  block.lets.push({ value, expr, order });
  return { op: "use", value: value.id, shape: expr.shape, at: expr.at };
}
