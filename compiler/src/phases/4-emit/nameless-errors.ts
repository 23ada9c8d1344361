import type { Expr, Graph } from "../../ir/ir.js";
import { deployText } from "./jsonpath/values.js";

/** Whether a task of the graph can be failed from outside, by who holds its token: a callback, or an activity. */
export function mayBeNameless(graph: Graph): boolean {
  return [...graph.blocks.values()].some(({ end }) => {
    if (end.kind !== "invoke") return false;
    switch (end.call.kind) {
      case "task":
        return isCompletedByToken(end.call.resource);
      case "parallel":
        return end.call.branches.some((branch) => mayBeNameless(branch.graph));
      case "map":
        return mayBeNameless(end.call.body.graph);
      default:
        return false;
    }
  });
}

/** A resource that only the deployment knows may be an activity. */
function isCompletedByToken(resource: Expr): boolean {
  const text = deployText(resource) ?? "";
  return /\.waitForTaskToken$|:activity:/.test(text) || !text.startsWith("arn:");
}
