import type { JsonInput } from "./json.js";
import { step, type CallOptions, type Step } from "./steps.js";

/**
 * One state in Amazon States Language, without `Next` and `End`.
 * @example
 * const state: RawState = { Type: "Pass", Parameters: { "id.$": "States.UUID()" } };
 */
export interface RawState {
  readonly Type: "Task" | "Pass" | "Parallel" | "Map";
  readonly [field: string]: unknown;
}

/**
 * One hand-written state as a step; the compiler places it and the validator checks it.
 * @example
 * const uuid = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameters: { "key.$": "States.UUID()" } }, { name: "Make a key" });
 * const keyed = workflow(async (input: { id: string }) => await uuid(input));
 */
export function raw<I, O>(state: RawState, options: CallOptions = {}): Step<JsonInput<I>, O> {
  const resource = typeof state["Resource"] === "string" ? state["Resource"] : `raw:${state.Type}`;
  return step({ kind: "raw", key: options.name ?? resource, resource, options });
}
