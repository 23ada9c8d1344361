import { simulate, TaskError, timeout, type TaskCall } from "../../compiler/src/simulator/index.js";
import type { Json, StateMachine } from "../../compiler/src/asl/states.js";
import { Failure, responder, Silence } from "./mocks.js";
import { eachOnce, hidden } from "./tokens.js";
import type { FixtureRun } from "./fixture.js";
import type { Outcome } from "./outcome.js";

/** The local runner's name for a call: `${ReserveArn}` is the function Reserve, a task is its ARN. */
export function keyOf(call: TaskCall): string {
  const waits = call.pattern === "waitForTaskToken" ? ".waitForTaskToken" : "";
  return nameOf(call) + waits;
}

function nameOf(call: TaskCall): string {
  if (!/^arn:[^:]+:states:::/.test(call.resource)) return call.resource;
  // A form of an integration is a step of its own: `ecs:runTask.sync`.
  if (call.pattern.startsWith("sync")) return `${call.resourceKey}.${call.pattern}`;
  const placeholder = /^\$\{(\w+?)(?:Arn|Name|Url)\}/.exec(call.resourceKey);
  return placeholder?.[1] ?? call.resourceKey;
}

/** Runs a definition on the simulator; `nameFor` says what the mocks call a step. */
export async function runMachine(
  definition: StateMachine,
  type: "STANDARD" | "EXPRESS",
  run: FixtureRun,
  nameFor: (call: TaskCall) => string = keyOf,
): Promise<Outcome> {
  const respond = responder(run.mocks ?? {});
  const execution = await simulate(definition, (run.input ?? {}) as Json, {
    type,
    executionName: "local",
    ...(run.s3 === undefined ? {} : { s3: run.s3 }),
    ...(run.tamper === undefined ? {} : { maxTransitions: 2_000 }),
    mocks: (call: TaskCall) => {
      const given = respond(nameFor(call), hidden(call.input, call.taskToken));
      const answer = run.tamper === undefined ? given : run.tamper(given);
      if (answer instanceof Failure) throw failureOf(answer, call);
      return answer instanceof Silence ? timeout() : ((answer ?? null) as Json);
    },
  });
  eachOnce(execution.calls.map((call) => call.taskToken));
  return {
    status: execution.status,
    output: execution.output,
    error: execution.error,
    cause: execution.cause,
    visited: execution.visited,
    calls: execution.calls.map((call) => ({
      key: nameFor(call),
      input: hidden(call.input, call.taskToken),
      attempt: call.attempt,
      branch: branchOf(call.path),
    })),
  };
}

/** Who fails a token need not say why: what is empty in TypeScript is not there. */
function failureOf({ error, cause }: Failure, { pattern }: TaskCall): TaskError {
  if (pattern !== "waitForTaskToken") return new TaskError(error, cause);
  return new TaskError(error === "" ? undefined : error, cause === "" ? undefined : cause);
}

/** `["Parallel", 1, "Map", 0]` -> "1/0". */
function branchOf(path: readonly (string | number)[]): string {
  return path.filter((part) => typeof part === "number").join("/");
}
