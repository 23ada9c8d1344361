import type { CallExpression, Node } from "ts-morph";
import { heartbeatTooLong } from "../../../diagnostics/catalogue/retries.js";
import { sendsOneCall } from "../../../diagnostics/catalogue/tokens.js";
import type { Expr, Invoke, Retrier, TaskCall, Value } from "../../../ir/ir.js";
import { errorShape, stringShape, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import {
  handlerOf,
  hole,
  noteSource,
  refuse,
  report,
  type Cx,
  type ErrorSource,
  type FailingCall,
  type OpenHandler,
} from "../context.js";
import type { StepEntity, StepOptions } from "../entities/entity.js";
import { stepOptions } from "../entities/options.js";
import { lambdaRetry } from "../entities/retry.js";
import { constant } from "../expressions/literals.js";
import type { Lower } from "../expressions/rule.js";
import { noteStep } from "../sagas/places.js";
import { invokeInTime } from "./in-time.js";
import { checkCall } from "./check-call.js";
import { runRaw } from "./raw-step.js";
import { ensureCall } from "./ensure.js";
import { checkInExpress } from "./express-limits.js";
import { stateNameOf } from "./state-name.js";

/** `await reserve(input, options)`: one Task. */
export function stepCall(node: CallExpression, step: StepEntity, cx: Cx, lower: Lower): Expr {
  const [inputNode, optionsNode] = node.getArguments();
  const input = inputNode === undefined ? undefined : lower(inputNode, cx);
  return runStep(node, step, input, stepOptions(optionsNode, cx), resultShapeOf(node, cx), cx);
}

/** Runs a step with an input that is at hand. */
export function runStep(
  node: Node,
  step: StepEntity,
  input: Expr | undefined,
  given: StepOptions,
  resultShape: Shape,
  cx: Cx,
): Expr {
  checkCall(step, input, node, cx);
  if (cx.sending !== undefined) return cx.sending({ node, step, input, given }, cx);
  if (step.raw !== undefined) return runRaw(node, step, step.raw, input, given, resultShape, cx);
  const inherited = inheritedOptions(step, cx);
  const options = { ...inherited, ...step.options, ...given };
  const call: TaskCall = {
    kind: "task",
    ...requestOf(step, input, node),
    retry: options.retry ?? (step.integration === "lambda" ? [ownRetry(cx)] : []),
    ...patienceOf(options, node, cx),
    // A token has its caller taken before it comes here: what is left of the forms waits for a job.
    ...(step.action?.form === undefined ? {} : { endOf: "job" }),
  };
  const name = stateNameOf(step.label, options.name, cx);
  const comment = options.comment === undefined ? {} : { comment: options.comment };
  const failing = { name: step.key, input: input ?? noInput(node) };
  return invokeWith(node, { call, name, ...comment, ...effectIn(options) }, resultShape, cx, failing);
}

/** What its options say that a call leaves behind. */
export function effectIn({ effect }: StepOptions): Pick<StepOptions, "effect"> {
  return effect === undefined ? {} : { effect };
}

/** An undo waits at most a minute between its attempts: others wait for it. */
function ownRetry(cx: Cx): Retrier {
  return cx.undoing === undefined ? lambdaRetry : { ...lambdaRetry, maxDelay: 60 };
}

export function noInput(node: Node): Expr {
  return { op: "constant", value: {}, shape: { kind: "object", fields: {} }, at: spanOf(node) };
}

/** Jobs inherit nothing, nor do tasks by ARN, which may be anything. */
function inheritedOptions({ integration, action }: StepEntity, cx: Cx): StepOptions | undefined {
  const { defaults } = cx.lowering;
  if (integration === "lambda") return defaults.lambda;
  return integration !== "task" && action?.form === undefined ? defaults.sdk : undefined;
}

/** What is called with what, and where in the answer the result stands. */
export function requestOf(
  step: StepEntity,
  input: Expr | undefined,
  node: Node,
): Pick<TaskCall, "resource" | "payload" | "resultAt"> {
  return step.integration === "lambda" ? lambdaInvoke(step, input, node) : direct(step, input, node);
}

/** How long is waited, and as whom the call is made. */
export function patienceOf(
  options: StepOptions,
  node: Node,
  cx: Cx,
): Pick<TaskCall, "timeout" | "heartbeat" | "role"> {
  const { timeout, heartbeat } = options;
  const seconds = [heartbeat, timeout].map((expr) => (expr?.op === "constant" ? Number(expr.value) : NaN));
  if (seconds[0]! >= seconds[1]!) report(cx, heartbeatTooLong, node, seconds[0]!, seconds[1]!);
  return {
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.heartbeat === undefined ? {} : { heartbeat: options.heartbeat }),
    ...(options.role === undefined ? {} : { role: options.role }),
  };
}

