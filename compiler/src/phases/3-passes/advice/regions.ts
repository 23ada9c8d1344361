import type { BlockId, Graph } from "../../../ir/ir.js";
import { edgesOf } from "../../../ir/walk.js";

/** Blocks that reach each other: what a loop repeats. */
export type Region = ReadonlySet<BlockId>;

/** The outermost loops among `blocks` (strongly connected components, by Tarjan). */
export function loopsAmong(graph: Graph, blocks: Iterable<BlockId>): readonly Region[] {
  const within = new Set(blocks);
  const order = new Map<BlockId, number>();
  const low = new Map<BlockId, number>();
  const open: BlockId[] = [];
  const found: Region[] = [];
  for (const id of within) if (!order.has(id)) visit(id);
  return found;

  function visit(id: BlockId): void {
    order.set(id, order.size);
    low.set(id, order.get(id)!);
    open.push(id);
    const next = successors(graph, id).filter((to) => within.has(to));
    for (const to of next) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) low.set(id, Math.min(low.get(id)!, low.get(to)!));
    }
    if (low.get(id) !== order.get(id)) return;
    const members = open.splice(open.indexOf(id));
    if (members.length > 1 || next.includes(id)) found.push(new Set(members));
  }
}

export function successors(graph: Graph, id: BlockId): readonly BlockId[] {
  return edgesOf(graph.blocks.get(id)!.end).map(({ to }) => to);
}
