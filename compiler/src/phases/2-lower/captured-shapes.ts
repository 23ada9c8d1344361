import { mapLambdas } from "../../ir/nested.js";
import type { Call, Lambda, Value } from "../../ir/ir.js";
import { mayBeUndefined, saysUndefined, undefinedShape, unionOf } from "../../ir/shape.js";

/** While a loop is being built, what a branch captures is not known yet; now its parameters take the shape of that. */
export function withCapturedShapes(call: Call): Call {
  return mapLambdas(call, withShapes);
}

function withShapes(lambda: Lambda): Lambda {
  const params = lambda.graph.params.map((param) => withShape(param, lambda));
  return { ...lambda, graph: { ...lambda.graph, params } };
}

function withShape(param: Value, { captures }: Lambda): Value {
  const shape = captures.find((capture) => capture.param === param.id)?.from.shape;
  if (shape === undefined) return param;
  if (param.shape.kind === "unknown") return { ...param, shape };
  if (mayBeUndefined(param.shape) || !saysUndefined(shape)) return param;
  return { ...param, shape: unionOf([param.shape, undefinedShape]) };
}
