import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, stringShape } from "../../../ir/shape.js";
import { walkExpr } from "../../../ir/walk.js";
import { spanOf } from "../../1-front/project.js";
import { isGuarded, type Cx } from "../context.js";
import { apply } from "../expressions/apply.js";
import { constant } from "../expressions/literals.js";
import type { Variable } from "../graph-builder.js";
import { throwAway } from "./exits.js";

/**
 * JSONPath alone has no form that leaves out what is missing: where an error has a handler, what is kept, returned or
 * computed of data from outside is asked for before, and thrown when it is not as its type says.
 */
export function ensureAsClaimed(expr: Expr, node: Node, cx: Cx): void {
  if (!mayHoldClaims(expr, cx) || (!isGuarded(cx) && !cx.guardedOutside)) return;
  const block = cx.cursor.block;
  if (block === undefined) return;
  const [good, bad] = [
    cx.build.block("as claimed", { sealed: true }),
    cx.build.block("not as claimed", { sealed: true }),
  ];
  cx.build.branch(block, askedOf(expr, node), good, bad, expr.at, { guard: true });
  cx.cursor.block = bad;
  const cause: Expr = {
    ...constant("What is read is missing or of another type.", node),
    shape: stringShape,
  };
  const names = ["TypeError", "Error"];
  throwAway(
    { op: "error", names, ofClaim: true, cause, shape: { kind: "error" }, at: spanOf(node) },
    node,
    cx,
  );
  cx.cursor.block = good;
}

/** The value, or null where it is not there: what an undo captured does not keep the undo from being registered. */
export function nullUnlessClaimed(expr: Expr, node: Node, cx: Cx): Expr {
  if (!mayHoldClaims(expr, cx)) return expr;
  const from = cx.cursor.block;
  if (from === undefined) return expr;
  const at = spanOf(node);
  const value: Variable = { key: {}, name: cx.resultName ?? "value" };
  const [there, missing] = [
    cx.build.block("as claimed", { sealed: true }),
    cx.build.block("not as claimed", { sealed: true }),
  ];
  const join = cx.build.block("join");
  cx.build.branch(from, askedOf(expr, node), there, missing, expr.at);
  cx.build.write(value, there, expr);
  cx.build.write(value, missing, constant(null, node));
  for (const block of [there, missing]) cx.build.jump(block, join, at);
  cx.build.seal(join);
  cx.cursor.block = join;
  return cx.build.read(value, join, expr.shape, expr.at) ?? expr;
}

function askedOf(expr: Expr, node: Node): Expr {
  return apply("isAsClaimed", [expr], booleanShape, node);
}

/** Whether anything is read of a value: what that is the passes know. */
function mayHoldClaims(expr: Expr, cx: Cx): boolean {
  if (!cx.lowering.settings.jsonPathOnly || cx.bindings !== undefined) return false;
  let reads = false;
  walkExpr(expr, (part) => {
    if (part.op === "get" || part.op === "context") reads = true;
    if (part.op === "apply" && part.args.some((arg) => arg.op === "use")) reads = true;
  });
  return reads;
}
