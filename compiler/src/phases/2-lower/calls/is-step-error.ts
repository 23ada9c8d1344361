import { argumentMissing } from "../../../diagnostics/catalogue/steps.js";
import { booleanShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { refuse } from "../context.js";
import type { CallRule } from "./helpers.js";

/** `isStepError(e)`: whatever a catch receives from a step, and a thrown WorkflowError, has a name and a cause. */
export const isStepError: CallRule = (node, cx, lower) => {
  const [value] = node.getArguments();
  if (value === undefined) return refuse(cx, argumentMissing, node, "isStepError", "the caught value");
  const of = lower(value, cx);
  return { op: "isError", of, names: "any", base: "WorkflowError", shape: booleanShape, at: spanOf(node) };
};
