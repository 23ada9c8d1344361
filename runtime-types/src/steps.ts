import { engineFor } from "./engine.js";
import type { Duration } from "./durations.js";
import type { Retry } from "./retry.js";

/**
 * How one call is made; options given at the call go before those of the step.
 * @example
 * const reserve = lambda<{ id: string }, void>(fn("Reserve"));
 * const patient: CallOptions = { name: "Reserve again", timeout: "20s", retry: { on: errors.Timeout, retries: 2 } };
 * const hold = workflow(async (input: { id: string }) => {
 *   await reserve(input, patient);
 * });
 */
export interface CallOptions {
  /** The name of the state; from the source when absent. */
  readonly name?: string;
  /** The whole list of retriers: it replaces the default. */
  readonly retry?: Retry;
  readonly timeout?: Duration;
  readonly heartbeat?: Duration;
  readonly comment?: string;
  /** A role that the call is made with, by its ARN. */
  readonly role?: string;
  /**
   * What the call leaves behind, for the undos of a saga: `"none"` for one that only reads, `"irreversible"` for one that
   * nothing can undo. Reading calls of AWS services are known; others count as steps that an undo belongs to.
   */
  readonly effect?: Effect;
}

/**
 * What a call leaves behind that is no matter of an undo.
 * @example
 * const stock = lambda<{ sku: string }, { count: number }>(fn("Stock"), { effect: "none" });
 * const announce = lambda<{ id: string }, void>(fn("Announce"), { effect: "irreversible" });
 */
export type Effect = "none" | "irreversible";

/**
 * One unit of work that a workflow can call; it may stand where a callback of `map` stands.
 * @example
 * const ship: Step<{ id: string }, { parcel: string }> = lambda<{ id: string }, { parcel: string }>(fn("Ship"));
 * const quick = ship.with({ timeout: "5s" });
 * const all = workflow(async (lines: { id: string }[]) => await Promise.all(lines.map(quick)));
 */
export interface Step<I, O> {
  (input: I, options?: CallOptions | number): Promise<O>;
  /** The same step with other options. */
  with(options: CallOptions): Step<I, O>;
}

/** What a step is, as data: what the local runner records of each call. */
export interface StepDescriptor {
  readonly kind: "lambda" | "task" | "service" | "sdk" | "raw";
  /** The logical name: `Reserve`, `sqs:sendMessage`, or the ARN of a task. */
  readonly key: string;
  readonly resource: string;
  readonly options: CallOptions;
  /** The call waits for a job and throws JobFailed when the job fails. */
  readonly job?: boolean;
  /** An event that the function is left alone with: nothing comes back. */
  readonly event?: boolean;
}

/** The callable for a descriptor; a second argument that is an index, as in `items.map(step)`, is no option. */
export function step<I, O>(descriptor: StepDescriptor): Step<I, O> {
  const call = (input: I, options?: CallOptions | number): Promise<O> => {
    const given = typeof options === "object" ? options : {};
    return engineFor(descriptor.key).call(descriptor, input, given) as Promise<O>;
  };
  const withOptions = (options: CallOptions): Step<I, O> =>
    step({ ...descriptor, options: { ...descriptor.options, ...options } });
  return Object.assign(call, { with: withOptions });
}
