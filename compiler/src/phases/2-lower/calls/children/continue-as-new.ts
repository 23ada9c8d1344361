import { Node } from "ts-morph";
import { continuesInBranch, otherInput } from "../../../../diagnostics/catalogue/children.js";
import { argumentMissing, notAwaited } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../../ir/ir.js";
import { stringShape, undefinedShape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import { hole, refuse, report } from "../../context.js";
import { constant } from "../../expressions/literals.js";
import { apply } from "../../expressions/apply.js";
import { isAwaited } from "../call.js";
import type { CallRule } from "../helpers.js";
import { stateNameOf } from "../state-name.js";
import { invokeWith } from "../step.js";
import { childInput } from "./child-input.js";
import { startPayload } from "./execution.js";

/**
 * `await continueAsNew(input)`: starts an execution of the same machine and ends this one, whose output is `{}`. The
 * name of the fresh one is made of the id of this one, so that starting it twice is starting it once.
 */
export const continueAsNewCall: CallRule = (node, cx, lower, site) => {
  const [inputNode] = node.getArguments();
  if (inputNode === undefined)
    return refuse(cx, argumentMissing, node, "continueAsNew", "the input of the next execution");
  if (!isAwaited(node, cx, site, "continueAsNew")) return refuse(cx, notAwaited, node, "continueAsNew");
  if (cx.outerGraphs.length > 0) return refuse(cx, continuesInBranch, node, "A branch");
  if (cx.undoing !== undefined) return refuse(cx, continuesInBranch, node, "An undo");
  const context = (path: readonly string[]): Expr => ({
    op: "context",
    path,
    shape: stringShape,
    at: spanOf(node),
  });
  if (!isOwnInput(inputNode, cx.lowering.body)) report(cx, otherInput, inputNode, inputNode.getText());
  const { settings, body } = cx.lowering;
  const type = settings.express ? "EXPRESS" : "STANDARD";
  const self = { kind: "child", name: "", type, body } as const;
  const input = childInput(node, inputNode, self, cx, lower);
  const name = apply("hash", [context(["Execution", "Id"]), constant("SHA-256", node)], stringShape, node);
  const call = {
    kind: "task",
    resource: constant("arn:aws:states:::states:startExecution", node),
    payload: startPayload(context(["StateMachine", "Id"]), input, name, node),
    resultAt: [],
    retry: [],
  } as const;
  invokeWith(node, { call, name: stateNameOf("Continue as new", undefined, cx) }, undefinedShape, cx);
  const after = cx.cursor.block;
  if (after !== undefined) cx.build.end(after, { kind: "return", at: spanOf(node) });
  cx.cursor.block = undefined;
  return hole(node);
};

/** Whether the input of the next execution is what the workflow takes; the helper itself is not typed by it. */
function isOwnInput(input: Node, fn: Node): boolean {
  if (!Node.isArrowFunction(fn) && !Node.isFunctionExpression(fn)) return true;
  const parameter = fn.getParameters()[0];
  return parameter === undefined || input.getType().isAssignableTo(parameter.getType());
}