function lambdaInvoke(
  step: StepEntity,
  input: Expr | undefined,
  node: Node,
): Pick<TaskCall, "resource" | "payload" | "resultAt"> {
  const at = spanOf(node);
  const entries = [
    { key: "FunctionName", value: step.target },
    ...(step.invocation === "Event" ? [{ key: "InvocationType", value: constant("Event", node) }] : []),
    ...(input === undefined ? [] : [{ key: "Payload", value: input }]),
  ];
  const fields = Object.fromEntries(entries.map((entry) => [entry.key, { shape: entry.value.shape }]));
  return {
    resource: { op: "constant", value: "arn:aws:states:::lambda:invoke", shape: stringShape, at },
    payload: { op: "object", entries, shape: { kind: "object", fields }, at },
    resultAt: ["Payload"],
  };
}

function direct(
  step: StepEntity,
  input: Expr | undefined,
  node: Node,
): Pick<TaskCall, "resource" | "payload" | "resultAt"> {
  return { resource: step.target, payload: input ?? noInput(node), resultAt: [] };
}

/** A step with what its options say that it leaves behind. */
export type What = Pick<Invoke, "call" | "name" | "comment"> & Pick<StepOptions, "effect">;

/** Ends the block with a step or block whose result is that of the call. */
export function invoke(
  node: CallExpression,
  what: What,
  cx: Cx,
  shape: Shape = resultShapeOf(node, cx),
  made?: Value["made"],
): Expr {
  return invokeWith(node, what, shape, cx, undefined, "step", made);
}

/** Ends the block with a step and goes on after it; errors go to the handler around. */
export function invokeWith(
  node: Node,
  what: What,
  shape: Shape,
  cx: Cx,
  failing?: FailingCall,
  source: ErrorSource = "step",
  made?: Value["made"],
): Expr {
  if (cx.cursor.block === undefined) return hole(node);
  if (cx.sending !== undefined) return refuse(cx, sendsOneCall, node);
  checkInExpress(what.call, node, cx);
  // With a deadline, a retry is a handler.
  const retried = cx.deadline !== undefined && "retry" in what.call && what.call.retry.length > 0;
  ensureCall(what.call, node, retried ? { ...cx, guardedOutside: true } : cx);
  if (cx.cursor.block === undefined) return hole(node);
  const now = (call: Invoke["call"], before: readonly OpenHandler[]): Expr =>
    invokeNow(node, { ...what, call }, before, shape, cx, failing, source, made);
  return cx.deadline === undefined ? now(what.call, []) : invokeInTime(node, what, source, cx, now);
}

function invokeNow(
  node: Node,
  { effect, ...what }: What,
  before: readonly OpenHandler[],
  shape: Shape,
  cx: Cx,
  failing: FailingCall | undefined,
  source: ErrorSource,
  made: Value["made"],
): Expr {
  const from = cx.cursor.block;
  if (from === undefined) return hole(node);
  const at = spanOf(node);
  const named = cx.build.value(cx.resultName ?? "result", shape, at);
  const result = made === undefined ? named : { ...named, made };
  const next = cx.build.block("after", { sealed: true });
  const { call } = what;
  const isBlock = call.kind === "parallel" || call.kind === "map";
  const handler = handlerOf(cx, failing ?? (isBlock ? "one of several" : "none"));
  // What leaves a block is what leaves its branches, which have said so themselves.
  if (call.kind !== "parallel" && (call.kind !== "map" || call.distributed !== undefined))
    noteSource(cx, source);
  const handlers = [...before];
  if (handler !== undefined && !before.some(({ errors }) => errors === "all")) {
    const error = cx.build.value("error", errorShape, at);
    handlers.push({
      errors: "all",
      error,
      to: handler,
      args: [{ op: "use", value: error.id, shape: errorShape, at }],
    });
  }
  const via = cx.via.length === 0 ? {} : { via: cx.via };
  cx.build.invoke(from, { ...what, result, at, ...via }, next, handlers);
  noteStep(node, { ...what, next, ...(effect === undefined ? {} : { effect }) }, handler, cx);
  cx.cursor.block = next;
  return { op: "use", value: result.id, shape, at };
}

/** The type of the awaited result. */
export function resultShapeOf(node: CallExpression, cx: Cx) {
  const type = node.getReturnType();
  const promised = type.getSymbol()?.getName() === "Promise" ? type.getTypeArguments()[0] : undefined;
  return cx.lowering.shapes(promised ?? type, node);
}
