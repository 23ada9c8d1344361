import type { Block, BlockId, Edge, Graph, ValueId } from "./ir.js";
import { definedIn } from "./defined-in.js";
import { edgesOf } from "./walk.js";

/** Whether every way to a block passes the place that defines a value; what the graph is given is there everywhere. */
export function isDefinedAt(graph: Graph, value: ValueId, target: BlockId): boolean {
  const home = [...graph.blocks.values()].find((block) => definedIn(block).some(({ id }) => id === value));
  if (home === undefined) return true;
  const seen = new Set<BlockId>();
  const work = [graph.entry];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const block = graph.blocks.get(id)!;
    if (block === home && !isDefinedOnTheWayOut(block, value)) continue;
    const edges = edgesOf(block.end).filter((edge) => block !== home || !defines(block, edge, value));
    work.push(...edges.map(({ to }) => to));
  }
  return !seen.has(target) || (target === home.id && !isDefinedOnTheWayOut(home, value));
}

/** What a step gives is there where it went well, an error where it is handled. */
function isDefinedOnTheWayOut({ params, lets }: Block, value: ValueId): boolean {
  return !params.some(({ id }) => id === value) && !lets.some((entry) => entry.value.id === value);
}

function defines({ end }: Block, edge: Edge, value: ValueId): boolean {
  if (end.kind !== "invoke") return false;
  if (edge === end.next) return end.result?.id === value;
  return end.handlers.some((handler) => handler.edge === edge && handler.error?.id === value);
}
