import type { Block, Expr, Graph, ValueId } from "../../ir/ir.js";
import { mapGraph } from "../../ir/map-graph.js";

/** Puts total, deterministic values where they are read: they need no place of their own. */
export function inlineFree(graph: Graph): Graph {
  const free = new Map<ValueId, Expr>();
  for (const block of graph.blocks.values()) {
    for (const entry of block.lets) if (entry.order === "free") free.set(entry.value.id, entry.expr);
  }
  return mapGraph(dropFreeLets(graph), free);
}

function dropFreeLets(graph: Graph): Graph {
  const blocks = new Map<number, Block>();
  for (const [id, block] of graph.blocks) {
    blocks.set(id, { ...block, lets: block.lets.filter((entry) => entry.order !== "free") });
  }
  return { ...graph, blocks };
}
