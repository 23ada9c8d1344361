import type { Scope } from "./machine.js";
import { transitions } from "./transitions.js";

/** The names of the states that a state leads to in one step; StartAt is under `undefined`. */
export type Graph = ReadonlyMap<string | undefined, readonly string[]>;

export function graphOf(scope: Scope): Graph {
  const graph = new Map<string | undefined, string[]>();
  for (const { from, target } of transitions(scope)) {
    const known = graph.get(from);
    if (known === undefined) graph.set(from, [target]);
    else known.push(target);
  }
  return graph;
}

/** The states that are reached from `start` in one step or more. */
export function reachedFrom(graph: Graph, start: string | undefined): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...(graph.get(start) ?? [])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const target of graph.get(name) ?? []) pending.push(target);
  }
  return reached;
}
