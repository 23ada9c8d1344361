import { errorNameOf, type AnyClass } from "../error-names.js";
import { ExecutionFailed, isStepError, JobFailed, WorkflowError, type FailedChild } from "../errors.js";

/**
 * What a mock throws or gives to make a call fail with an error name and a cause.
 * @example
 * const declined: Mocks = { Charge: new StepFailure("CardDeclined", "no money") };
 */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
  readonly error: string;
  override readonly cause: string;

  constructor(error: string, cause = "") {
    super(cause);
    this.error = error;
    this.cause = cause;
  }
}

/** The name and cause under which an error is known to the state machine. */
export interface Failure {
  readonly error: string;
  readonly cause: string;
}

/** The error that a workflow catches when a step failed. */
export function stepError(failure: Failure): WorkflowError {
  const details = parsedObject(failure.cause);
  return rename(new WorkflowError(failure.cause), failure.error, details === undefined ? {} : { details });
}

/** The error that a workflow catches when a child execution did not succeed. */
export const executionFailed = (failure: Failure, child: FailedChild): ExecutionFailed =>
  rename(new ExecutionFailed(failure.cause), failure.error, { child });

/** The error that a workflow catches when a job failed. */
export const jobFailed = (failure: Failure): JobFailed =>
  rename(new JobFailed(failure.cause), failure.error, { job: parsedObject(failure.cause) ?? {} });

const rename = <E extends WorkflowError>(thrown: E, error: string, more: object): E =>
  Object.assign(thrown, { error, name: error }, more);

/** The object that a text is the JSON of. */
export function parsedObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** How a thrown value ends an execution: its ASL name and its message. */
export function failureOf(thrown: unknown): Failure {
  if (isStepError(thrown)) return { error: thrown.error, cause: thrown.cause };
  if (thrown instanceof Error)
    return { error: errorNameOf(thrown.constructor as AnyClass), cause: thrown.message };
  return { error: "Error", cause: String(thrown) };
}
