import type { TaskCall } from "./task-call.js";

/** Answers one call: JSON or one of the special answers; a TaskError, given or thrown, fails the task. */
export type MockFunction = (call: TaskCall) => unknown;

/** Answers in the order of the calls; an element `{ error, cause? }` fails the task. */
export interface MockSequence {
  readonly sequence: readonly unknown[];
}

/** One function for every call, or by state name or resource key a value, a function or a sequence. */
export type Mocks = MockFunction | { readonly [key: string]: unknown };

/** Answers in the order of the calls. */
export function sequence(...answers: readonly unknown[]): MockSequence {
  return { sequence: answers };
}

export function isSequence(mock: unknown): mock is MockSequence {
  return (
    typeof mock === "object" &&
    mock !== null &&
    "sequence" in mock &&
    Array.isArray(mock.sequence) &&
    Object.keys(mock).length === 1
  );
}
