import type { BlockId, Graph, ValueId } from "./ir.js";
import { innerGraphs } from "./nested.js";
import { expressionsOf, walkExpr } from "./walk.js";

/** The greatest numbers that a graph, with those in it, gives to values and blocks: what is new is counted from there. */
export function greatestIds(graph: Graph): { value: ValueId; block: BlockId } {
  const ids = { value: 0, block: 0 };
  const see = (id: ValueId | undefined): void => void (ids.value = Math.max(ids.value, id ?? 0));
  const visit = (inner: Graph): void => {
    inner.params.forEach(({ id }) => see(id));
    for (const expr of expressionsOf(inner))
      walkExpr(expr, (part) => {
        if (part.op === "function") part.params.forEach(({ id }) => see(id));
      });
    for (const { id, params, lets, end } of inner.blocks.values()) {
      ids.block = Math.max(ids.block, id);
      params.forEach((param) => see(param.id));
      lets.forEach(({ value }) => see(value.id));
      if (end.kind !== "invoke") continue;
      see(end.result?.id);
      end.handlers.forEach(({ error }) => see(error?.id));
      innerGraphs(end.call).forEach(visit);
    }
  };
  visit(graph);
  return ids;
}
