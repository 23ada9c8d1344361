import type { Duration } from "./durations.js";
import { engineFor } from "./engine.js";
import type { OnTheWire } from "./lambda.js";
import type { Retry } from "./retry.js";
import type { Effect } from "./steps.js";

/**
 * How long a callback is waited for: a heartbeat, a timeout or both; `timeout: "none"` waits for a year and is warned about.
 * @example
 * const patience: WaitForTokenOptions = { heartbeat: "1 hour", timeout: "2 days" };
 */
export type WaitForTokenOptions = {
  readonly name?: string;
  readonly comment?: string;
  readonly retry?: Retry;
  readonly role?: string;
  /** What the call leaves behind, for the undos of a saga. */
  readonly effect?: Effect;
} & (
  | { readonly heartbeat: Duration; readonly timeout?: Duration | "none" }
  | { readonly timeout: Duration | "none"; readonly heartbeat?: Duration }
);

/**
 * Hands out a token with one call and waits until somebody completes it with a result of type `T`, as JSON carries it:
 * who has the token does that with `completeToken` of `@sfnc/runtime-types/tokens`.
 * @example
 * const reviews = queue("Reviews");
 * const review = workflow(async (order: { id: string }) => {
 *   const decision = await waitForToken<{ approved: boolean }>(
 *     (token) => sqs.sendMessage({ QueueUrl: reviews.url, MessageBody: { token, orderId: order.id } }),
 *     { heartbeat: "1 hour", timeout: "2 days" },
 *   );
 *   return { approved: decision.approved };
 * });
 */
export function waitForToken<T>(
  send: (token: string) => Promise<unknown>,
  options: WaitForTokenOptions,
): Promise<OnTheWire<T>> {
  return engineFor("waitForToken").waitForToken(send, options) as Promise<OnTheWire<T>>;
}
