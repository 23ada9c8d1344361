import { errorNames } from "../../asl/errors.js";
import type { Json } from "../../asl/states.js";
import type { ChildMachine } from "../api/options.js";
import { jsonText } from "../api/json-text.js";
import { createRun, machineArn } from "../run/create-run.js";
import type { Frame } from "../run/frame.js";
import type { ExecutionEnd } from "../run/outcome.js";
import { runExecution } from "../run/run-execution.js";
import type { World } from "../run/world.js";
import { waitsForEnd, type ChildCall } from "./child-call.js";
import type { Outcome } from "./request.js";
import type { Resource } from "./resource.js";
import { recordSubmitted } from "./task-events.js";

/** The machine that a task starts, when the simulation has it. */
export function childOf(
  { options: { children } }: World,
  call: ChildCall | undefined,
): ChildMachine | undefined {
  if (children === undefined || call === undefined) return undefined;
  const found = [call.arn, call.machine].find((key) => Object.hasOwn(children, key));
  const child = found === undefined ? undefined : children[found];
  if (child === undefined) return undefined;
  return "definition" in child ? child : { definition: child };
}

/** Runs a machine that a task has started; ends the task as its pattern demands. */
export function runChild(
  frame: Frame,
  resource: Resource,
  call: ChildCall,
  child: ChildMachine,
  resume: (outcome: Outcome) => void,
): void {
  const { world, recorder } = frame.run;
  const { machine, input } = call;
  const name = call.name ?? world.chance.uuid();
  const { definition } = child;
  const sync = resource.key === "aws-sdk:sfn:startSyncExecution";
  const run = createRun(world, {
    type: child.type ?? (sync ? "EXPRESS" : "STANDARD"),
    language: definition.QueryLanguage ?? "JSONPath",
    machine,
    name,
    input,
    keepsHistory: recorder.keeps,
  });
  const started = { ExecutionArn: run.execution.Id, StartDate: world.scheduler.now };
  const waits = waitsForEnd(resource);
  if (resource.pattern !== "requestResponse") recordSubmitted(frame, resource, started);
  const start = {
    plan: world.planMachine(definition),
    input,
    timeoutSeconds: definition.TimeoutSeconds,
    path: [...frame.path, frame.state],
  };
  runExecution(run, start, (end) => {
    if (waits) resume(endOf(world, resource, { ...call, name }, started, end));
  });
  if (!waits) resume({ kind: "value", value: started });
}

export interface Started {
  readonly ExecutionArn: string;
  readonly StartDate: number;
}

/** How the end of an execution ends the task that waits for it. */
export function endOf(
  world: World,
  resource: Resource,
  { machine, name, input }: ChildCall,
  started: Started,
  end: ExecutionEnd,
): Outcome {
  const asValues = resource.pattern === "sync:2";
  const description: Json = {
    ...outputOf(end, asValues),
    ExecutionArn: started.ExecutionArn,
    Input: asValues ? input : jsonText(input),
    InputDetails: { Included: true },
    ...(name === undefined ? {} : { Name: name }),
    StartDate: started.StartDate,
    StateMachineArn: machineArn(world, machine),
    Status: end.status,
    StopDate: world.scheduler.now,
  };
  if (resource.key === "aws-sdk:sfn:startSyncExecution" || end.status === "SUCCEEDED")
    return { kind: "value", value: description };
  return { kind: "failure", error: errorNames.taskFailed, cause: jsonText(description) };
}

function outputOf(
  { output, error, cause }: ExecutionEnd,
  asValues: boolean,
): { readonly [field: string]: Json } {
  if (output === undefined) {
    return {
      ...(cause === undefined ? {} : { Cause: cause }),
      ...(error === undefined ? {} : { Error: error }),
    };
  }
  return { Output: asValues ? output : jsonText(output), OutputDetails: { Included: true } };
}
