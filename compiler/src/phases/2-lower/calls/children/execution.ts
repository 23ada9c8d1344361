import type { CallExpression, Node } from "ts-morph";
import {
  childNotExported,
  expressRetried,
  notAChild,
  retriedName,
} from "../../../../diagnostics/catalogue/children.js";
import type { Expr, Invoke, Retrier, TaskCall } from "../../../../ir/ir.js";
import { spanOf } from "../../../1-front/project.js";
import { report, type Cx, type FailingCall } from "../../context.js";
import type { ChildEntity, StepOptions } from "../../entities/entity.js";
import { stepOptions } from "../../entities/options.js";
import { machineArn } from "../../entities/resources.js";
import { entityOf } from "../../entities/resolve.js";
import { staticRecord } from "../../entities/static-text.js";
import { constant } from "../../expressions/literals.js";
import type { Lower } from "../../expressions/rule.js";
import { stateNameOf } from "../state-name.js";
import { effectIn } from "../step.js";
import { childInput } from "./child-input.js";

/** A child whose machine is known. */
export interface Child extends ChildEntity {
  readonly name: string;
}

/** The child that an argument names; reports why when it names none. */
export function childOf(node: Node, cx: Cx): Child | undefined {
  const entity = entityOf(node, cx);
  if (entity?.kind !== "child") {
    report(cx, notAChild, node, node.getText());
    return undefined;
  }
  if (entity.name !== undefined) return { ...entity, name: entity.name };
  report(cx, childNotExported, node, node.getText());
  return undefined;
}

/** A child sends no heartbeats. */
const optionNames = ["name", "comment", "timeout", "retry", "role", "effect"];

export type ExecutionForm =
  "states:startExecution" | "states:startExecution.sync:2" | "aws-sdk:sfn:startSyncExecution";

type StartTask = Pick<Invoke, "call" | "name" | "comment"> &
  Pick<StepOptions, "effect"> & { readonly failing: FailingCall };

/** The Task that starts an execution of a child: `run(child, input, options)` in one of its forms. */
export function startTask(
  node: CallExpression,
  child: Child,
  form: ExecutionForm,
  cx: Cx,
  lower: Lower,
): StartTask {
  const [, inputNode, optionsNode] = node.getArguments();
  const input = childInput(node, inputNode, child, cx, lower);
  const options = stepOptions(optionsNode, cx, { only: optionNames, without: ["executionName"] });
  const nameNode = staticRecord(optionsNode, cx)?.["executionName"];
  const executionName = nameNode === undefined ? undefined : lower(nameNode, cx);
  const retry = options.retry ?? [];
  if (form === "states:startExecution.sync:2" && nameNode !== undefined && runsAgain(retry))
    report(cx, retriedName, nameNode);
  if (form === "aws-sdk:sfn:startSyncExecution" && optionsNode !== undefined && runsAgain(retry))
    report(cx, expressRetried, optionsNode, child.name);
  const role = options.role ?? child.role;
  const call: TaskCall = {
    kind: "task",
    resource: constant(`arn:aws:states:::${form}`, node),
    payload: startPayload(
      machineArn(child.name, child.body === undefined, node, cx),
      input,
      executionName,
      node,
    ),
    resultAt: form === "states:startExecution.sync:2" ? ["Output"] : [],
    retry,
    ...(form === "states:startExecution" ? {} : { endOf: "child" }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(role === undefined ? {} : { role }),
  };
  const comment = options.comment === undefined ? {} : { comment: options.comment };
  const label = form === "states:startExecution" ? `Start ${child.name}` : child.name;
  const failing = { name: child.name, input: input ?? constant({}, node) };
  return { call, name: stateNameOf(label, options.name, cx), ...comment, ...effectIn(options), failing };
}

/** What the service takes to start an execution. */
export function startPayload(
  arn: Expr,
  input: Expr | undefined,
  executionName: Expr | undefined,
  node: Node,
): Expr {
  const entries = [
    { key: "StateMachineArn", value: arn },
    ...(input === undefined ? [] : [{ key: "Input", value: input }]),
    ...(executionName === undefined ? [] : [{ key: "Name", value: executionName }]),
  ];
  const fields = Object.fromEntries(entries.map((entry) => [entry.key, { shape: entry.value.shape }]));
  return { op: "object", entries, shape: { kind: "object", fields }, at: spanOf(node) };
}

/** Whether a retrier runs a child again that has ended: the service then refuses the same name. */
function runsAgain(retry: readonly Retrier[]): boolean {
  return retry.some(
    ({ errors, retries }) =>
      retries !== 0 && errors.some((name) => name === "States.ALL" || name === "States.TaskFailed"),
  );
}
