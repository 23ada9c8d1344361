import type { Child, ExecutionOptions, ExternalWorkflow } from "../children.js";
import type { FailedChild } from "../errors.js";
import type { Workflow } from "../workflow.js";
import { attemptAll, type Task } from "./attempts.js";
import { crossBorder } from "./border.js";
import { patienceOf, resultOf } from "./call.js";
import { executionArn, runExecution } from "./run-execution.js";
import type { Outcome } from "./outcome.js";
import { executionFailed, parsedObject, stepError, type Failure } from "./step-failure.js";
import { isCancelled, never, type Strand } from "./strand.js";
import { failedCalls } from "./undo-scope.js";

type AnyChild = Child<never, unknown>;

/** A child execution that is waited for: its mock, or the child itself. */
export async function runChild(
  strand: Strand,
  child: AnyChild,
  given: unknown,
  options: ExecutionOptions,
): Promise<unknown> {
  const resource =
    child.type === "EXPRESS"
      ? "arn:aws:states:::aws-sdk:sfn:startSyncExecution"
      : "arn:aws:states:::states:startExecution.sync:2";
  const task = taskFor(strand, child, given, options, resource);
  const isLocal = isWorkflow(child) && !strand.execution.world.hasMock(task.key);
  const perform = (input: unknown): Promise<Outcome> =>
    performChild(strand, task.name, child as LocalChild, input, options);
  const outcome = await attemptAll(strand, isLocal ? { ...task, perform } : task);
  if (outcome.kind !== "failure") return resultOf(strand, task.key, outcome);
  const thrown = childError(strand, task.name, options, outcome);
  failedCalls.set(thrown, { name: task.name, input: task.input });
  throw thrown;
}

/** A child execution that is left alone: it is recorded and not run. */
export async function startChild(
  strand: Strand,
  child: AnyChild,
  given: unknown,
  options: ExecutionOptions,
): Promise<unknown> {
  const task = taskFor(strand, child, given, options, "arn:aws:states:::states:startExecution");
  const { clock, hasMock } = strand.execution.world;
  const perform = async (): Promise<Outcome> => ({
    kind: "value",
    value: {
      ExecutionArn: executionArn(task.name, childName(strand, options)),
      StartDate: new Date(clock.now()).toISOString(),
    },
  });
  const outcome = await attemptAll(strand, hasMock(task.key) ? task : { ...task, perform });
  if (outcome.kind === "failure") throw stepError(outcome);
  return resultOf(strand, task.key, outcome);
}

/** Ends the execution and says which fresh one would follow. */
export async function continueWith(strand: Strand, given: unknown): Promise<unknown> {
  const { execution } = strand;
  const input = crossBorder(given, "the input of continueAsNew") ?? {};
  const name = `${execution.name}-${execution.world.next()}`;
  await attemptAll(strand, {
    key: "continueAsNew",
    name: "continueAsNew",
    resource: "arn:aws:states:::states:startExecution",
    input,
    retry: [],
    patience: undefined,
    perform: async () => ({ kind: "value", value: {} }),
  });
  if (!isCancelled(strand)) execution.end({ status: "SUCCEEDED", output: {}, continuedAs: { name, input } });
  return await never();
}

type LocalChild = Workflow<unknown, unknown>;
const isWorkflow = (child: AnyChild): boolean => child.kind === "workflow";

function taskFor(
  strand: Strand,
  child: AnyChild,
  given: unknown,
  options: ExecutionOptions,
  resource: string,
): Task {
  const name = nameOf(strand, child);
  return {
    key: name,
    name,
    resource,
    input: crossBorder(given, `the input of ${name}`) ?? {},
    retry: options.retry ?? [],
    patience: patienceOf(options),
    ...(options.executionName !== undefined && { executionName: options.executionName }),
  };
}

/** The name of a child: its own, or that under which it was given to `runLocal`. */
function nameOf(strand: Strand, child: AnyChild): string {
  if (child.kind === "external") return (child as ExternalWorkflow<never, unknown>).id;
  const given = Object.entries(strand.execution.world.options.workflows ?? {}).find(
    ([, one]) => one === child,
  );
  return (child as Workflow<never, unknown>).options.name ?? given?.[0] ?? "workflow";
}

const childName = (strand: Strand, options: ExecutionOptions): string =>
  options.executionName ?? `${strand.execution.name}-child-${strand.execution.world.next()}`;

async function performChild(
  strand: Strand,
  workflowName: string,
  child: LocalChild,
  input: unknown,
  options: ExecutionOptions,
): Promise<Outcome> {
  const name = childName(strand, options);
  const result = await runExecution(strand.execution.world, child, input, {
    workflowName,
    name,
    parent: strand,
  });
  strand.execution.children.push({ name, input, ...result });
  if (result.status === "SUCCEEDED") return { kind: "value", value: result.output };
  const described = {
    ExecutionArn: executionArn(workflowName, name),
    Name: name,
    Status: result.status,
    ...(result.error !== undefined && { Error: result.error }),
    ...(result.cause !== undefined && { Cause: result.cause }),
  };
  return { kind: "failure", error: "States.TaskFailed", cause: JSON.stringify(described) };
}

/**
 * The error of `run`. A mock may fail as the service does (States.TaskFailed with the description of the execution),
 * or plainly with the error of the child; a timeout of the call itself stays one.
 */
function childError(strand: Strand, name: string, options: ExecutionOptions, failure: Failure): Error {
  if (failure.error === "States.TaskFailed") return executionFailed(failure, describedChild(failure));
  // What the service says of the call itself: an Express child is called as the SDK does it.
  if (/^(States|StepFunctions|Sfn)\./.test(failure.error)) return stepError(failure);
  const arn = executionArn(name, childName(strand, options));
  const described = { ExecutionArn: arn, Status: "FAILED", Error: failure.error, Cause: failure.cause };
  const asReported = { error: "States.TaskFailed", cause: JSON.stringify(described) };
  return executionFailed(asReported, describedChild(asReported));
}

function describedChild({ cause }: Failure): FailedChild {
  const described = parsedObject(cause) ?? {};
  const text = (key: string): string | undefined => {
    const value = described[key];
    return typeof value === "string" ? value : undefined;
  };
  const status = text("Status");
  const error = text("Error");
  const causeText = text("Cause");
  return {
    status: status === "TIMED_OUT" || status === "ABORTED" ? status : "FAILED",
    ...(error !== undefined && { error }),
    ...(causeText !== undefined && { cause: causeText }),
    executionArn: text("ExecutionArn") ?? "",
  };
}
