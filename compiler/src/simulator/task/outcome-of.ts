import type { Json } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import { SimulationError } from "../api/simulation-error.js";
import { TaskError } from "../api/task-error.js";
import type { Outcome } from "./request.js";

/** What a mock has thrown, as the failure of its task; what is no such failure is thrown on. */
export function thrownOutcome(thrown: unknown): Outcome {
  if (thrown instanceof TaskError) return { kind: "failure", error: thrown.error, cause: thrown.cause };
  if (!(thrown instanceof Error) || thrown instanceof SimulationError || thrown.name === "AssertionError")
    throw thrown;
  const { error, cause } = thrown as { error?: unknown; cause?: unknown };
  if (typeof error === "string") {
    return { kind: "failure", error, cause: typeof cause === "string" ? cause : thrown.message };
  }
  // As Lambda reports an error of the code that it runs.
  return {
    kind: "failure",
    error: thrown.name,
    cause: jsonText({ errorType: thrown.name, errorMessage: thrown.message }),
  };
}

/** What a mock gives, as it would come over the wire; nothing is null. */
export function wireJson(value: unknown): Json {
  const text = JSON.stringify(value ?? null) as string | undefined;
  if (text === undefined)
    throw new SimulationError(`A mock answered with a ${typeof value}, which is no JSON.`);
  return JSON.parse(text) as Json;
}
