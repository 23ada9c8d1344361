import { errorNames } from "../../asl/errors.js";
import type { Json } from "../../asl/states.js";
import { StateFailure } from "../run/state-failure.js";
import type { TestStateRequest } from "./request.js";

/** What a Map has tolerated, as far as it has been read. */
export interface Tolerated {
  readonly count: number | undefined;
  readonly percentage: number | undefined;
}

/** The result of a Parallel or Map that a request describes; throws its failure. */
export function stubResult(
  { stateConfiguration }: TestStateRequest,
  failure: StateFailure | undefined,
  result: Json | undefined,
  tolerated: Tolerated,
): Json {
  if (failure !== undefined) throw failure;
  const failures = stateConfiguration?.mapIterationFailureCount ?? 0;
  const total = Array.isArray(result) ? result.length : 0;
  if (exceeds(failures, total, tolerated)) {
    const cause = "The specified tolerated failure threshold was exceeded";
    throw new StateFailure(errorNames.exceedToleratedFailureThreshold, cause);
  }
  return result ?? null;
}

/** Recorded: where nothing is said of tolerance, any number of failures is let pass. */
function exceeds(failures: number, total: number, { count, percentage }: Tolerated): boolean {
  if (count !== undefined && failures > count) return true;
  return percentage !== undefined && total > 0 && (failures / total) * 100 > percentage;
}
