import type { ContextObject } from "../../asl/context.js";
import type { Json } from "../../asl/states.js";
import { TestStateRefused } from "./request.js";

/** The fields that a given context object may have. */
const allowed: { readonly [field: string]: readonly string[] } = {
  Execution: ["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"],
  State: ["EnteredTime", "Name", "RetryCount"],
  StateMachine: ["Id", "Name"],
  Task: ["Token"],
  Map: ["Item"],
};

/** Reads the context object of a request; a field that the service does not know is refused. */
export function readContext(value: Json): Partial<ContextObject> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TestStateRefused("Invalid Context object provided: Context object must be a JSON object");
  }
  for (const [name, part] of Object.entries(value)) {
    const fields = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (fields === undefined) throw unknown(name);
    for (const field of Object.keys(part ?? {})) if (!fields.includes(field)) throw unknown(field);
  }
  return value as Partial<ContextObject>;
}

function unknown(field: string): TestStateRefused {
  return new TestStateRefused(`Invalid Context object provided: Field '${field}' is not allowed`);
}
