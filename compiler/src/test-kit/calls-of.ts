import type { TaskCall } from "../simulator/index.js";
import { statesOf } from "./states-of.js";
import type { TestExecution } from "./simulate.js";

/** The calls of a state or, when the machine has no state of that name, of a function or service. */
export function callsOf(execution: TestExecution, key: string): readonly TaskCall[] {
  const { calls, definition } = execution;
  if (statesOf(definition).has(key)) return calls.filter(({ state }) => state === key);
  return calls.filter(({ resourceKey, resource }) => resourceKey === key || resource === key);
}

/** Whether a state was entered, in a branch or an iteration too. */
export function hasVisited({ visited }: TestExecution, state: string): boolean {
  return visited.includes(state);
}
