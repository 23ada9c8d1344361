import type { ContextObject } from "../../asl/context.js";
import type { Json, JsonObject, StateType } from "../../asl/states.js";

/** One stay in one state, kept when `trace` is asked for. */
export interface Visit {
  readonly state: string;
  readonly type: StateType;
  /** Where the state runs, as in a call. */
  readonly path: readonly (string | number)[];
  readonly input: Json;
  /** What the state finds when it is entered. */
  readonly variables: JsonObject;
  readonly context: ContextObject;
  /** What a task, or the branches or iterations, gave in each attempt that came so far. */
  readonly answers: readonly Answer[];
  /** The rule of a Choice that applied: its index, or `Default`. */
  readonly rule?: number | "Default";
  /** The retrier of each failed attempt that had one, by index. */
  readonly retriers: readonly number[];
  /** The catcher that took the failure, by index. */
  readonly catcher?: number;
  /** Absent when the state has failed or was stopped, as is `output`. */
  readonly left?: Left;
}

export interface Left {
  /** Absent at the end of a branch. */
  readonly next?: string;
  readonly output: Json;
}

export type Answer = { readonly attempt: number; readonly token?: string } & (
  | { readonly kind: "result"; readonly result: Json }
  | { readonly kind: "error"; readonly error?: string; readonly cause?: string }
);
