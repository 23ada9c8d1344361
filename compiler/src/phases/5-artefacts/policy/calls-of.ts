import type { Call, Graph, Machine } from "../../../ir/ir.js";
import { innerGraphs } from "../../../ir/nested.js";

/** Every call of a machine, those in branches and bodies too. */
export const callsOf = (machine: Machine): readonly Call[] => graphsOf(machine.graph).flatMap(callsIn);

/** A graph, and the graphs of its branches and bodies. */
export function graphsOf(graph: Graph): readonly Graph[] {
  return [graph, ...callsIn(graph).flatMap(innerGraphs).flatMap(graphsOf)];
}

const callsIn = (graph: Graph): readonly Call[] =>
  [...graph.blocks.values()].flatMap(({ end }) => (end.kind === "invoke" ? [end.call] : []));
