import type { Graph } from "../../ir/ir.js";
import { dropIdleHandlers } from "./drop-idle-handlers.js";
import { mapExprs } from "../../ir/map-graph.js";
import { originsOf, type KnownErrors } from "../../ir/error-origins.js";
import { tellStepErrors } from "../../ir/step-errors.js";
import { foldBranches } from "./fold-branches.js";
import { foldKnownTexts } from "./fold-known-texts.js";
import { prune } from "./prune.js";
import { mergeSameWays } from "./same-ways.js";
import { simplifyAll } from "./simplify-all.js";

/**
 * Folds and prunes until nothing changes: what a known test excludes is not reached, a block argument that it gave is
 * no longer given, and with the one value that is left another test may be known.
 */
export function foldAndPrune(graph: Graph, given: KnownErrors): Graph {
  const origins = originsOf(graph, given);
  const told = mapExprs(graph, (expr) => tellStepErrors(expr, origins));
  const next = prune(dropIdleHandlers(foldKnownTexts(mergeSameWays(foldBranches(simplifyAll(told))))));
  return sizeOf(next) === sizeOf(graph) ? next : foldAndPrune(next, given);
}

/** Each round removes blocks, arguments, values or handlers, or is the last. */
function sizeOf(graph: Graph): number {
  let size = 0;
  for (const { params, lets, end } of graph.blocks.values()) {
    size += 1 + params.length + lets.length + (end.kind === "invoke" ? end.handlers.length : 0);
  }
  return size;
}
