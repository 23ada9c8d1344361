import { states as row } from "../integrations/states.js";
import { service, type Action } from "./service.js";

/** What starts an execution of a state machine. */
interface StartExecutionInput {
  readonly StateMachineArn: string;
  /** Data, or the JSON text of it. */
  readonly Input?: unknown;
  readonly Name?: string | undefined;
  readonly TraceHeader?: string | undefined;
}

/** An execution that was started. */
interface StartedExecution {
  readonly ExecutionArn: string;
  readonly StartDate: number;
}

/** An execution that has ended, as `.sync:2` gives it: its output is data. */
interface EndedExecution extends StartedExecution {
  readonly Name: string;
  readonly StateMachineArn: string;
  readonly Status: string;
  readonly StopDate: number;
  readonly Input: unknown;
  readonly Output: unknown;
}

/** The same as `.sync` gives it: its output is the JSON text of it. */
interface EndedExecutionText extends Omit<EndedExecution, "Input" | "Output"> {
  readonly Input: string;
  readonly Output: string;
}

interface Actions {
  /** Starts an execution; `.sync` and `.sync2` wait for its end, with the output as text and as data. */
  readonly startExecution: Action<StartExecutionInput, StartedExecution, EndedExecutionText, EndedExecution>;
}

/**
 * State machines that are known by their ARN only; `run` and `start` call those that are written in this language.
 * @example
 * const billing = stateMachine("Billing");
 * const bill = workflow(async (order: { id: string }) => {
 *   const ended = await states.startExecution.sync2({ StateMachineArn: billing.arn, Input: { order: order.id } });
 *   return { invoice: ended.Output };
 * });
 */
export const states = /* @__PURE__ */ service<Actions>()(row);
