import type { Expr, Let, Operator } from "../../../ir/ir.js";
import { walkExpr } from "../../../ir/walk.js";
import type { Cx } from "../context.js";

const once: ReadonlySet<Operator> = new Set<Operator>(["uuid", "random", "now", "nowMillis"]);
const partial: ReadonlySet<Operator> = new Set<Operator>(["parseJson", "dateFrom", "decodeUri", "repeat"]);

export function orderOf(expr: Expr): Let["order"] {
  let order: Let["order"] = "free";
  walkExpr(expr, (e) => {
    if (e.op !== "apply") return;
    if (once.has(e.operator)) order = "once";
    else if (
      order === "free" &&
      (partial.has(e.operator) || (e.operator === "reduce" && e.args.length === 2))
    )
      order = "pinned";
  });
  return order;
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
