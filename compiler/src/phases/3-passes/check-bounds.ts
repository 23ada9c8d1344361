import { boundsUnknown, timeoutTooShort, unboundedStep } from "../../diagnostics/catalogue/sagas.js";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import type { BlockId, Expr, Graph, Invoke, Machine, Retrier } from "../../ir/ir.js";
import { edgesOf } from "../../ir/walk.js";

/**
 * The timeout of a workflow ends it without any undo. In a workflow with undos it therefore has to be longer than its
 * steps can take on the longest way, their retries and the undos included.
 */
export function checkBounds(machine: Machine): readonly Diagnostic[] {
  const timeout =
    machine.type === "EXPRESS" ? Math.min(machine.timeoutSeconds ?? 300, 300) : machine.timeoutSeconds;
  if (timeout === undefined || !(machine.sagas ?? []).some(({ undos }) => undos.length > 0)) return [];
  const found: Found = { unbounded: new Map(), repeats: false };
  const longest = longestWay(machine.graph, found);
  const unbounded = [...found.unbounded.values()].map((step) =>
    finding(unboundedStep, step.at, step.name.text),
  );
  if (unbounded.length > 0) return unbounded;
  if (longest >= timeout) return [finding(timeoutTooShort, machine.at, timeout, longest)];
  return found.repeats ? [finding(boundsUnknown, machine.at, timeout, longest)] : [];
}

interface Found {
  readonly unbounded: Map<number, Invoke>;
  /** Whether something runs as often as the data says. */
  repeats: boolean;
}

/** The seconds of the longest way from the start; a loop counts once. */
function longestWay(graph: Graph, found: Found): number {
  const known = new Map<BlockId, number>();
  const open = new Set<BlockId>();
  const from = (id: BlockId): number => {
    const done = known.get(id);
    if (done !== undefined) return done;
    if (open.has(id)) {
      found.repeats = true;
      return 0;
    }
    open.add(id);
    const { end } = graph.blocks.get(id)!;
    const own = end.kind === "invoke" ? secondsOf(end, found) : 0;
    const after = Math.max(0, ...edgesOf(end).map((edge) => from(edge.to)));
    open.delete(id);
    known.set(id, own + after);
    return own + after;
  };
  return from(graph.entry);
}

function secondsOf(step: Invoke, found: Found): number {
  const { call } = step;
  const bounded = (seconds: number | undefined, retry: readonly Retrier[]): number => {
    if (seconds === undefined) found.unbounded.set(step.at.start, step);
    return withRetries(seconds ?? 0, retry);
  };
  switch (call.kind) {
    case "task":
      return bounded(constantOf(call.timeout), call.retry);
    case "wait":
      return bounded(call.until.kind === "seconds" ? constantOf(call.until.seconds) : undefined, []);
    case "parallel": {
      const branches = call.branches.map((branch) => longestWay(branch.graph, found));
      return withRetries(Math.max(0, ...branches), call.retry);
    }
    case "map":
      found.repeats = true;
      return withRetries(longestWay(call.body.graph, found), call.retry);
    case "raw":
      return bounded(undefined, call.retry);
  }
}

/** Every retrier has a count of its own; with jitter a delay is at most what it is without. */
function withRetries(seconds: number, retry: readonly Retrier[]): number {
  let total = seconds;
  for (const { interval = 1, retries = 3, backoff = 2, maxDelay = Infinity } of retry) {
    for (let k = 0; k < retries; k++) total += seconds + Math.min(interval * backoff ** k, maxDelay);
  }
  return Math.ceil(total);
}

function constantOf(expr: Expr | undefined): number | undefined {
  return expr?.op === "constant" && typeof expr.value === "number" ? expr.value : undefined;
}
