import type { Call, Graph } from "../../../ir/ir.js";

/** The graphs of branches and of the body of a map. */
export function innerGraphs(call: Call): readonly Graph[] {
  if (call.kind === "parallel") return call.branches.map(({ graph }) => graph);
  return call.kind === "map" ? [call.body.graph] : [];
}
