import type { Json } from "../../asl/states.js";
import type { Resource } from "./resource.js";

/** A Task that starts another machine, taken apart. */
export interface ChildCall {
  /** The machine by its name; `${BillArn}` will be the ARN of Bill. */
  readonly machine: string;
  readonly arn: string;
  readonly name: string | undefined;
  readonly input: Json;
}

const starters: ReadonlySet<string> = new Set([
  "states:startExecution",
  "aws-sdk:sfn:startExecution",
  "aws-sdk:sfn:startSyncExecution",
]);

/** What a task starts; undefined for one that starts no execution. */
export function childCallOf(resource: Resource, parameters: Json): ChildCall | undefined {
  if (!starters.has(resource.key)) return undefined;
  const arn = fieldOf(parameters, "StateMachineArn");
  if (typeof arn !== "string") return undefined;
  const name = fieldOf(parameters, "Name");
  return {
    machine: /:stateMachine:([^:]+)/.exec(arn)?.[1] ?? /^\$\{(\w+?)(?:Arn)?\}$/.exec(arn)?.[1] ?? arn,
    arn,
    name: typeof name === "string" ? name : undefined,
    input: inputOf(fieldOf(parameters, "Input")),
  };
}

/** Whether the task has the end of the execution as its result. */
export function waitsForEnd({ key, pattern }: Resource): boolean {
  return key === "aws-sdk:sfn:startSyncExecution" || pattern === "sync" || pattern === "sync:2";
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

const startedBy = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

/** The input without the link that the console follows. */
export function withoutLink(input: Json): Json {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([key]) => key !== startedBy));
}

function fieldOf(parameters: Json, field: string): Json | undefined {
  if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) return undefined;
  return Object.hasOwn(parameters, field)
    ? (parameters as { readonly [key: string]: Json })[field]
    : undefined;
}
