import type { Child, WorkflowType } from "./children.js";
import type { Context } from "./context.js";
import type { Duration } from "./durations.js";
import type { Jsonify } from "./json.js";
import type { Retry } from "./retry.js";

/**
 * How a state machine is made.
 * @example
 * const options: WorkflowOptions<"EXPRESS"> = { type: "EXPRESS", timeout: "2 minutes", defaults: { sdk: { retry: retry.throttling } } };
 */
export interface WorkflowOptions<K extends WorkflowType = WorkflowType> {
  /** The name of the machine; the name of the export when absent. */
  readonly name?: string;
  readonly comment?: string;
  /** STANDARD when absent; it cannot be changed once the machine exists. */
  readonly type?: K;
  readonly timeout?: Duration;
  readonly queryLanguage?: "auto" | "jsonpath" | "jsonata";
  /** For calls that say nothing themselves; callbacks, `.sync` and nested calls never inherit. */
  readonly defaults?: {
    readonly lambda?: CallDefaults;
    readonly sdk?: CallDefaults;
  };
  /** Told of each undo that failed after its retries; the undos before it still run. */
  readonly onUndoFailure?: (failure: UndoFailure) => Promise<unknown>;
}

/**
 * Options that many calls share.
 * @example
 * const brisk: CallDefaults = { timeout: "10s", retry: retry.lambda };
 */
export interface CallDefaults {
  readonly retry?: Retry;
  readonly timeout?: Duration;
}

/**
 * An undo that failed after its retries.
 * @example
 * const line = (failure: UndoFailure): string => `${failure.undo}: ${failure.error}`;
 */
export interface UndoFailure {
  /** The name of the undo: the option `name` of its `compensate`, else the name of the step that failed in it. */
  readonly undo: string;
  /** What the failed step was sent. */
  readonly input: unknown;
  readonly error: string;
  readonly cause: string;
}

/**
 * A state machine, as a value: compile it, run it locally, or nest it with `run` and `start`.
 * @example
 * const greet: Workflow<{ name: string }, { text: string }> = workflow(async (input) => ({ text: `Hello ${input.name}` }));
 */
export interface Workflow<I, O, K extends WorkflowType = "STANDARD"> extends Child<I, O, K> {
  readonly kind: "workflow";
  readonly options: WorkflowOptions;
  readonly body: (input: I, ctx: Context<I>) => Promise<O>;
}

/**
 * The input of a workflow.
 * @example
 * const greet = workflow(async (input: { name: string }) => ({ text: `Hello ${input.name}` }));
 * const input: InputOf<typeof greet> = { name: "Ada" };
 */
export type InputOf<W> = W extends Child<infer I, infer _O, infer _K> ? I : never;

/**
 * The output of a workflow, as it crosses JSON.
 * @example
 * const greet = workflow(async (input: { name: string }) => ({ text: `Hello ${input.name}` }));
 * const output: OutputOf<typeof greet> = { text: "Hello Ada" };
 */
export type OutputOf<W> =
  W extends Child<never, infer O, infer _K> ? ([O] extends [void] ? O : Jsonify<O>) : never;

/**
 * A state machine, written as an async function of its input and, where needed, of the context object.
 * @example
 * const reserve = lambda<{ orderId: string }, { hold: string }>(fn("Reserve"));
 * export const placeOrder = workflow({ timeout: "1 day" }, async (order: { id: string }, ctx) => {
 *   const reserved = await reserve({ orderId: order.id });
 *   return { hold: reserved.hold, by: ctx.execution.name };
 * });
 */
export function workflow<I, O>(body: (input: I, ctx: Context<I>) => Promise<O>): Workflow<I, O>;
export function workflow<I, O, const K extends WorkflowType = "STANDARD">(
  options: WorkflowOptions<K>,
  body: (input: I, ctx: Context<I>) => Promise<O>,
): Workflow<I, O, K>;
export function workflow<I, O>(
  first: WorkflowOptions | Workflow<I, O>["body"],
  second?: Workflow<I, O>["body"],
): Workflow<I, O, WorkflowType> {
  if (typeof first === "function") return { kind: "workflow", type: "STANDARD", options: {}, body: first };
  if (!second) throw new TypeError("workflow(options, fn) needs the function as its second argument.");
  return { kind: "workflow", type: first.type ?? "STANDARD", options: first, body: second };
}
