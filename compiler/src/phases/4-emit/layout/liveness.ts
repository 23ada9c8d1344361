import type { Block, BlockId, Expr, Graph, ValueId } from "../../../ir/ir.js";
import { edgesOf, terminatorExprs, usesOf } from "../../../ir/walk.js";

/** Which values are still needed at the start of each block, its own parameters included. */
export type Liveness = ReadonlyMap<BlockId, ReadonlySet<ValueId>>;

export function livenessOf(graph: Graph): Liveness {
  const live = new Map<BlockId, Set<ValueId>>([...graph.blocks.keys()].map((id) => [id, new Set<ValueId>()]));
  const order = [...graph.blocks.values()].reverse();
  for (let changed = true; changed;) {
    changed = false;
    for (const block of order) {
      const before = live.get(block.id)!;
      const now = liveIn(block, graph, live);
      if (now.size !== before.size) {
        live.set(block.id, now);
        changed = true;
      }
    }
  }
  return live;
}

function liveIn(block: Block, graph: Graph, live: Liveness): Set<ValueId> {
  const now = liveAtEnd(block, graph, live);
  const use = (expr: Expr) => usesOf(expr).forEach((id) => now.add(id));
  terminatorExprs(block.end).forEach(use);
  for (const entry of [...block.lets].reverse()) {
    now.delete(entry.value.id);
    use(entry.expr);
  }
  return now;
}

/** What the edges out of a block need, results and errors of its own step left out. */
export function liveAtEnd(block: Block, graph: Graph, live: Liveness): Set<ValueId> {
  const now = new Set<ValueId>();
  for (const edge of edgesOf(block.end)) {
    const target = graph.blocks.get(edge.to)!;
    const params = new Set(target.params.map((param) => param.id));
    for (const id of live.get(edge.to)!) if (!params.has(id)) now.add(id);
    target.params.forEach((param, i) => {
      if (live.get(edge.to)!.has(param.id)) usesOf(edge.args[i]!).forEach((id) => now.add(id));
    });
  }
  if (block.end.kind === "invoke") {
    if (block.end.result !== undefined) now.delete(block.end.result.id);
    for (const handler of block.end.handlers) if (handler.error !== undefined) now.delete(handler.error.id);
  }
  return now;
}
