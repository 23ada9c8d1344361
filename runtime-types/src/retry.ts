import type { Duration } from "./durations.js";
import { defineError, errors, type ErrorClass } from "./errors.js";

/**
 * One retrier; an absent `on` is every error, and absent numbers are those of the service: 1 second, 3 retries, backoff 2.
 * @example
 * const patient: RetryRule = { on: errors.Timeout, interval: "2s", backoff: 2, retries: 5, maxDelay: "1 minute", jitter: "full" };
 */
export interface RetryRule {
  readonly on?: ErrorClass | readonly ErrorClass[];
  /** The wait before the first retry. */
  readonly interval?: Duration;
  /** Each further wait is this many times the one before. */
  readonly backoff?: number;
  /** How many times the call is made again: ASL's MaxAttempts, which does not count the first attempt. */
  readonly retries?: number;
  readonly maxDelay?: Duration;
  readonly jitter?: "full" | "none";
}

/**
 * One retrier, or several in the order in which they are asked; `[]` retries nothing.
 * @example
 * const mine: Retry = [retry.lambda, { on: errors.Timeout, retries: 1 }];
 */
export type Retry = RetryRule | readonly RetryRule[];

/**
 * Retriers that are right for most calls.
 * @example
 * const reserve = lambda<{ id: string }, void>(fn("Reserve"), { retry: [retry.lambda, { on: errors.Timeout, retries: 1 }] });
 * const once = lambda<{ id: string }, void>(fn("Once"), { retry: retry.none });
 */
export const retry = {
  /** The four errors of Lambda itself, which say nothing about the handler; every lambda has it unless a list is given. */
  lambda: {
    on: [errors.lambda.Service, errors.lambda.AwsLambda, errors.lambda.Sdk, errors.lambda.TooManyRequests],
    interval: "2s",
    backoff: 2,
    retries: 6,
    jitter: "full",
  },
  /** A called service asks for less: wait longer each time, at most half a minute. */
  throttling: {
    on: [
      errors.lambda.TooManyRequests,
      /* @__PURE__ */ defineError("ThrottlingException"),
      /* @__PURE__ */ defineError("TooManyRequestsException"),
    ],
    interval: "1s",
    backoff: 2,
    retries: 6,
    maxDelay: "30s",
    jitter: "full",
  },
  /** No retry at all. */
  none: [],
} as const satisfies Readonly<Record<string, Retry>>;
