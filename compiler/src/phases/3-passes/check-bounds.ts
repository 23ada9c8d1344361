import { boundsUnknown, timeoutTooShort, unboundedStep } from "../../diagnostics/catalogue/sagas.js";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import type { BlockId, Expr, Graph, Invoke, Machine, Retrier, Within } from "../../ir/ir.js";
import { innerGraphs } from "../../ir/nested.js";
import { edgesOf } from "../../ir/walk.js";
import { loopsAmong } from "./advice/regions.js";
import { inSagas, longer, none, outside, plus, secondsOf, type Length } from "./length.js";

/**
 * The timeout of a workflow ends it without any undo. In a workflow with undos it therefore has to be longer than its
 * steps can take on the longest way, their retries and the undos included.
 */
export function checkBounds(machine: Machine): readonly Diagnostic[] {
  const timeout =
    machine.type === "EXPRESS" ? Math.min(machine.timeoutSeconds ?? 300, 300) : machine.timeoutSeconds;
  if (timeout === undefined || !(machine.sagas ?? []).some(({ undos }) => undos.length > 0)) return [];
  const found: Found = { unbounded: new Map(), repeats: false };
  const longest = secondsOf(longestWay(machine.graph, found));
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
function longestWay(graph: Graph, found: Found): Length {
  const known = new Map<BlockId, Length>();
  const open = new Set<BlockId>();
  const ends = loopsAmong(graph, graph.blocks.keys()).map((loop) => {
    const steps = [...loop].map((id) => graph.blocks.get(id)!.end).filter((end) => end.kind === "invoke");
    return again(steps, found);
  });
  const from = (id: BlockId): Length => {
    const done = known.get(id);
    if (done !== undefined) return done;
    if (open.has(id)) return none;
    open.add(id);
    const { end } = graph.blocks.get(id)!;
    const own = end.kind === "invoke" ? lengthOf(end, found) : none;
    const after = edgesOf(end)
      .map((edge) => from(edge.to))
      .reduce(longer, none);
    open.delete(id);
    known.set(id, plus(own, after));
    return plus(own, after);
  };
  return ends.reduce(longer, from(graph.entry));
}

/** What runs again and again: as often as the data says, or as the deadline of the saga that all of it runs in lets it. */
function again(steps: readonly Invoke[], found: Found): Length {
  const within = steps.flatMap(withinOf).reduce<readonly Within[] | undefined>(common, undefined);
  const saga = within?.at(-1);
  if (saga === undefined) found.repeats = true;
  return saga === undefined ? none : inSagas(Infinity, within!);
}

/** The sagas with a deadline of each step, and of each step in a block. */
function withinOf({ call }: Invoke): readonly (readonly Within[])[] {
  const inside = (graph: Graph): readonly (readonly Within[])[] =>
    [...graph.blocks.values()].flatMap(({ end }) => (end.kind === "invoke" ? withinOf(end) : []));
  if (call.kind === "parallel" || call.kind === "map") return innerGraphs(call).flatMap(inside);
  return [call.kind === "raw" ? [] : (call.within ?? [])];
}

function common(some: readonly Within[] | undefined, others: readonly Within[]): readonly Within[] {
  return some === undefined ? others : some.filter(({ saga }) => others.some((other) => other.saga === saga));
}

function lengthOf(step: Invoke, found: Found): Length {
  const { call } = step;
  const bounded = (seconds: number | undefined, retry: readonly Retrier[]): number => {
    if (seconds === undefined) found.unbounded.set(step.at.start, step);
    return withRetries(seconds ?? 0, retry);
  };
  switch (call.kind) {
    case "task": {
      const within = call.within ?? [];
      const limit = within.length === 0 ? undefined : Math.min(...within.map(({ seconds }) => seconds));
      return inSagas(bounded(mostOf(call.timeout) ?? limit, call.retry), within);
    }
    case "wait": {
      const { within = [], until } = call;
      const limit = within.at(-1)?.seconds;
      return inSagas(
        bounded((until.kind === "seconds" ? mostOf(until.seconds) : undefined) ?? limit, []),
        within,
      );
    }
    case "parallel": {
      const branches = call.branches.map((branch) => longestWay(branch.graph, found)).reduce(longer, none);
      return call.retry.length === 0 ? branches : outside(withRetries(secondsOf(branches), call.retry));
    }
    case "map": {
      const body = longestWay(call.body.graph, found);
      const many = again([step], found);
      const all = longer(body, many);
      return call.retry.length === 0 ? all : outside(withRetries(secondsOf(all), call.retry));
    }
    case "raw":
      return outside(bounded(undefined, call.retry));
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

/** The most that a number of seconds can be, where that is known. */
function mostOf(expr: Expr | undefined): number | undefined {
  if (expr?.op === "constant" && typeof expr.value === "number") return expr.value;
  if (expr?.op !== "apply" || expr.operator !== "min") return undefined;
  const known = expr.args.map(mostOf).filter((most) => most !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
