import type { Graph, Machine, ValueId } from "../../ir/ir.js";
import { originsOf, originsOfCaptures, type KnownErrors } from "../../ir/error-origins.js";
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
  readonly run: (graph: Graph, params: KnownParams) => Graph;
}

/** What is known of the parameters of a graph. */
export interface KnownParams {
  /** Those that the machine itself has made. */
  readonly sure: ReadonlySet<ValueId>;
  /** Where the errors come from that they may hold. */
  readonly errors: KnownErrors;
}

/** In this order, each once. */
export const passes: readonly Pass[] = [
  { name: "inline free values", run: inlineFree }, // first: tests are known only with their values in place
  { name: "fold guards", run: (graph, { sure }) => foldGuards(graph, sure) }, // before pruning: what asks nothing is no branch
  { name: "fold and prune", run: (graph, { errors }) => foldAndPrune(graph, errors) }, // nothing that is emitted exists for nothing
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
      { around: new Map(), sure: new Set(), errors: new Map(), isUnderHandler: false },
      () => ++last,
    ),
  };
}

/** What is around a graph. */
interface Surroundings extends KnownParams {
  readonly around: Border;
  /** Whether a handler takes the errors that leave the graph. */
  readonly isUnderHandler: boolean;
}

/** The graph first, then those in it: what they capture is known only then, and decides what is kept of the graph. */
function rewrite(graph: Graph, surroundings: Surroundings, fresh: () => ValueId): Graph {
  const { around, sure, errors, isUnderHandler } = surroundings;
  const done = passes.reduce((current, pass) => pass.run(current, surroundings), graph);
  const origins = originsOf(done, errors);
  const border = new Map([...around, ...borderOf(done, sure)]);
  const blocks = new Map(
    [...done.blocks].map(([id, block]) => {
      const { end } = block;
      if (end.kind !== "invoke" || innerGraphs(end.call).length === 0) return [id, block] as const;
      const alone = isAlone(end.call);
      const call = mapLambdas(end.call, (lambda, index) => {
        const inner = fixedCaptures(lambda, alone);
        const itsOwn = {
          around: border,
          sure: sureInside(inner, border, index),
          errors: originsOfCaptures(inner, origins),
          isUnderHandler: !alone && (isUnderHandler || end.handlers.length > 0),
        };
        return { ...inner, graph: rewrite(inner.graph, itsOwn, fresh) };
      });
      return [id, { ...block, end: tightenCaptures({ ...end, call }, isUnderHandler, fresh) }] as const;
    }),
  );
  return foldAndPrune({ ...done, blocks }, errors);
}
