import type { Json } from "../../asl/states.js";
import type { HistoryEvent } from "../history/event.js";
import type { TaskCall } from "./task-call.js";
import type { Visit } from "./visit.js";

/** How an execution ended, and what happened in it. */
export interface Execution {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";
  readonly output?: Json;
  /** Absent when a Fail state has none. */
  readonly error?: string;
  readonly cause?: string;
  readonly events: readonly HistoryEvent[];
  /** Every attempt of every task, in the order in which they started; those of child executions too. */
  readonly calls: readonly TaskCall[];
  /** Names of the states in the order in which they were entered. */
  readonly visited: readonly string[];
  /** Present when `trace` was asked for: the same states, with what each has seen and done. */
  readonly visits?: readonly Visit[];
  /** How long it took, in seconds of virtual time. */
  readonly seconds: number;
}
