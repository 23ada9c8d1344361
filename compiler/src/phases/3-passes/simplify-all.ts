import type { Graph } from "../../ir/ir.js";
import { mapExprs } from "../../ir/map-graph.js";
import { simplify } from "../../ir/simplify.js";

/** Evaluates what is known now that values stand where they are read. */
export function simplifyAll(graph: Graph): Graph {
  return mapExprs(graph, simplify);
}
