import type { Json } from "./states.js";

/** The context object: what `$$` and `$states.context` are. */
export interface ContextObject {
  readonly Execution: {
    readonly Id: string;
    readonly Input: Json;
    readonly Name: string;
    readonly RoleArn: string;
    readonly StartTime: string;
    /** Absent in an EXPRESS execution. */
    readonly RedriveCount?: number;
  };
  readonly StateMachine: { readonly Id: string; readonly Name: string };
  readonly State: {
    readonly Name: string;
    readonly EnteredTime: string;
    /** In Task, Parallel and Map states. */
    readonly RetryCount?: number;
  };
  /** In a task that waits for its token. */
  readonly Task?: { readonly Token: string };
  /** While the item of a Map is selected, and inside an iteration. */
  readonly Map?: { readonly Item: { readonly Index: number; readonly Value: Json; readonly Key?: string } };
}
