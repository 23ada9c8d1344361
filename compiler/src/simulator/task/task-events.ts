import type { Json } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import { textOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { Outcome, TaskRequest } from "./request.js";
import type { Resource } from "./resource.js";

const whole = { truncated: false } as const;

/** The words that the three kinds of tasks use for the same things. */
const words = { lambda: "LambdaFunction", activity: "Activity", service: "Task" } as const;

export function recordScheduled(frame: Frame, resource: Resource, request: TaskRequest): void {
  const { recorder } = frame.run;
  const { timeoutSeconds, heartbeatSeconds, role } = request;
  const patience = {
    ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
    ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
    ...(role === undefined ? {} : { taskCredentials: { roleArn: role } }),
  };
  const details = !recorder.keeps
    ? undefined
    : resource.kind === "service"
      ? {
          ...names(resource),
          region: frame.run.world.options.region ?? "us-east-1",
          parameters: jsonText(request.parameters),
          ...patience,
        }
      : {
          resource: resource.text,
          input: textOf(frame, request.parameters),
          inputDetails: whole,
          ...patience,
        };
  frame.previous = recorder.record(`${words[resource.kind]}Scheduled`, frame.previous, details);
}

export function recordStarted(frame: Frame, resource: Resource): void {
  const { recorder, world } = frame.run;
  const worker = world.options.workers?.[resource.key];
  const details =
    resource.kind === "service"
      ? names(resource)
      : resource.kind === "activity"
        ? worker === undefined
          ? {}
          : { workerName: worker }
        : undefined;
  frame.previous = recorder.record(`${words[resource.kind]}Started`, frame.previous, details);
}

export function recordSubmitted(frame: Frame, resource: Resource, response: Json): void {
  const details = { ...names(resource), output: jsonText(response), outputDetails: whole };
  frame.previous = frame.run.recorder.record("TaskSubmitted", frame.previous, details);
}

export function recordOutcome(frame: Frame, resource: Resource, outcome: Outcome): void {
  const { recorder } = frame.run;
  const word = words[resource.kind];
  const place = resource.kind === "service" ? names(resource) : {};
  switch (outcome.kind) {
    case "value": {
      const details = recorder.keeps
        ? { ...place, output: textOf(frame, outcome.value), outputDetails: whole }
        : undefined;
      frame.previous = recorder.record(`${word}Succeeded`, frame.previous, details);
      return;
    }
    case "timeout":
      frame.previous = recorder.record(`${word}TimedOut`, frame.previous, {
        ...place,
        error: "States.Timeout",
      });
      return;
    case "failure": {
      const { error, cause } = outcome;
      frame.previous = recorder.record(`${word}Failed`, frame.previous, {
        ...place,
        ...(error === undefined ? {} : { error }),
        ...(cause === undefined ? {} : { cause }),
      });
    }
  }
}

function names(resource: Resource): { resourceType: string; resource: string } {
  return { resourceType: resource.resourceType, resource: resource.action };
}
