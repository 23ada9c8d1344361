import type { CallExpression } from "ts-morph";
import { childMayGiveNothing, standardInExpress } from "../../../../diagnostics/catalogue/children.js";
import { argumentMissing, notAwaited } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../../ir/ir.js";
import { booleanShape, errorShape, membersOf, stringShape, type Shape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import { at as within, hole, refuse, type Cx } from "../../context.js";
import { constant } from "../../expressions/literals.js";
import { apply } from "../../expressions/apply.js";
import type { Lower } from "../../expressions/rule.js";
import { throwTo } from "../../statements/exits.js";
import { isAwaited } from "../call.js";
import type { CallRule } from "../helpers.js";
import { invokeWith, resultShapeOf } from "../step.js";
import { childOf, startTask, type Child } from "./execution.js";

/** `await run(child, input, options)`: an execution of the child, and its output. */
export const runCall: CallRule = (node, cx, lower, site) => {
  const [childNode] = node.getArguments();
  if (childNode === undefined)
    return refuse(cx, argumentMissing, node, "run", "a workflow: run(child, input)");
  if (!isAwaited(node, cx, site, "run")) return refuse(cx, notAwaited, node, "run");
  const child = childOf(childNode, cx);
  if (child === undefined) return hole(node);
  const shape = resultShapeOf(node, cx);
  if (membersOf(shape).some((m) => m.kind === "undefined") && membersOf(shape).length > 1)
    return refuse(cx, childMayGiveNothing, node, child.name);
  if (child.type === "EXPRESS") return runExpress(node, child, cx, lower);
  if (cx.lowering.settings.express) return refuse(cx, standardInExpress, node, child.name);
  const { failing, ...task } = startTask(node, child, "states:startExecution.sync:2", cx, lower);
  return invokeWith(node, task, shape, cx, failing, "child");
};

/** `await start(child, input, options)`: an execution that goes its own way. */
export const startCall: CallRule = (node, cx, lower, site) => {
  const [childNode] = node.getArguments();
  if (childNode === undefined)
    return refuse(cx, argumentMissing, node, "start", "a workflow: start(child, input)");
  if (!isAwaited(node, cx, site, "start")) return refuse(cx, notAwaited, node, "start");
  const child = childOf(childNode, cx);
  if (child === undefined) return hole(node);
  const { failing, ...task } = startTask(node, child, "states:startExecution", cx, lower);
  return invokeWith(node, task, resultShapeOf(node, cx), cx, failing);
};

const responseShape: Shape = {
  kind: "object",
  byService: true,
  fields: { Status: { shape: stringShape }, Output: { shape: stringShape } },
};

/**
 * A synchronous call of an Express child succeeds even when the child has failed: its status is tested, and a failure
 * is thrown as the one of a Standard child is, with the description of the execution as cause.
 */
function runExpress(node: CallExpression, child: Child, cx: Cx, lower: Lower): Expr {
  const at = spanOf(node);
  const shape = resultShapeOf(node, cx);
  const resultName = cx.resultName ?? "result";
  const { failing, ...task } = startTask(node, child, "aws-sdk:sfn:startSyncExecution", cx, lower);
  const named = within(cx, { resultName: `${resultName}Execution` } as Pick<Cx, "resultName">);
  const response = invokeWith(node, task, responseShape, named, failing, "child");
  const from = cx.cursor.block;
  if (from === undefined) return hole(node);
  const field = (key: string): Expr => ({ op: "get", of: response, key, shape: stringShape, at });

  const succeeded = cx.build.block("succeeded", { sealed: true });
  const failed = cx.build.block("failed", { sealed: true });
  const test = apply("equal", [field("Status"), constant("SUCCEEDED", node)], booleanShape, node);
  cx.build.branch(from, test, succeeded, failed, at, `${task.name.text} succeeded`);

  cx.cursor.block = failed;
  const cause = apply("serialise", [response], stringShape, node);
  const names = ["States.TaskFailed", "ExecutionFailed", "WorkflowError", "Error"];
  throwTo({ op: "error", names, cause, shape: errorShape, at }, node, cx, "child");

  cx.cursor.block = succeeded;
  const output = cx.build.value(resultName, shape, at);
  const expr = apply("parseWritten", [field("Output")], shape, node);
  succeeded.lets.push({ value: output, expr, order: "once" });
  return { op: "use", value: output.id, shape, at };
}
