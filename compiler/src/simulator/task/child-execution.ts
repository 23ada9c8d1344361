import { errorNames } from "../../asl/errors.js";
import type { Json } from "../../asl/states.js";
import type { ChildMachine } from "../api/options.js";
import { jsonText } from "../api/json-text.js";
import { createRun, machineArn } from "../run/create-run.js";
import type { Frame } from "../run/frame.js";
import type { ExecutionEnd } from "../run/outcome.js";
import { runExecution } from "../run/run-execution.js";
import type { World } from "../run/world.js";
import type { Outcome } from "./request.js";
import type { Resource } from "./resource.js";
import { recordSubmitted } from "./task-events.js";

const starters: ReadonlySet<string> = new Set([
  "states:startExecution",
  "aws-sdk:sfn:startExecution",
  "aws-sdk:sfn:startSyncExecution",
]);

/** The machine that a task starts, when the simulation has it. */
export function childOf(world: World, resource: Resource, parameters: Json): ChildMachine | undefined {
  const { children } = world.options;
  const arn = fieldOf(parameters, "StateMachineArn");
  if (children === undefined || typeof arn !== "string" || !starters.has(resource.key)) return undefined;
  const found = [arn, nameOf(arn)].find((key) => Object.hasOwn(children, key));
  const child = found === undefined ? undefined : children[found];
  if (child === undefined) return undefined;
  return "definition" in child ? child : { definition: child };
}

/** Runs a machine that a task has started; ends the task as its pattern demands. */
export function runChild(
  frame: Frame,
  resource: Resource,
  parameters: Json,
  child: ChildMachine,
  resume: (outcome: Outcome) => void,
): void {
  const { world, recorder } = frame.run;
  const machine = nameOf(String(fieldOf(parameters, "StateMachineArn")));
  const name = String(fieldOf(parameters, "Name") ?? world.chance.uuid());
  const input = inputOf(fieldOf(parameters, "Input"));
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
  const waits = sync || resource.pattern !== "requestResponse";
  if (resource.pattern !== "requestResponse") recordSubmitted(frame, resource, started);
  const start = {
    plan: world.planMachine(definition),
    input,
    timeoutSeconds: definition.TimeoutSeconds,
    path: [...frame.path, frame.state],
  };
  runExecution(run, start, (end) => {
    if (!waits) return;
    const asValues = resource.pattern === "sync:2";
    const description: Json = {
      ...outputOf(end, asValues),
      ExecutionArn: run.execution.Id,
      Input: asValues ? input : jsonText(input),
      InputDetails: { Included: true },
      Name: name,
      StartDate: started.StartDate,
      StateMachineArn: machineArn(world, machine),
      Status: end.status,
      StopDate: world.scheduler.now,
    };
    if (sync || end.status === "SUCCEEDED") resume({ kind: "value", value: description });
    else resume({ kind: "failure", error: errorNames.taskFailed, cause: jsonText(description) });
  });
  if (!waits) resume({ kind: "value", value: started });
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

/** Input may be a value or its JSON text; nothing is an empty object. */
function inputOf(input: Json | undefined): Json {
  if (input === undefined || input === null) return {};
  if (typeof input !== "string") return input;
  try {
    return JSON.parse(input) as Json;
  } catch {
    return input;
  }
}

function nameOf(arn: string): string {
  return /:stateMachine:([^:]+)/.exec(arn)?.[1] ?? arn;
}

function fieldOf(parameters: Json, field: string): Json | undefined {
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) return undefined;
  return Object.hasOwn(parameters, field)
    ? (parameters as { readonly [key: string]: Json })[field]
    : undefined;
}
