import type { Graph, Lambda, Machine, MapCall, ParallelCall, Value, ValueId } from "../../ir/ir.js";
import { tightenCaptures } from "./captures.js";
import { fixedCaptures } from "./fixed-captures.js";
import { foldAndPrune } from "./fold-and-prune.js";
import { inlineFree } from "./inline-free.js";
import { inlinePinned } from "./inline-pinned.js";
import { wholeCounters } from "./whole-counters.js";

export interface Pass {
  readonly name: string;
  readonly run: (graph: Graph) => Graph;
}

/** In this order, each once. */
export const passes: readonly Pass[] = [
  { name: "inline free values", run: inlineFree }, // first: tests are known only with their values in place
  { name: "fold and prune", run: foldAndPrune }, // nothing that is emitted exists for nothing
  { name: "inline pinned values", run: inlinePinned }, // after pruning: only what is read still counts as a use
  { name: "whole counters", run: wholeCounters }, // after pruning: an argument that is always the same is no counter
];

/** IR to IR: the machine that is emitted, its nested graphs included. */
export function runPasses(machine: Machine): Machine {
  let last = greatestId(machine.graph);
  return { ...machine, graph: rewrite(machine.graph, () => ++last) };
}

/** The graph first, then those in it: what they capture is known only then, and decides what is kept of the graph. */
function rewrite(graph: Graph, fresh: () => ValueId): Graph {
  const done = passes.reduce((current, pass) => pass.run(current), graph);
  const blocks = new Map(
    [...done.blocks].map(([id, block]) => {
      const { end } = block;
      if (end.kind !== "invoke" || (end.call.kind !== "parallel" && end.call.kind !== "map"))
        return [id, block] as const;
      const call = withGraphs(end.call, (inner) => rewrite(inner, fresh));
      return [id, { ...block, end: tightenCaptures({ ...end, call }, fresh) }] as const;
    }),
  );
  return foldAndPrune({ ...done, blocks });
}

function withGraphs(call: ParallelCall | MapCall, f: (graph: Graph) => Graph): ParallelCall | MapCall {
  const ownExecution = call.kind === "map" && call.distributed !== undefined;
  const inner = (lambda: Lambda): Lambda => {
    const { graph, ...rest } = fixedCaptures(lambda, ownExecution);
    return { ...rest, graph: f(graph) };
  };
  return call.kind === "parallel"
    ? { ...call, branches: call.branches.map(inner) }
    : { ...call, body: inner(call.body) };
}

function greatestId(graph: Graph): ValueId {
  let greatest = 0;
  const see = ({ id }: Value): void => void (greatest = Math.max(greatest, id));
  graph.params.forEach(see);
  for (const { params, lets, end } of graph.blocks.values()) {
    params.forEach(see);
    lets.forEach(({ value }) => see(value));
    if (end.kind !== "invoke") continue;
    if (end.result !== undefined) see(end.result);
    end.handlers.forEach(({ error }) => error !== undefined && see(error));
    const { call } = end;
    const inner = call.kind === "parallel" ? call.branches : call.kind === "map" ? [call.body] : [];
    for (const lambda of inner) greatest = Math.max(greatest, greatestId(lambda.graph));
  }
  return greatest;
}
