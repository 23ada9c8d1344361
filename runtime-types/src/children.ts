import { engineFor } from "./engine.js";
import type { JsonInput, Jsonify } from "./json.js";
import type { Retry } from "./retry.js";
import type { Effect } from "./steps.js";
import type { Duration } from "./durations.js";

/**
 * The two kinds of state machines; STANDARD runs each step exactly once, EXPRESS at least once and at most five minutes.
 * @example
 * const kind: WorkflowType = "EXPRESS";
 */
export type WorkflowType = "STANDARD" | "EXPRESS";

/**
 * What `run` and `start` take: a workflow of this project, or one named by `external`.
 * @example
 * const billing: Child<{ id: string }, { total: number }, "STANDARD"> = external("Billing", { type: "STANDARD" });
 */
export interface Child<I, O, K extends WorkflowType = WorkflowType> {
  readonly kind: "workflow" | "external";
  readonly type: K;
  /** For the type checker only. */
  readonly body: ((input: I, ctx: never) => Promise<O>) | undefined;
}

/**
 * A state machine that another project deploys.
 * @example
 * const billing: ExternalWorkflow<{ id: string }, { total: number }> = external("Billing", { type: "STANDARD" });
 */
export interface ExternalWorkflow<I, O, K extends WorkflowType = "STANDARD"> extends Child<I, O, K> {
  readonly kind: "external";
  readonly id: string;
  readonly arn: string;
  readonly role?: string;
  /** What the execution leaves behind, for the undos of a saga. */
  readonly effect?: Effect;
}

/**
 * How a child execution is made.
 * @example
 * const options: ExecutionOptions = { executionName: "bill-7", timeout: "1 hour" };
 */
export interface ExecutionOptions {
  readonly name?: string;
  /** The name of the child execution: a second start with the same name and input is the same execution. */
  readonly executionName?: string;
  readonly retry?: Retry;
  readonly timeout?: Duration;
  readonly comment?: string;
  readonly role?: string;
}

/**
 * A child execution that was started and is not waited for.
 * @example
 * const log = (started: StartedExecution): string => started.ExecutionArn;
 */
export interface StartedExecution {
  readonly ExecutionArn: string;
  readonly StartDate: string;
}

/**
 * Names a state machine that another project deploys, with its types and, for another account, the role to call it with.
 * @example
 * const billing = external<{ id: string }, { total: number }>("Billing", { type: "STANDARD", role: param("BillingRole") });
 * const bill = workflow(async (input: { id: string }) => await run(billing, input));
 */
export function external<I, O>(
  id: string,
  options: { readonly type: "EXPRESS"; readonly role?: string },
): ExternalWorkflow<I, O, "EXPRESS">;
export function external<I, O>(
  id: string,
  options: { readonly type: "STANDARD"; readonly role?: string },
): ExternalWorkflow<I, O, "STANDARD">;
export function external<I, O>(
  id: string,
  options: { readonly type: WorkflowType; readonly role?: string },
): ExternalWorkflow<I, O, WorkflowType> {
  return { kind: "external", id, arn: `\${${id}Arn}`, body: undefined, ...options };
}

/**
 * Runs a child execution and waits for its output; throws ExecutionFailed when the child does not succeed.
 * @example
 * const score = workflow({ type: "EXPRESS" }, async (input: { id: string }) => ({ id: input.id, score: 7 }));
 * const rank = workflow(async (input: { id: string }) => {
 *   const result = await run(score, { id: input.id });
 *   return { score: result.score };
 * });
 */
export function run<I, O>(
  child: Child<I, O>,
  input: JsonInput<NoInfer<I>>,
  options: ExecutionOptions = {},
): Promise<ChildOutput<O>> {
  return engineFor("run").run(child, input, options) as Promise<ChildOutput<O>>;
}

/**
 * What a child gives, as it crosses JSON.
 * @example
 * const output: ChildOutput<{ at: Date }> = { at: "2026-01-01T00:00:00.000Z" };
 */
export type ChildOutput<O> = [O] extends [void] ? O : Jsonify<O>;

/**
 * Starts a child execution and does not wait for it.
 * @example
 * const report = workflow(async (input: { day: string }) => ({ day: input.day }));
 * const nightly = workflow(async (input: { day: string }) => {
 *   const started = await start(report, { day: input.day }, { executionName: `report-${input.day}` });
 *   return { execution: started.ExecutionArn };
 * });
 */
export function start<I, O>(
  child: Child<I, O>,
  input: JsonInput<NoInfer<I>>,
  options: ExecutionOptions = {},
): Promise<StartedExecution> {
  return engineFor("start").start(child, input, options) as Promise<StartedExecution>;
}

/**
 * Ends this execution and starts a fresh one of the same workflow, for loops that would outgrow the event history.
 * @example
 * const poll = workflow(async (input: { id: string; turns: number }) => {
 *   if (input.turns > 500) return await continueAsNew({ id: input.id, turns: 0 });
 *   return { turns: input.turns };
 * });
 */
export function continueAsNew<I>(input: I): Promise<never> {
  return engineFor("continueAsNew").continueAsNew(input);
}
