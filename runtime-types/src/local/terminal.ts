import type { Failure } from "./step-failure.js";
import { never, type Strand } from "./strand.js";

/** Whether no retrier and no catcher sees an error. */
export const isTerminal = (error: string): boolean => error === "States.Runtime";

/** Ends the execution without handlers, `finally` or undos; what the workflow was doing never settles. */
export function endWithoutHandlers<T>(strand: Strand, { error, cause }: Failure): Promise<T> {
  strand.execution.end({ status: "FAILED", error, ...(cause && { cause }) });
  return never();
}
