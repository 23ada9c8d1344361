import { matchesError } from "../../asl/errors.js";
import type { Retrier } from "../../asl/states.js";
import type { StateFailure } from "./state-failure.js";

/** Seconds to wait before the next attempt; undefined when there is to be none. */
export type RetryDelay = (failure: StateFailure) => number | undefined;

/** The retriers of a state that has been entered: each counts its own attempts. */
export function createRetryDelay(retriers: readonly Retrier[] | undefined, random: () => number): RetryDelay {
  const used = new Map<Retrier, number>();
  return ({ error = "" }) => {
    const retrier = retriers?.find(({ ErrorEquals }) =>
      ErrorEquals.some((wanted) => matchesError(wanted, error)),
    );
    if (retrier === undefined) return undefined;
    const attempts = used.get(retrier) ?? 0;
    if (attempts >= (retrier.MaxAttempts ?? 3)) return undefined;
    used.set(retrier, attempts + 1);
    return delayOf(retrier, attempts, random);
  };
}

/** The delay before the retry that follows `attempts` others. */
export function delayOf(retrier: Retrier, attempts: number, random: () => number): number {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity, JitterStrategy } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** attempts, MaxDelaySeconds);
  return JitterStrategy === "FULL" ? random() * delay : delay;
}
