import type { Block, Graph } from "../../ir/ir.js";
import { simplify } from "../../ir/simplify.js";

/** A branch whose test is known is a jump. */
export function foldBranches(graph: Graph): Graph {
  const blocks = new Map<number, Block>();
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    const test = end.kind === "branch" ? simplify(end.test) : undefined;
    if (end.kind !== "branch" || test === undefined) blocks.set(id, block);
    else if (test.op !== "constant") blocks.set(id, { ...block, end: { ...end, test } });
    else
      blocks.set(id, {
        ...block,
        end: { kind: "jump", to: test.value === true ? end.then : end.else, at: end.at },
      });
  }
  return { ...graph, blocks };
}
