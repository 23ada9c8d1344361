import type { Graph, Machine, ValueId } from "../../ir/ir.js";
import { greatestIds } from "../../ir/greatest-ids.js";
import { innerGraphs, isAlone, mapLambdas } from "../../ir/nested.js";
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
  let last = greatestIds(machine.graph).value;
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
      if (end.kind !== "invoke" || innerGraphs(end.call).length === 0) return [id, block] as const;
      const alone = isAlone(end.call);
      const call = mapLambdas(end.call, (lambda, index) => {
        const inner = fixedCaptures(lambda, alone);
        const surroundings = {
          around: border,
          sure: sureInside(inner, border, index),
          isUnderHandler: !alone && (isUnderHandler || end.handlers.length > 0),
        };
        return { ...inner, graph: rewrite(inner.graph, surroundings, fresh) };
      });
      return [id, { ...block, end: tightenCaptures({ ...end, call }, isUnderHandler, fresh) }] as const;
    }),
  );
  return foldAndPrune({ ...done, blocks });
}
