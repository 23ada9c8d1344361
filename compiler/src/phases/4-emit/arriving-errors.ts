import type { ErrorOrigins, Origin } from "../../ir/error-origins.js";
import type { Block, BlockId, Edge, Graph, ValueId } from "../../ir/ir.js";
import { edgesOf, expressionsOf, walkExpr } from "../../ir/walk.js";
import type { Target } from "./targets.js";

/** Where the errors come from that a state may find in each value. */
export type Arriving = ReadonlyMap<ValueId, ReadonlySet<Origin>>;

/** Where edges and errors lead, for a block in which values come from where `arriving` says. */
export interface Ways {
  readonly entry: () => Target;
  readonly of: (edge: Edge) => Target;
  readonly after: (block: Block) => Target;
  readonly ofHandlers: (block: Block) => readonly Target[];
}

/**
 * What errors come to each state: the edges on which a test is decided go past the state that tests, so that fewer come
 * to it than to its block. Nothing is asked where no test depends on it.
 */
export function arrivingErrors(
  graph: Graph,
  waysFrom: (arriving: Arriving) => Ways,
): ReadonlyMap<BlockId, Arriving> {
  const known = new Map<BlockId, Arriving>();
  if (!expressionsOf(graph).some(testsOrigin)) return known;
  const work: Block[] = [];
  const reach = (target: Target): void => {
    if (target.kind !== "block") return;
    const { block, arriving } = target;
    const before = known.get(block.id);
    const after = union(before ?? new Map(), arriving);
    if (before !== undefined && after === before) return;
    known.set(block.id, after);
    work.push(block);
  };
  reach(waysFrom(new Map()).entry());
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    const ways = waysFrom(known.get(block.id)!);
    if (block.lets.length > 0) reach(ways.after(block));
    const { end } = block;
    for (const edge of end.kind === "invoke" ? [end.next] : edgesOf(end)) reach(ways.of(edge));
    ways.ofHandlers(block).forEach(reach);
  }
  return known;
}

/** The origins with what is known where they are asked for. */
export function narrowed(origins: ErrorOrigins, arriving: Arriving): ErrorOrigins {
  if (arriving.size === 0) return origins;
  return { ...origins, values: new Map([...origins.values, ...arriving]) };
}

function testsOrigin(expr: Parameters<typeof walkExpr>[0]): boolean {
  let does = false;
  walkExpr(expr, (part) => {
    if (part.op === "isError") does ||= part.base === "ExecutionFailed" || part.base === "JobFailed";
  });
  return does;
}

/** Both; the first one itself when the second adds nothing. */
function union(a: Arriving, b: Arriving): Arriving {
  const more = [...b].filter(([id, from]) => [...from].some((origin) => a.get(id)?.has(origin) !== true));
  if (more.length === 0) return a;
  const both = new Map(a);
  for (const [id, from] of more) both.set(id, new Set([...(a.get(id) ?? []), ...from]));
  return both;
}
