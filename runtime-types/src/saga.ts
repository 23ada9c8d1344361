import type { Duration } from "./durations.js";
import { engineFor } from "./engine.js";
import type { ErrorClass } from "./errors.js";
import type { UndoFailure } from "./workflow.js";

/**
 * Options of one undo.
 * @example
 * const named: CompensateOptions = { name: "Give the money back" };
 */
export interface CompensateOptions {
  readonly name?: string;
}

/**
 * Options of a saga.
 * @example
 * class OrderFailed extends WorkflowError {}
 * const options: SagaOptions = { rethrow: OrderFailed, deadline: "1 hour" };
 */
export interface SagaOptions {
  /** Told of each undo that failed after its retries; that of the workflow when absent. */
  readonly onUndoFailure?: (failure: UndoFailure) => Promise<unknown>;
  /** The class that goes on instead of the original error, with the original cause. */
  readonly rethrow?: ErrorClass;
  /** Fails the saga with States.Timeout, early enough for its undos to run. */
  readonly deadline?: Duration;
}

/**
 * Registers an undo where it stands; when an error leaves the scope, the undos that were registered run in reverse order.
 * @example
 * const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"), { timeout: "20s" });
 * const release = lambda<{ hold: string }, void>(fn("Release"), { timeout: "20s" });
 * const order = workflow(async (input: { id: string }) => {
 *   const reserved = await reserve(input);
 *   compensate(() => release({ hold: reserved.hold }));
 *   return { hold: reserved.hold };
 * });
 */
export function compensate(undo: () => Promise<unknown>, options: CompensateOptions = {}): void {
  engineFor("compensate").compensate(undo, options);
}

/**
 * A scope of undos that is smaller than the workflow.
 * @example
 * class OrderFailed extends WorkflowError {}
 * const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"), { timeout: "20s" });
 * const release = lambda<{ hold: string }, void>(fn("Release"), { timeout: "20s" });
 * const order = workflow(async (input: { id: string }) => {
 *   const hold = await saga(async () => {
 *     const reserved = await reserve(input);
 *     compensate(() => release({ hold: reserved.hold }));
 *     return reserved.hold;
 *   }, { rethrow: OrderFailed });
 *   return { hold };
 * });
 */
export function saga<R>(body: () => Promise<R>, options: SagaOptions = {}): Promise<R> {
  return engineFor("saga").saga(body, options) as Promise<R>;
}
