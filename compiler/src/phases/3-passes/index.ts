import type { Graph, Machine } from "../../ir/ir.js";
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
  return { ...machine, graph: rewrite(machine.graph) };
}

function rewrite(graph: Graph): Graph {
  const done = passes.reduce((current, pass) => pass.run(current), graph);
  const blocks = new Map(
    [...done.blocks].map(([id, block]) => {
      const { end } = block;
      if (end.kind !== "invoke") return [id, block] as const;
      const { call } = end;
      if (call.kind === "parallel") {
        const branches = call.branches.map((branch) => ({ ...branch, graph: rewrite(branch.graph) }));
        return [id, { ...block, end: { ...end, call: { ...call, branches } } }] as const;
      }
      if (call.kind === "map") {
        const body = { ...call.body, graph: rewrite(call.body.graph) };
        return [id, { ...block, end: { ...end, call: { ...call, body } } }] as const;
      }
      return [id, block] as const;
    }),
  );
  return { ...done, blocks };
}
