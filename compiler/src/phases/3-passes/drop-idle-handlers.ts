import type { Block, Edge, Expr, Graph, Handler, ValueId } from "../../ir/ir.js";
import { substitute } from "../../ir/walk.js";

/** A handler that only throws its error again is none: the step has nothing around it that its data could harm. */
export function dropIdleHandlers(graph: Graph): Graph {
  const blocks = new Map<number, Block>();
  for (const [id, block] of graph.blocks) {
    const { end } = block;
    const kept = end.kind === "invoke" ? withoutIdleEnd(end.handlers, graph) : [];
    const same = end.kind !== "invoke" || kept.length === end.handlers.length;
    blocks.set(id, same ? block : { ...block, end: { ...end, handlers: kept } });
  }
  return { ...graph, blocks };
}

/** An idle handler before another one keeps errors from that one. */
function withoutIdleEnd(handlers: readonly Handler[], graph: Graph): readonly Handler[] {
  const last = handlers.at(-1);
  if (last?.error === undefined || !throwsAgain(last.edge, last.error.id, graph)) return handlers;
  return withoutIdleEnd(handlers.slice(0, -1), graph);
}

function throwsAgain(edge: Edge, error: ValueId, graph: Graph): boolean {
  const known = new Map<ValueId, Expr>();
  const seen = new Set<number>();
  for (let to = edge; !seen.has(to.to);) {
    seen.add(to.to);
    const block = graph.blocks.get(to.to)!;
    const args = to.args.map((arg) => substitute(arg, known));
    block.params.forEach((param, i) => known.set(param.id, args[i]!));
    if (block.lets.length > 0) return false;
    if (block.end.kind === "throw") {
      const thrown = substitute(block.end.error, known);
      return thrown.op === "use" && thrown.value === error;
    }
    if (block.end.kind !== "jump") return false;
    to = block.end.to;
  }
  return false;
}
