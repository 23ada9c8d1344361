import type { Duration } from "../durations.js";

/** What becomes of one attempt of a call. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown; readonly milliseconds?: number }
  | {
      readonly kind: "failure";
      readonly error: string;
      readonly cause: string;
      readonly milliseconds?: number;
    }
  | { readonly kind: "never" };

/** A mock's answer that comes after a while, or not at all. */
export class Delayed {
  readonly duration: Duration | "forever";
  readonly answer: unknown;

  constructor(duration: Duration | "forever", answer: unknown) {
    this.duration = duration;
    this.answer = answer;
  }
}

/**
 * An answer that takes its time, so that timeouts and heartbeats can expire.
 * @example
 * const slow: Mocks = { Charge: takes("31s", { key: "late" }) };
 */
export const takes = (duration: Duration, answer?: unknown): Delayed => new Delayed(duration, answer);

/**
 * A call that never comes back.
 * @example
 * const silent: Mocks = { "sqs:sendMessage.waitForTaskToken": neverAnswers };
 */
export const neverAnswers: Delayed = /* @__PURE__ */ new Delayed("forever", undefined);
