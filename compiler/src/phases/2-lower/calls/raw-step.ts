import type { Node } from "ts-morph";
import { unknownOption } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, RawCall } from "../../../ir/ir.js";
import type { Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import type { RawStateEntity, StepEntity, StepOptions } from "../entities/entity.js";
import { stateNameOf } from "./state-name.js";
import { invokeWith, noInput } from "./step.js";

/** Runs a state that is written by hand. */
export function runRaw(
  node: Node,
  step: StepEntity,
  { state, language }: RawStateEntity,
  input: Expr | undefined,
  given: StepOptions,
  resultShape: Shape,
  cx: Cx,
): Expr {
  const options = { ...step.options, ...given };
  const sent = input ?? noInput(node);
  const call: RawCall = {
    kind: "raw",
    state,
    language,
    input: inOnePlace(sent, node, cx),
    retry: options.retry ?? [],
  };
  for (const key of ["timeout", "heartbeat", "role"] as const)
    if (options[key] !== undefined) report(cx, unknownOption, node, key);
  const name = stateNameOf(step.label, options.name, cx);
  const comment = options.comment === undefined ? {} : { comment: options.comment };
  return invokeWith(node, { call, name, ...comment }, resultShape, cx, { name: step.key, input: sent });
}

/** Such a state reads its input from one place: what is computed for it is written before. */
function inOnePlace(input: Expr, node: Node, cx: Cx): Expr {
  const block = cx.cursor.block;
  if (input.op === "use" || block === undefined) return input;
  const value = cx.build.value("input", input.shape, spanOf(node));
  block.lets.push({ value, expr: input, order: "once" });
  return { op: "use", value: value.id, shape: input.shape, at: input.at };
}
