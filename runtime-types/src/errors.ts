import { errorNameOf, matchesClass, registerErrorClass, type AnyClass } from "./error-names.js";

/**
 * A class whose ASL error name is its own static `errorName`, else its class name.
 * @example
 * class CardDeclined extends WorkflowError {}
 * const retried: readonly ErrorClass[] = [CardDeclined, errors.Timeout];
 */
export type ErrorClass<E extends WorkflowError = WorkflowError> = (abstract new (...args: never[]) => E) & {
  readonly errorName?: string;
};

/**
 * The base of the errors that a workflow throws and catches; thrown and not caught, it ends the execution with its
 * name as error and its message as cause. `instanceof` compares error names, so it also holds for an error that a step reports.
 * @example
 * class OutOfStock extends WorkflowError {}
 * const check = workflow(async (order: { quantity: number }) => {
 *   if (order.quantity > 10) throw new OutOfStock(`only 10 left`);
 *   return { accepted: true };
 * });
 */
export class WorkflowError extends Error {
  /** The ASL error name. */
  readonly error: string;
  /** The ASL cause: the message of a thrown error, or what the failed step reported. */
  override readonly cause: string;

  constructor(cause = "") {
    super(cause);
    registerErrorClass(new.target);
    this.error = errorNameOf(new.target);
    this.name = this.error;
    this.cause = cause;
  }

  static override [Symbol.hasInstance](this: AnyClass, value: unknown): boolean {
    // A step may report any name at all, and each is an error that a workflow can catch.
    return this === WorkflowError ? isStepError(value) : matchesClass(value, this);
  }
}

/**
 * What `isStepError` narrows a caught value to.
 * @example
 * const describe = (e: StepError): string => `${e.error}: ${e.cause}`;
 */
export interface StepError {
  readonly error: string;
  readonly cause: string;
  /** The cause as data, when it is the JSON text of an object, as Lambda's is. */
  readonly details?: unknown;
}

/**
 * Whether a caught value is an error with a name and a cause: what a step reported, or a thrown WorkflowError.
 * @example
 * const reserve = lambda<{ id: string }, void>(fn("Reserve"));
 * const quiet = workflow(async (input: { id: string }) => {
 *   try {
 *     await reserve(input);
 *   } catch (e) {
 *     if (isStepError(e)) return { failed: e.error };
 *     throw e;
 *   }
 *   return { failed: "" };
 * });
 */
export const isStepError = (value: unknown): value is StepError =>
  value instanceof Error && "error" in value && typeof value.error === "string";

/**
 * An error class for a name that is no identifier.
 * @example
 * const RateLimited = defineError("PaymentApi.RateLimited");
 * const pay = lambda<{ id: string }, void>(fn("Pay"), { retry: { on: RateLimited, interval: "5s", retries: 4 } });
 */
export function defineError<const Name extends string>(errorName: Name): DefinedError<Name> {
  const defined = class extends WorkflowError {
    static readonly errorName = errorName;
  };
  registerErrorClass(defined);
  return defined;
}

/**
 * An error class with a known name.
 * @example
 * const Throttled: DefinedError<"Throttled"> = defineError("Throttled");
 */
export type DefinedError<Name extends string> = (new (cause?: string) => WorkflowError) & {
  readonly errorName: Name;
};

/**
 * What a Lambda function reported when it threw; extend it to catch one error by name and read its details.
 * @example
 * class CardDeclined extends LambdaError {}
 * const charge = lambda<{ id: string }, void>(fn("Charge"));
 * const tryCharge = workflow(async (input: { id: string }) => {
 *   try {
 *     await charge(input);
 *   } catch (e) {
 *     if (e instanceof CardDeclined) return { reason: e.details.errorMessage };
 *     throw e;
 *   }
 *   return { reason: "" };
 * });
 */
export class LambdaError extends WorkflowError {
  declare readonly details: LambdaErrorDetails;

  static override [Symbol.hasInstance](this: AnyClass, value: unknown): boolean {
    return this === LambdaError
      ? isStepError(value) && isLambdaDetails(value.details)
      : matchesClass(value, this);
  }
}

const isLambdaDetails = (details: unknown): boolean =>
  typeof details === "object" && details !== null && "errorMessage" in details && "errorType" in details;

