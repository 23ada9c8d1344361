import type { BlockId, Call, Graph, Invoke, Terminator } from "../../../ir/ir.js";
import { successors, type Region } from "./regions.js";

/** What one turn of a loop costs at least. */
export interface Turn {
  readonly events: number;
  /** Of the waits whose length is known. */
  readonly seconds: number;
}

/** The cheapest way around the loop that runs a step; nothing when no way does. */
export function cheapestTurn(graph: Graph, region: Region): Turn | undefined {
  const turns = [...region]
    .filter((id) => graph.blocks.get(id)!.end.kind === "invoke")
    .flatMap((id) => wayBack(graph, region, id) ?? []);
  return turns.sort((a, b) => a.events - b.events)[0];
}

/** The steps of a loop, in the order of the source. */
export function stepsIn(graph: Graph, region: Region): readonly Invoke[] {
  return [...region]
    .flatMap((id) => {
      const { end } = graph.blocks.get(id)!;
      return end.kind === "invoke" ? [end] : [];
    })
    .sort((a, b) => a.at.start - b.at.start);
}

/** From a block to itself, by the fewest events (Dijkstra). */
function wayBack(graph: Graph, region: Region, start: BlockId): Turn | undefined {
  const done = new Set<BlockId>();
  const open = new Map<BlockId, Turn>();
  const reach = (from: BlockId, turn: Turn): void => {
    for (const to of successors(graph, from)) {
      if (!region.has(to) || done.has(to)) continue;
      const known = open.get(to);
      if (known === undefined || turn.events < known.events) open.set(to, turn);
    }
  };
  reach(start, costOf(graph.blocks.get(start)!.end));
  while (open.size > 0) {
    const [id, turn] = [...open].sort(([, a], [, b]) => a.events - b.events)[0]!;
    if (id === start) return turn;
    open.delete(id);
    done.add(id);
    const own = costOf(graph.blocks.get(id)!.end);
    reach(id, { events: turn.events + own.events, seconds: turn.seconds + own.seconds });
  }
  return undefined;
}

const free: Turn = { events: 0, seconds: 0 };

/** A state is entered and exited; a task is scheduled, started and succeeds besides. */
function costOf(end: Terminator): Turn {
  if (end.kind === "branch") return { events: 2, seconds: 0 };
  return end.kind === "invoke" ? { events: eventsOf(end.call), seconds: secondsOf(end.call) } : free;
}

function eventsOf(call: Call): number {
  switch (call.kind) {
    case "wait":
    case "raw":
      return 2;
    case "task":
      return 5;
    case "parallel":
      return 4 + 2 * call.branches.length;
    case "map":
      return 4;
  }
}

function secondsOf(call: Call): number {
  if (call.kind !== "wait" || call.until.kind !== "seconds") return 0;
  const { seconds } = call.until;
  return seconds.op === "constant" ? Number(seconds.value) : 0;
}
