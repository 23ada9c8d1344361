import { matchesError } from "../../asl/errors.js";
import type { Retrier } from "../../asl/states.js";
import type { StateFailure } from "./state-failure.js";

export interface RetryDecision {
  /** Which retrier is meant. */
  readonly index: number;
  /** Seconds to wait before the next attempt; undefined when it has made all it may. */
  readonly delay: number | undefined;
}

/** Decides on a failure; undefined when no retrier is meant. */
export type DecideRetry = (failure: StateFailure) => RetryDecision | undefined;

/** The retriers of a state that has been entered: each counts its own attempts, from `made` on. */
export function createRetries(
  retriers: readonly Retrier[] = [],
  random: () => number,
  made = 0,
): DecideRetry {
  const used = retriers.map(() => made);
  return ({ error = "" }) => {
    const index = retriers.findIndex(({ ErrorEquals }) =>
      ErrorEquals.some((wanted) => matchesError(wanted, error)),
    );
    const retrier = retriers[index];
    if (retrier === undefined) return undefined;
    const attempts = used[index] ?? 0;
    if (attempts >= (retrier.MaxAttempts ?? 3)) return { index, delay: undefined };
    used[index] = attempts + 1;
    return { index, delay: delayOf(retrier, attempts, random) };
  };
}

/** The delay before the retry that follows `attempts` others. */
export function delayOf(retrier: Retrier, attempts: number, random: () => number): number {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity, JitterStrategy } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** attempts, MaxDelaySeconds);
  return JitterStrategy === "FULL" ? random() * delay : delay;
}
