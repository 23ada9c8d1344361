import type { Json } from "../../asl/states.js";
import type { StateFailure } from "./state-failure.js";

/** Looks into one state while it runs, and stands for what runs below it: the TestState API. */
export interface Probe {
  readonly inspect: (field: InspectedField, value: Json) => void;
  /** The result of a Parallel or Map; throws its failure. */
  readonly stub: () => Json;
  /** How many retries the retrier that is meant has made. */
  readonly retriesMade: number;
  /** Told of the retrier that is meant; with a delay it throws, because the state is not tried again. */
  readonly retried: (index: number, delay: number | undefined, failure: StateFailure) => void;
  readonly caught: (index: number, failure: StateFailure) => void;
}

export type InspectedField =
  | "afterArguments"
  | "afterInputPath"
  | "afterItemsPath"
  | "afterParameters"
  | "afterResultPath"
  | "afterResultSelector"
  | "maxConcurrency"
  | "result"
  | "toleratedFailureCount"
  | "toleratedFailurePercentage";
