import type { Json } from "../../asl/states.js";
import { errorNames } from "../../asl/errors.js";
import { executionArn } from "../run/create-run.js";
import type { Frame } from "../run/frame.js";
import type { ExecutionEnd } from "../run/outcome.js";
import type { ChildCall } from "./child-call.js";
import { endOf } from "./child-execution.js";
import type { Outcome } from "./request.js";
import type { Resource } from "./resource.js";

/** Whether a mock of this task stands for the child: it gives what the child gives, without the description around it. */
export function standsForChild({ key, pattern }: Resource): boolean {
  return (
    key === "aws-sdk:sfn:startSyncExecution" || (key === "states:startExecution" && pattern === "sync:2")
  );
}

/** What the task gives when its child ends as a mock says. An error of the call itself is one, whatever the child does. */
export function endOfMocked(frame: Frame, resource: Resource, call: ChildCall, outcome: Outcome): Outcome {
  const { world } = frame.run;
  const tell = (end: ExecutionEnd): Outcome => {
    const type = resource.pattern === "sync:2" ? "STANDARD" : "EXPRESS";
    const name = call.name ?? world.chance.uuid();
    const started = {
      ExecutionArn: executionArn(world, { type, machine: call.machine, name }),
      StartDate: world.scheduler.now,
    };
    return endOf(world, resource, { ...call, name }, started, end);
  };
  if (outcome.kind === "timeout") return outcome;
  if (outcome.kind === "value") return tell({ status: "SUCCEEDED", output: outcome.value });
  const { error = "", cause = "" } = outcome;
  const described = error === errorNames.taskFailed ? objectIn(cause) : undefined;
  if (described !== undefined) {
    // The mock tells the end as the service does; of an Express child that is a result.
    return resource.pattern === "sync:2" ? outcome : { kind: "value", value: described };
  }
  if (/^(States|StepFunctions|Sfn)\./.test(error)) return outcome;
  return tell({
    status: "FAILED",
    ...(outcome.error === undefined ? {} : { error }),
    ...(outcome.cause === undefined ? {} : { cause }),
  });
}

function objectIn(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
