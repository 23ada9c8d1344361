import type { Node } from "ts-morph";
import type { Call, Expr, Invoke, Retrier } from "../../../ir/ir.js";
import { booleanShape, errorShape, numberShape, wholeShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx, ErrorSource, OpenHandler } from "../context.js";
import { apply } from "../expressions/apply.js";
import { constant } from "../expressions/literals.js";
import type { OpenBlock, Variable } from "../graph-builder.js";
import { boundCall, checkTime, inTime, timePasses } from "../sagas/deadline.js";
import { throwTo } from "../statements/exits.js";
import { stateNameOf } from "./state-name.js";

/**
 * A step in a saga with a deadline: its timeout is the time that is left. The service does not ask for the time before
 * it tries again, so each retrier becomes a loop: a test whether another attempt would be in time, a wait, the step.
 */
export function invokeInTime(
  node: Node,
  { call, name }: Pick<Invoke, "call" | "name">,
  source: ErrorSource,
  cx: Cx,
  invoke: (call: Call, before: readonly OpenHandler[]) => Expr,
): Expr {
  if (cx.deadline?.off === true) {
    timePasses(cx, node);
    return invoke(call, []);
  }
  checkTime(call, name.text, node, cx);
  const retries = "retry" in call ? call.retry : [];
  const at = spanOf(node);
  const { build } = cx;
  if (retries.length === 0) {
    const bound = boundCall(call, node, cx);
    timePasses(cx, node);
    return invoke(bound, []);
  }
  const before = cx.cursor.block!;
  const attempt = build.block("attempt");
  const loops = retries.map((retrier) => loopOf(retrier, node, cx));
  for (const { counter } of loops) build.write(counter, before, constant(0, node));
  build.jump(before, attempt, at);
  cx.cursor.block = attempt;
  const bound = boundCall(call, node, cx);
  timePasses(cx, node);
  const result = invoke(
    bound,
    loops.map(({ handler }) => handler),
  );
  const after = cx.cursor.block;
  for (const loop of loops) tryAgain(loop, attempt, name.text, node, source, cx);
  build.seal(attempt);
  cx.cursor.block = after;
  return result;
}

interface Loop {
  readonly retrier: Retrier;
  readonly counter: Variable;
  /** Where the errors go that it retries. */
  readonly block: OpenBlock;
  readonly error: Expr;
  readonly handler: OpenHandler;
}

function loopOf(retrier: Retrier, node: Node, cx: Cx): Loop {
  const { build } = cx;
  const at = spanOf(node);
  const block = build.block("retry", { sealed: true });
  const received = build.value("error", errorShape, at);
  build.param(block, received);
  const error = build.value("error", errorShape, at);
  const errors = retrier.errors.includes("States.ALL") ? "all" : retrier.errors;
  const use = (id: number): Expr => ({ op: "use", value: id, shape: errorShape, at });
  return {
    retrier,
    counter: { key: {}, name: "retries" },
    block,
    error: use(received.id),
    handler: { errors, error, to: block, args: [use(error.id)] },
  };
}

/** Waits and comes back; when there were attempts enough, or another one would be late, the error goes on. */
function tryAgain(
  { retrier, counter, block, error }: Loop,
  attempt: OpenBlock,
  name: string,
  node: Node,
  source: ErrorSource,
  cx: Cx,
): void {
  const { build } = cx;
  if (block.incoming.length === 0) return;
  const at = spanOf(node);
  const [again, over] = [build.block("again", { sealed: true }), build.block("no more", { sealed: true })];
  cx.cursor.block = block;
  const { retries = 3, jitter } = retrier;
  const count = build.read(counter, block, wholeShape, at) ?? constant(0, node);
  const delay = delayOf(retrier, count, node);
  const more = apply("less", [count, constant(retries, node)], booleanShape, node);
  const needed =
    delay.op === "constant"
      ? constant(Number(delay.value) + 1, node)
      : apply("add", [delay, constant(1, node)], wholeShape, node);
  const test = apply("and", [more, inTime(needed, node, cx)], booleanShape, node);
  build.branch(block, test, again, over, at, `Try ${name} again`);
  cx.cursor.block = over;
  throwTo(error, node, cx, source);
  const chance = apply("multiply", [apply("random", [], numberShape, node), delay], numberShape, node);
  const seconds = jitter === "FULL" ? apply("ceil", [chance], wholeShape, node) : delay;
  const waited = build.block("waited", { sealed: true });
  const { within } = cx.deadline!;
  const wait = { kind: "wait", until: { kind: "seconds", seconds }, within } as const;
  build.invoke(again, { call: wait, name: stateNameOf(`Wait for ${name}`, undefined, cx), at }, waited, []);
  build.write(counter, waited, apply("add", [count, constant(1, node)], wholeShape, node));
  build.jump(waited, attempt, at);
}

/** Whole seconds before attempt `count + 2`. */
function delayOf({ interval = 1, backoff = 2, maxDelay }: Retrier, count: Expr, node: Node): Expr {
  if (backoff === 1) return constant(Math.ceil(Math.min(interval, maxDelay ?? Infinity)), node);
  const factor = apply("power", [constant(backoff, node), count], numberShape, node);
  const delay =
    interval === 1 ? factor : apply("multiply", [constant(interval, node), factor], numberShape, node);
  const capped =
    maxDelay === undefined ? delay : apply("min", [delay, constant(maxDelay, node)], numberShape, node);
  const whole = [interval, backoff, maxDelay ?? 0].every(Number.isInteger);
  return whole ? { ...capped, shape: wholeShape } : apply("ceil", [capped], wholeShape, node);
}
