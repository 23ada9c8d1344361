import type { Json } from "../json.js";

/**
 * Which branch of which block: blocks are counted in the order in which they stand in their branch.
 * @example
 * const second: BranchStep = { block: 0, branch: 1 };
 */
export interface BranchStep {
  readonly block: number;
  readonly branch: number;
}

/**
 * One attempt of one call.
 * @example
 * const line = (call: LocalCall): string => `${call.key} ${JSON.stringify(call.input)} attempt ${call.attempt}`;
 */
export interface LocalCall {
  /** What a mock is found by: `Reserve`, `sqs:sendMessage`, the ARN of a task, each with `.waitForTaskToken` in a callback. */
  readonly key: string;
  /** The resource of the Task state, such as `arn:aws:states:::lambda:invoke`. */
  readonly resource: string;
  /** The logical name of the step: the key without the form of the call. */
  readonly name: string;
  /** The payload, after the JSON border; for a Lambda function without its envelope. */
  readonly input: unknown;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** The branches that the call stands in, the outermost first. */
  readonly path: readonly BranchStep[];
  /** Its place in the order in which calls started. */
  readonly id: number;
  /** The calls that ended before this one and that no other of them followed: their closure is the happens-before order. */
  readonly after: readonly number[];
  /** When it started, in virtual time. */
  readonly time: string;
  /** The name that a call gives to the child execution that it starts. */
  readonly executionName?: string;
  /** The token of a callback. */
  readonly token?: string;
}

/**
 * The end of an execution.
 * @example
 * const line = (end: LocalEnd): string => (end.status === "SUCCEEDED" ? "done" : `${end.error ?? ""}: ${end.cause ?? ""}`);
 */
export interface LocalEnd {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT";
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
}

/**
 * What happened in a local run.
 * @example
 * const retried = (execution: LocalExecution): boolean => execution.calls.some((call) => call.attempt > 0);
 */
export interface LocalExecution extends LocalEnd {
  readonly calls: readonly LocalCall[];
  /** Child executions that ran here because no mock stood for them. */
  readonly children: readonly LocalChild[];
  /** The fresh execution that `continueAsNew` asked for; it is not run. */
  readonly continuedAs?: { readonly name: string; readonly input: unknown };
  /** How long the execution took, in virtual seconds. */
  readonly seconds: number;
}

/**
 * A child execution.
 * @example
 * const failed = (execution: LocalExecution): LocalChild[] => execution.children.filter((child) => child.status === "FAILED");
 */
export interface LocalChild extends LocalExecution {
  readonly name: string;
  readonly input: unknown;
}
