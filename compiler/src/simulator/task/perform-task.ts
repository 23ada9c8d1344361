import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { Json } from "../../asl/states.js";
import { hasMock } from "../api/find-mock.js";
import { isLonger, jsonText } from "../api/json-text.js";
import type { TaskCall } from "../api/task-call.js";
import { textOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { StateFailure } from "../run/state-failure.js";
import { traceAnswer } from "../run/tracing.js";
import { until } from "../schedule/waits.js";
import type { Thread } from "../schedule/scheduler.js";
import { answerTask } from "./answer-task.js";
import { wireJson } from "./outcome-of.js";
import { childCallOf, withoutLink } from "./child-call.js";
import { childOf, runChild } from "./child-execution.js";
import type { Outcome, TaskRequest } from "./request.js";
import { functionName } from "./resource.js";
import type { Resource } from "./resource.js";
import { recordOutcome, recordScheduled, recordStarted } from "./task-events.js";

/** Makes one attempt of a task; gives its result or throws its failure. */
export function* performTask(frame: Frame, resource: Resource, request: TaskRequest): Thread<Json> {
  const { world } = frame.run;
  const call = callOf(frame, resource, request);
  world.calls.push(call);
  recordScheduled(frame, resource, request);
  recordStarted(frame, resource);
  const childCall = childCallOf(resource, request.parameters);
  const child = childOf(world, childCall);
  const outcome = yield* until<Outcome>((resume) => {
    watchTimeout(frame, request, resume);
    if (childCall !== undefined && child !== undefined && !hasMock(world.options.mocks, call))
      runChild(frame, resource, childCall, child, resume);
    else answerTask(frame, resource, call, childCall, resume);
  });
  try {
    const result = resultOf(frame, resource, request, outcome);
    traceAnswer(frame, result);
    return result;
  } catch (error) {
    if (error instanceof StateFailure) traceAnswer(frame, error);
    throw error;
  }
}

function callOf(frame: Frame, resource: Resource, request: TaskRequest): TaskCall {
  const { timeoutSeconds, heartbeatSeconds, role } = request;
  // A copy, as it would be on the other side of the wire: a mock may change it.
  const parameters = wireJson(request.parameters);
  const envelope = resource.key === "lambda:invoke" ? envelopeOf(parameters) : undefined;
  const child = childCallOf(resource, parameters);
  return {
    state: frame.state,
    resource: resource.text,
    resourceKey: envelope === undefined ? (child?.machine ?? resource.key) : functionName(envelope.name),
    pattern: resource.pattern,
    input: envelope?.payload ?? (child === undefined ? parameters : withoutLink(child.input)),
    parameters,
    attempt: frame.retryCount,
    path: frame.path,
    startedAt: frame.run.world.scheduler.now,
    ...tokenOf(frame, resource, parameters),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(heartbeatSeconds === undefined ? {} : { heartbeatSeconds }),
    ...(role === undefined ? {} : { role }),
  };
}

/** A `.sync` task has a token when it sends it. */
function tokenOf({ token }: Frame, { pattern }: Resource, parameters: Json): { taskToken?: string } {
  if (token === undefined) return {};
  return pattern === "waitForTaskToken" || jsonText(parameters).includes(token) ? { taskToken: token } : {};
}

function envelopeOf(parameters: Json): { name: string; payload: Json } | undefined {
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) return undefined;
  const { FunctionName, Payload = {} } = parameters as { readonly [key: string]: Json };
  return typeof FunctionName === "string" ? { name: FunctionName, payload: Payload } : undefined;
}

function watchTimeout(frame: Frame, request: TaskRequest, resume: (outcome: Outcome) => void): void {
  const { timeoutSeconds } = request;
  if (timeoutSeconds === undefined) return;
  const { scheduler } = frame.run.world;
  scheduler.at(scheduler.now + timeoutSeconds * 1000, () => resume({ kind: "timeout" }));
}

function resultOf(frame: Frame, resource: Resource, request: TaskRequest, outcome: Outcome): Json {
  const checked = outcome.kind === "value" ? checkedSize(frame, resource, request, outcome) : outcome;
  recordOutcome(frame, resource, checked);
  switch (checked.kind) {
    case "value":
      return checked.value;
    case "failure":
      throw new StateFailure(checked.error, checked.cause);
    case "timeout":
      // Recorded: a missed heartbeat has this name too.
      throw new StateFailure(errorNames.timeout, undefined);
  }
}

function checkedSize(
  frame: Frame,
  resource: Resource,
  { parameters }: TaskRequest,
  outcome: Outcome & { readonly kind: "value" },
): Outcome {
  if (!frame.run.world.limited || !isLonger(textOf(frame, outcome.value), limits.payloadBytes))
    return outcome;
  const who = envelopeOf(parameters)?.name ?? resource.action;
  return {
    kind: "failure",
    error: errorNames.dataLimitExceeded,
    cause: `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  };
}
