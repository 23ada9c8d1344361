import type { Node } from "ts-morph";
import { heartbeatWithDeadline, rawWithDeadline } from "../../../diagnostics/catalogue/sagas.js";
import type { Call, Expr, WaitUntil } from "../../../ir/ir.js";
import type { Within } from "../../../ir/call.js";
import { booleanShape, numberShape, stringShape, wholeShape, errorShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import type { Variable } from "../graph-builder.js";
import { throwTo } from "../statements/exits.js";

/** The time at which a saga fails, in what runs in it. */
export interface Deadline {
  /** Milliseconds since 1970. */
  readonly at: Variable;
  /** True where no time has passed since the saga began, and those of sagas around; a body that runs later has others. */
  readonly fresh: readonly Variable[];
  /** In an undo, which has all the time that it needs. */
  readonly off?: true;
  /** The sagas around with their seconds, as bounds of their steps. */
  readonly within: readonly Within[];
  /** The seconds from the beginning, where no saga around has a deadline. */
  readonly seconds: number | undefined;
}

/** Begins a deadline in the block under the cursor; one of a saga around holds too. */
export function beginDeadline(seconds: number, node: Node, cx: Cx): Cx {
  const block = cx.cursor.block;
  if (block === undefined) return cx;
  const at = spanOf(node);
  const own = apply("add", [now(node), constant(seconds * 1000, node)], numberShape, node);
  const around = cx.deadline?.off === true ? undefined : cx.deadline;
  const outer = around === undefined ? undefined : deadlineAt(node, cx);
  const expr = outer === undefined ? own : apply("min", [outer, own], numberShape, node);
  const value = cx.build.value("deadline", numberShape, at);
  block.lets.push({ value, expr, order: "once" });
  const variable: Variable = { key: {}, name: "deadline" };
  const fresh: Variable = { key: {}, name: "fresh" };
  cx.build.write(variable, block, { op: "use", value: value.id, shape: numberShape, at });
  cx.build.write(fresh, block, constant(around === undefined || isFresh(cx), node));
  const within = [...(around?.within ?? []), { saga: value.id, seconds }];
  const known = around === undefined ? seconds : undefined;
  const all = [fresh, ...(cx.deadline?.fresh ?? [])];
  return { ...cx, deadline: { at: variable, fresh: all, within, seconds: known } };
}

/** What surrounds a body that runs again and again: at its beginning time has passed. */
export function laterOn(cx: Cx): Cx {
  if (cx.deadline === undefined) return cx;
  return { ...cx, deadline: { ...cx.deadline, fresh: [{ key: {}, name: "fresh" }] } };
}

/** Tests, in front of a call, whether there is time for it; goes on in the block where the call is made. */
export function checkTime(call: Call, name: string, node: Node, cx: Cx): void {
  if (cx.cursor.block === undefined) return;
  if (call.kind === "wait") {
    const test = inTimeFor(call.until, node, cx);
    if (test.op !== "constant" || test.value !== true) check(test, name, node, cx);
  } else if (call.kind === "task" && !isFresh(cx)) check(inTime(constant(1, node), node, cx), name, node, cx);
}

/** The call with the time that is left as its timeout, or its own when that is shorter. Retries are states of their own. */
export function boundCall(call: Call, node: Node, cx: Cx): Call {
  const { within, seconds } = cx.deadline!;
  switch (call.kind) {
    case "parallel":
    case "map":
      // Their branches have bounds of their own.
      return { ...call, retry: [] };
    case "raw":
      report(cx, rawWithDeadline, node);
      return call;
    case "wait":
      return { ...call, within };
    case "task": {
      if (call.heartbeat !== undefined) report(cx, heartbeatWithDeadline, node);
      const known = call.retry.length === 0 && isFresh(cx) ? seconds : undefined;
      const left = known === undefined ? timeLeft(node, cx) : constant(known, node);
      const timeout = call.timeout === undefined ? left : least(call.timeout, left, node);
      return { ...call, retry: [], timeout, within };
    }
  }
}

/** Once a call is made, time passes: in its handlers too. */
export function timePasses(cx: Cx, node: Node): void {
  const block = cx.cursor.block;
  if (block === undefined) return;
  for (const fresh of cx.deadline?.fresh ?? []) cx.build.write(fresh, block, constant(false, node));
}

/** Whether so many seconds are left: an expression that reads the clock. */
export function inTime(seconds: Expr, node: Node, cx: Cx): Expr {
  const end = apply("add", [now(node), milliseconds(seconds, node)], numberShape, node);
  return apply("lessOrEqual", [end, deadlineAt(node, cx)], booleanShape, node);
}

function milliseconds(seconds: Expr, node: Node): Expr {
  if (seconds.op === "constant") return constant(Number(seconds.value) * 1000, node);
  return apply("multiply", [seconds, constant(1000, node)], numberShape, node);
}

function inTimeFor(until: WaitUntil, node: Node, cx: Cx): Expr {
  if (until.kind === "seconds") {
    const known = isFresh(cx) ? cx.deadline!.seconds : undefined;
    const length = until.seconds.op === "constant" ? Number(until.seconds.value) : undefined;
    if (known !== undefined && length !== undefined) return constant(length <= known, node);
    return inTime(until.seconds, node, cx);
  }
  const date: Expr = apply("dateFrom", [until.timestamp], { kind: "date" }, node);
  const time = apply("millisOf", [date], numberShape, node);
  return apply("lessOrEqual", [time, deadlineAt(node, cx)], booleanShape, node);
}

/** Goes on where the test holds; else the error is that of a step that timed out. */
function check(test: Expr, name: string, node: Node, cx: Cx): void {
  const from = cx.cursor.block!;
  const [goesOn, late] = [
    cx.build.block("in time", { sealed: true }),
    cx.build.block("too late", { sealed: true }),
  ];
  cx.build.branch(from, test, goesOn, late, spanOf(node), `Time left for ${name}`);
  cx.cursor.block = late;
  throwTo(timedOut(node), node, cx, "step");
  cx.cursor.block = goesOn;
}

function timedOut(node: Node): Expr {
  const at = spanOf(node);
  const cause: Expr = { op: "constant", value: "", shape: stringShape, at };
  return { op: "error", names: ["States.Timeout", "WorkflowError", "Error"], cause, shape: errorShape, at };
}

/** Whole seconds, at least one: between the test and the call a moment passes. */
function timeLeft(node: Node, cx: Cx): Expr {
  const left = apply("subtract", [deadlineAt(node, cx), now(node)], numberShape, node);
  const seconds = apply("divide", [left, constant(1000, node)], numberShape, node);
  const whole = apply("floor", [seconds], wholeShape, node);
  return apply("max", [constant(1, node), whole], wholeShape, node);
}

function least(own: Expr, left: Expr, node: Node): Expr {
  if (own.op === "constant" && left.op === "constant")
    return constant(Math.min(Number(own.value), Number(left.value)), node);
  return apply("min", [own, left], wholeShape, node);
}

function isFresh(cx: Cx): boolean {
  const fresh = cx.build.read(cx.deadline!.fresh[0]!, cx.cursor.block!, booleanShape, nowhere);
  return fresh?.op === "constant" && fresh.value === true;
}

const nowhere = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

function deadlineAt(node: Node, cx: Cx): Expr {
  return cx.build.read(cx.deadline!.at, cx.cursor.block!, numberShape, spanOf(node)) ?? constant(0, node);
}

function now(node: Node): Expr {
  return apply("nowMillis", [], numberShape, node);
}
