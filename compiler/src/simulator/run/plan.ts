import type { Json, JsonObject, State } from "../../asl/states.js";
import type { Thread } from "../schedule/scheduler.js";
import type { Frame } from "./frame.js";

/** What a state has done: where it goes and what it leaves. */
export interface Step {
  /** Undefined at the end of the branch. */
  readonly next: string | undefined;
  readonly output: Json;
  readonly assigned: JsonObject | undefined;
}

/** A state, ready to run: at once, or as a thread when it may have to wait. */
export type StatePlan = { readonly name: string; readonly state: State } & (
  | { readonly quick: (frame: Frame, input: Json) => Step; readonly run?: undefined }
  | { readonly run: (frame: Frame, input: Json) => Thread<Step>; readonly quick?: undefined }
);

/** A branch, its states prepared when they are first entered. */
export interface BranchPlan {
  readonly startAt: string;
  readonly state: (name: string) => StatePlan;
}