/**
 * The body of a Lambda function's error, as Node.js runtimes write it.
 * @example
 * const text = (details: LambdaErrorDetails): string => `${details.errorType}: ${details.errorMessage}`;
 */
export interface LambdaErrorDetails {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly stackTrace?: readonly string[];
}

/**
 * What `run` throws when the child did not succeed.
 * @example
 * const child = workflow(async (input: { id: string }) => ({ id: input.id }));
 * const parent = workflow(async (input: { id: string }) => {
 *   try {
 *     return await run(child, input);
 *   } catch (e) {
 *     if (e instanceof ExecutionFailed && e.child.error === "OutOfStock") return { id: "none" };
 *     throw e;
 *   }
 * });
 */
export class ExecutionFailed extends WorkflowError {
  static readonly errorName = "States.TaskFailed";
  declare readonly child: FailedChild;

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isStepError(value) && "child" in value;
  }
}

/**
 * The end of a child execution that did not succeed.
 * @example
 * const timedOut = (child: FailedChild): boolean => child.status === "TIMED_OUT";
 */
export interface FailedChild {
  readonly status: "FAILED" | "TIMED_OUT" | "ABORTED";
  readonly error?: string;
  readonly cause?: string;
  readonly executionArn: string;
}

/**
 * What a `.sync` call throws when its job failed; `job` is the job as the service describes it.
 * @example
 * const stopped = (e: JobFailed<{ StoppedReason?: string }>): string => e.job.StoppedReason ?? "unknown";
 */
export class JobFailed<Job = unknown> extends WorkflowError {
  static readonly errorName = "States.TaskFailed";
  declare readonly job: Job;

  static override [Symbol.hasInstance](value: unknown): value is JobFailed {
    return isStepError(value) && "job" in value;
  }
}

const named = <const Name extends string>(name: Name): DefinedError<Name> => defineError(name);

/**
 * The error names that Step Functions and Lambda define.
 * @example
 * const fetchPage = lambda<{ page: number }, { rows: number }>(fn("FetchPage"), {
 *   timeout: "20s",
 *   retry: [retry.lambda, { on: errors.Timeout, interval: "2s", retries: 2 }],
 * });
 */
export const errors = {
  /** Every error that can be caught. */
  All: /* @__PURE__ */ named("States.ALL"),
  /** Every error of a task but a timeout. */
  TaskFailed: /* @__PURE__ */ named("States.TaskFailed"),
  /** A task ran longer than its timeout, or was silent for longer than its heartbeat. */
  Timeout: /* @__PURE__ */ named("States.Timeout"),
  /** A missed heartbeat; the service reports it as States.Timeout, so both names are meant. */
  HeartbeatTimeout: /* @__PURE__ */ named("States.HeartbeatTimeout"),
  Permissions: /* @__PURE__ */ named("States.Permissions"),
  DataLimitExceeded: /* @__PURE__ */ named("States.DataLimitExceeded"),
  BranchFailed: /* @__PURE__ */ named("States.BranchFailed"),
  NoChoiceMatched: /* @__PURE__ */ named("States.NoChoiceMatched"),
  IntrinsicFailure: /* @__PURE__ */ named("States.IntrinsicFailure"),
  ParameterPathFailure: /* @__PURE__ */ named("States.ParameterPathFailure"),
  ResultPathMatchFailure: /* @__PURE__ */ named("States.ResultPathMatchFailure"),
  QueryEvaluationError: /* @__PURE__ */ named("States.QueryEvaluationError"),
  ItemReaderFailed: /* @__PURE__ */ named("States.ItemReaderFailed"),
  ResultWriterFailed: /* @__PURE__ */ named("States.ResultWriterFailed"),
  ExceedToleratedFailureThreshold: /* @__PURE__ */ named("States.ExceedToleratedFailureThreshold"),
  lambda: {
    /** Every error of a function that Lambda could not name. */
    Unknown: /* @__PURE__ */ named("Lambda.Unknown"),
    Service: /* @__PURE__ */ named("Lambda.ServiceException"),
    AwsLambda: /* @__PURE__ */ named("Lambda.AWSLambdaException"),
    Sdk: /* @__PURE__ */ named("Lambda.SdkClientException"),
    TooManyRequests: /* @__PURE__ */ named("Lambda.TooManyRequestsException"),
    ResourceNotFound: /* @__PURE__ */ named("Lambda.ResourceNotFoundException"),
  },
} as const;
