import type { Expr, Lambda } from "../../ir/ir.js";
import { isFixed } from "../../ir/is-fixed.js";
import { mapGraph } from "../../ir/map-graph.js";

/**
 * A branch that is not given what is the same in it: only after pruning is it known what that is. What runs in an
 * execution of its own has a context object of its own.
 */
export function fixedCaptures(lambda: Lambda, ownExecution: boolean): Lambda {
  const isSame = (from: Expr) => isFixed(from) && !(ownExecution && from.op === "context");
  const fixed = new Map(lambda.captures.flatMap(({ param, from }) => (isSame(from) ? [[param, from]] : [])));
  if (fixed.size === 0) return lambda;
  const graph = mapGraph(lambda.graph, fixed);
  return {
    ...lambda,
    graph: { ...graph, params: graph.params.filter((param) => !fixed.has(param.id)) },
    captures: lambda.captures.filter((capture) => !fixed.has(capture.param)),
  };
}
