import type { Call, Graph, Lambda, Machine, MapCall, ParallelCall, Value, ValueId } from "../../ir/ir.js";
import { borderOf, sureInside, type Border } from "../../ir/claims.js";
import { tightenCaptures } from "./captures.js";
import { fixedCaptures } from "./fixed-captures.js";
import { foldAndPrune } from "./fold-and-prune.js";
import { foldGuards } from "./fold-guards.js";
import { inlineFree } from "./inline-free.js";
import { inlinePinned } from "./inline-pinned.js";
import { wholeCounters } from "./whole-counters.js";

export interface Pass {
  readonly name: string;
  /** `sure`: parameters of the graph that the machine itself has made. */
  readonly run: (graph: Graph, sure: ReadonlySet<ValueId>) => Graph;
}

/** In this order, each once. */
export const passes: readonly Pass[] = [
  { name: "inline free values", run: inlineFree }, // first: tests are known only with their values in place
  { name: "fold guards", run: foldGuards }, // before pruning: what asks nothing is no branch
  { name: "fold and prune", run: (graph) => foldAndPrune(graph) }, // nothing that is emitted exists for nothing
  { name: "inline pinned values", run: inlinePinned }, // after pruning: only what is read still counts as a use
  { name: "whole counters", run: wholeCounters }, // after pruning: an argument that is always the same is no counter
];

/** IR to IR: the machine that is emitted, its nested graphs included. */
export function runPasses(machine: Machine): Machine {
  let last = greatestId(machine.graph);
  return {
    ...machine,
    graph: rewrite(
      machine.graph,
      { around: new Map(), sure: new Set(), isUnderHandler: false },
      () => ++last,
    ),
  };
}

/** What is around a graph. */
interface Surroundings {
  readonly around: Border;
  /** Parameters that the machine itself has made. */
  readonly sure: ReadonlySet<ValueId>;
  /** Whether a handler takes the errors that leave the graph. */
  readonly isUnderHandler: boolean;
}

/** The graph first, then those in it: what they capture is known only then, and decides what is kept of the graph. */
function rewrite(graph: Graph, { around, sure, isUnderHandler }: Surroundings, fresh: () => ValueId): Graph {
  const done = passes.reduce((current, pass) => pass.run(current, sure), graph);
  const border = new Map([...around, ...borderOf(done, sure)]);
  const blocks = new Map(
    [...done.blocks].map(([id, block]) => {
      const { end } = block;
      if (end.kind !== "invoke" || (end.call.kind !== "parallel" && end.call.kind !== "map"))
        return [id, block] as const;
      const call = withGraphs(end.call, (inner, index) =>
        rewrite(
          inner.graph,
          {
            around: border,
            sure: sureInside(inner, border, index),
            isUnderHandler: !isAlone(end.call) && (isUnderHandler || end.handlers.length > 0),
          },
          fresh,
        ),
      );
      return [id, { ...block, end: tightenCaptures({ ...end, call }, isUnderHandler, fresh) }] as const;
    }),
  );
  return foldAndPrune({ ...done, blocks });
}

function withGraphs(
  call: ParallelCall | MapCall,
  f: (lambda: Lambda, index: ValueId | undefined) => Graph,
): ParallelCall | MapCall {
  const ownExecution = isAlone(call);
  const inner = (lambda: Lambda): Lambda => {
    const fixed = fixedCaptures(lambda, ownExecution);
    return { ...fixed, graph: f(fixed, call.kind === "map" ? call.index : undefined) };
  };
  return call.kind === "parallel"
    ? { ...call, branches: call.branches.map(inner) }
    : { ...call, body: inner(call.body) };
}

/** Whether the graphs of the call run in executions of their own. */
function isAlone(call: Call): boolean {
  return call.kind === "map" && call.distributed !== undefined;
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
