import type { Duration } from "./durations.js";
import { engineFor } from "./engine.js";

/**
 * How a wait is named.
 * @example
 * const pause = workflow(async () => await wait("30s", { name: "Let it settle" }));
 */
export interface WaitOptions {
  readonly name?: string;
  readonly comment?: string;
}

/** Until when: after a length of time, or at a point of time. */
export type WaitTarget = { readonly for: Duration } | { readonly until: string | Date };

/**
 * The type of `wait`.
 * @example
 * const twice = async (pause: Wait) => {
 *   await pause("1s");
 *   await pause.until("2030-01-01T00:00:00Z");
 * };
 */
export interface Wait {
  (duration: Duration, options?: WaitOptions): Promise<void>;
  /** Waits until a point of time; one that has passed does not wait. */
  until(time: string | Date, options?: WaitOptions): Promise<void>;
}

/**
 * Waits for a length of time, or with `wait.until` for a point of time.
 * @example
 * const remind = workflow(async (input: { pause: number; dueAt: string }) => {
 *   await wait("30s");
 *   await wait(seconds(input.pause));
 *   await wait.until(input.dueAt);
 * });
 */
export const wait: Wait = Object.assign(
  (duration: Duration, options: WaitOptions = {}) => engineFor("wait").wait({ for: duration }, options),
  {
    until: (time: string | Date, options: WaitOptions = {}) =>
      engineFor("wait.until").wait({ until: time }, options),
  },
);
