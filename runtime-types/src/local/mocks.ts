import { isStepError } from "../errors.js";
import { milliseconds } from "./duration.js";
import type { LocalCall } from "./execution.js";
import { RunProblem } from "./run-problem.js";
import { Delayed, type Outcome } from "./outcome.js";
import { StepFailure } from "./step-failure.js";

/**
 * What a mock can be: a value, a function of the call, or answers in the order of the calls.
 * @example
 * const value: Mock = { hold: "h-1" };
 * const fromInput: Mock = (call: LocalCall) => ({ echo: call.input });
 * const inTurn: Mock = { sequence: [{ error: "Busy", cause: "try again" }, { hold: "h-1" }] };
 */
export type Mock = unknown;
/**
 * One function for all calls, or a mock for each key.
 * @example
 * const byKey: Mocks = { Reserve: { hold: "h-1" }, "sqs:sendMessage": { MessageId: "m" } };
 * const forAll: Mocks = (call) => ({ key: call.key });
 */
export type Mocks = ((call: LocalCall) => unknown) | Readonly<Record<string, Mock>>;

/** Finds what a mock says of a call; a promise when the mock gives one. */
export function answersOf(mocks: Mocks): (call: LocalCall) => Outcome | Promise<Outcome> {
  const used = new Map<string, number>();
  return (call) => {
    try {
      const given = typeof mocks === "function" ? mocks(call) : answer(mocks, call, used);
      if (isPromise(given)) return given.then(outcomeOf, thrownOutcome);
      return outcomeOf(given);
    } catch (thrown) {
      return thrownOutcome(thrown);
    }
  };
}

/** Whether a mock stands for a child execution; a function of all calls does not, so that children run. */
export const hasMock = (mocks: Mocks, key: string): boolean =>
  typeof mocks !== "function" && Object.hasOwn(mocks, key);

function answer(mocks: Readonly<Record<string, Mock>>, call: LocalCall, used: Map<string, number>): unknown {
  if (!Object.hasOwn(mocks, call.key)) {
    const known = Object.keys(mocks).join(", ");
    throw new RunProblem(
      `No mock for \`${call.key}\`: give one in { mocks }. There ${known ? `are: ${known}.` : "are none."}`,
    );
  }
  const mock = mocks[call.key];
  if (typeof mock === "function") return (mock as (call: LocalCall) => unknown)(call);
  if (!isSequence(mock)) return mock;
  const turn = used.get(call.key) ?? 0;
  used.set(call.key, turn + 1);
  if (turn >= mock.sequence.length) {
    throw new RunProblem(
      `The sequence of mocks for \`${call.key}\` has ${mock.sequence.length} answers; this is call ${turn + 1}.`,
    );
  }
  const element = mock.sequence[turn];
  return isFailure(element) ? new StepFailure(element.error, element.cause) : element;
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

const isSequence = (mock: unknown): mock is { readonly sequence: readonly unknown[] } =>
  typeof mock === "object" &&
  mock !== null &&
  "sequence" in mock &&
  Array.isArray(mock.sequence) &&
  Object.keys(mock).length === 1;

const isFailure = (element: unknown): element is { readonly error: string; readonly cause?: string } =>
  typeof element === "object" &&
  element !== null &&
  "error" in element &&
  typeof element.error === "string" &&
  Object.keys(element).every((key) => key === "error" || key === "cause");

function outcomeOf(given: unknown): Outcome {
  if (given instanceof StepFailure) return { kind: "failure", error: given.error, cause: given.cause };
  if (!(given instanceof Delayed)) return { kind: "value", value: given };
  if (given.duration === "forever") return { kind: "never" };
  return { ...outcomeOf(given.answer), milliseconds: milliseconds(given.duration) } as Outcome;
}

/** A handler that stands as a mock throws as it would in Lambda, which reports its name and wraps its message. */
function thrownOutcome(thrown: unknown): Outcome {
  if (thrown instanceof StepFailure) return { kind: "failure", error: thrown.error, cause: thrown.cause };
  if (!(thrown instanceof Error) || thrown instanceof RunProblem || thrown.name === "AssertionError")
    throw thrown;
  if (isStepError(thrown)) return { kind: "failure", error: thrown.error, cause: thrown.cause };
  const cause = JSON.stringify({ errorType: thrown.name, errorMessage: thrown.message });
  return { kind: "failure", error: thrown.name, cause };
}
