import type { Node } from "ts-morph";
import { failureEscapes } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { isPartial, orderOf } from "../../../ir/order-of.js";
import { walkExpr } from "../../../ir/walk.js";
import { ensureAsClaimed } from "../statements/as-claimed.js";
import { isGuarded, report, type Cx } from "../context.js";

/** Evaluates here and now what may fail or differs each time; inside a larger expression that one is settled instead. */
export function settle(expr: Expr, name: string, node: Node, cx: Cx): Expr {
  const order = orderOf(expr);
  if (order === "free" || cx.bindings !== undefined) return expr;
  refuseEscaping(expr, node, cx);
  ensureAsClaimed(expr, node, cx);
  const block = cx.cursor.block;
  if (block === undefined) return expr;
  const value = cx.build.value(cx.resultName ?? name, expr.shape, expr.at);
  block.lets.push({ value, expr, order });
  return { op: "use", value: value.id, shape: expr.shape, at: expr.at };
}

const largest = 80;

/** A large value is computed where its variable is set: written out wherever it is read, it would fill the machine. */
export function kept(expr: Expr, name: string, cx: Cx): Expr {
  const block = cx.cursor.block;
  let size = 0;
  walkExpr(expr, () => void size++);
  if (size <= largest || cx.bindings !== undefined || block === undefined) return expr;
  const value = cx.build.value(name, expr.shape, expr.at);
  block.lets.push({ value, expr, order: "once" });
  return { op: "use", value: value.id, shape: expr.shape, at: expr.at };
}

/** What may fail is evaluated in a Pass or a Choice, whose failures no handler sees. */
export function refuseEscaping(expr: Expr, node: Node, cx: Cx): void {
  if (!isGuarded(cx)) return;
  let fails = false;
  walkExpr(expr, (e) => {
    if (e.op === "apply" && isPartial(e)) fails = true;
  });
  if (fails) report(cx, failureEscapes, node, node.getText());
}
