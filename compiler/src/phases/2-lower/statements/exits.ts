import { Node } from "ts-morph";
import { thrownValue } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import {
  handlerOf,
  isGuarded,
  noteSource,
  report,
  type Cx,
  type ErrorSource,
  type Flow,
} from "../context.js";
import { lowerExpression } from "../expressions/index.js";
import { undefinedAt } from "../expressions/literals.js";
import { notePlace } from "../sagas/places.js";
import type { OpenBlock } from "../graph-builder.js";
import { errorShape, kindOf, membersOf, type Shape } from "../../../ir/shape.js";
import { ensureAsClaimed } from "./as-claimed.js";
import { goTo } from "./joins.js";
import { statement } from "./rule.js";

/** Runs what stands between here and `target`: every finally on the way, innermost first. */
function unwind(cx: Cx, target: (flow: Flow) => boolean): Flow | undefined {
  let flow = cx.flow;
  for (; flow !== undefined && !target(flow); flow = flow.outer) {
    if (flow.kind === "finally") flow.leave({ ...cx, flow: flow.outer });
    if (cx.cursor.block === undefined) return undefined;
  }
  return flow;
}

export const breakStatement = statement(Node.isBreakStatement, (node, cx) => {
  const label = node.getLabel()?.getText();
  const flow = unwind(cx, (f) => {
    if (f.kind === "labelled") return f.label === label;
    return (f.kind === "loop" || f.kind === "breakable") && (label === undefined || f.label === label);
  });
  if (flow !== undefined && "break" in flow) goTo(flow.break, node, cx);
});

export const continueStatement = statement(Node.isContinueStatement, (node, cx) => {
  const label = node.getLabel()?.getText();
  const flow = unwind(cx, (f) => f.kind === "loop" && (label === undefined || f.label === label));
  if (flow?.kind === "loop") goTo(flow.continue, node, cx);
});

/** `return x`: the value is computed first, then every finally on the way out runs. */
export const returnStatement = statement(Node.isReturnStatement, (node, cx) => {
  const expression = node.getExpression();
  const value = expression === undefined ? undefined : lowerExpression(expression, cx);
  if (cx.cursor.block === undefined) return;
  leaveWith(value, node, cx);
});

export function leaveWith(value: Expr | undefined, node: Node, cx: Cx): void {
  if (value !== undefined) ensureAsClaimed(value, node, cx);
  const guarded = isGuarded(cx) ? { guarded: true as const } : {};
  const flow = unwind(cx, (f) => f.kind === "function");
  const block = cx.cursor.block;
  if (block === undefined) return;
  if (flow?.kind === "function") {
    cx.build.write(flow.result, block, value ?? undefinedAt(node));
    goTo(flow.exit, node, cx);
    return;
  }
  cx.build.end(block, {
    kind: "return",
    ...(value === undefined ? {} : { value }),
    ...guarded,
    at: spanOf(node),
  });
  cx.cursor.block = undefined;
}

/** `throw error`: a jump to the handler around, or the end of the execution. */
export const throwStatement = statement(Node.isThrowStatement, (node, cx) => {
  const thrown = lowerExpression(node.getExpression(), cx);
  // What a catch clause receives is of type unknown; kept in a variable, it is still that error.
  const caught = thrown.op === "use" && membersOf(thrown.shape).every(saysNothing);
  const error = caught ? { ...thrown, shape: errorShape } : thrown;
  if (error.op !== "error" && kindOf(error.shape) !== "error") {
    report(cx, thrownValue, node, node.getExpression().getText());
    cx.cursor.block = undefined;
    return;
  }
  throwTo(error, node, cx);
});

/** Also where TypeScript knows that it is not undefined, or not null: then it is of type `{}`. */
function saysNothing(shape: Shape): boolean {
  if (shape.kind === "object") return Object.keys(shape.fields).length === 0 && shape.index === undefined;
  return ["unknown", "any", "undefined", "null"].includes(shape.kind);
}

export function throwTo(error: Expr, node: Node, cx: Cx, source: ErrorSource = "throw"): void {
  ensureAsClaimed(error, node, cx);
  if (cx.cursor.block === undefined) return;
  const handler = throwAway(error, node, cx, source);
  noteSource(cx, source);
  notePlace(node, handler, cx);
}

/** Ends the block with an error; a finally around is itself a handler, so none has to run on the way to the nearest one. */
export function throwAway(
  error: Expr,
  node: Node,
  cx: Cx,
  source: ErrorSource = "throw",
): OpenBlock | undefined {
  const block = cx.cursor.block;
  if (block === undefined) return undefined;
  const handler = handlerOf(cx, error.op === "error" && source === "throw" ? "none" : "one of several");
  if (handler === undefined) cx.build.end(block, { kind: "throw", error, at: spanOf(node) });
  else cx.build.jump(block, handler, spanOf(node), [error]);
  cx.cursor.block = undefined;
  return handler;
}
