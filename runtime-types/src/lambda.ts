import type { HasBigint, Jsonify, JsonInput, NotJson } from "./json.js";
import type { FunctionRef } from "./resources.js";
import { step, type CallOptions, type Step } from "./steps.js";

/**
 * A Lambda handler, as far as its event and its result matter.
 * @example
 * const handler = async (event: { id: string }) => ({ at: new Date(), id: event.id });
 * const any: Handler = handler;
 */
export type Handler = (event: never, ...rest: never[]) => unknown;

/**
 * What a handler takes, as the workflow must send it.
 * @example
 * const event: EventOf<(event: { at: Date }) => Promise<void>> = { at: "2026-01-01T00:00:00.000Z" };
 */
export type EventOf<H extends Handler> =
  Parameters<H> extends readonly []
    ? void
    : H extends (event: infer I, ...rest: never[]) => unknown
      ? JsonInput<I>
      : never;

/**
 * What a handler gives, as the workflow receives it.
 * @example
 * const result: ResultOf<() => Promise<{ at: Date }>> = { at: "2026-01-01T00:00:00.000Z" };
 */
export type ResultOf<H extends Handler> = H extends (...args: never[]) => infer R
  ? OnTheWire<Settled<R>>
  : never;

/** A handler of `aws-lambda` returns `void | Promise<R>`: the void is the form with a callback, not a result. */
type Settled<R> = [Extract<R, PromiseLike<unknown>>] extends [never] ? R : Awaited<Exclude<R, void>>;

/** No result is void; a result that may be missing is `R | undefined`. */
export type OnTheWire<R> = 0 extends 1 & R ? R : [R] extends [void] ? R : Jsonify<VoidToUndefined<R>>;
type VoidToUndefined<R> = R extends void ? undefined : R;

type SafeFunction<H extends Handler> =
  HasBigint<H extends (event: infer I, ...rest: never[]) => infer R ? [I, Settled<R>] : never> extends true
    ? NotJson<"this handler takes or returns a bigint, which has no JSON form: send a string">
    : FunctionRef;

/**
 * Options of a Lambda function.
 * @example
 * const audit = lambda<{ id: string }, void>(fn("Audit"), { invocation: "Event" });
 */
export interface LambdaOptions extends CallOptions {
  /** `"Event"` starts the function and does not wait for it: the call has no result. */
  readonly invocation?: "RequestResponse" | "Event";
}

/** What is left alone has no result. */
interface EventOptions extends LambdaOptions {
  readonly invocation: "Event";
}

/**
 * A Lambda function as a step: typed by its handler (`lambda<typeof handler>`) or by its input and output.
 * Its retry is `retry.lambda` unless a list is given.
 * @example
 * const handler = async (event: { id: string }) => ({ id: event.id, at: new Date() });
 * const charge = lambda<typeof handler>(fn("Charge", { qualifier: "live" }), { timeout: "30s" });
 * const refund = lambda<{ key: string }, void>(fn("Refund"));
 * const pay = workflow(async (input: { id: string }) => {
 *   const receipt = await charge({ id: input.id });
 *   const at: string = receipt.at;
 *   return { at };
 * });
 */
export function lambda<H extends Handler>(
  reference: SafeFunction<H>,
  options: EventOptions,
): Step<EventOf<H>, void>;
export function lambda<H extends Handler>(
  reference: SafeFunction<H>,
  options?: LambdaOptions,
): Step<EventOf<H>, ResultOf<H>>;
export function lambda<I, _O>(reference: FunctionRef, options: EventOptions): Step<JsonInput<I>, void>;
export function lambda<I, O>(
  reference: FunctionRef,
  options?: LambdaOptions,
): Step<JsonInput<I>, OnTheWire<O>>;
export function lambda(reference: unknown, options: LambdaOptions = {}): Step<never, unknown> {
  const { id } = reference as FunctionRef;
  const { invocation, ...callOptions } = options;
  return step({
    kind: "lambda",
    key: id,
    resource: "arn:aws:states:::lambda:invoke",
    options: callOptions,
    event: invocation === "Event",
  });
}
