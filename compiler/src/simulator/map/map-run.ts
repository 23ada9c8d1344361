import type { Json, JsonObject } from "../../asl/states.js";
import type { TaskCall } from "../api/task-call.js";
import type { ExecutionEnd } from "../run/outcome.js";
import type { Unit } from "./item-batcher.js";

/** Map Runs that have ended, by their ARNs: what `describeMapRun` says of them. */
export type MapRuns = Map<string, JsonObject>;

/** Whether a call asks for a Map Run, which the simulation may know itself. */
export function asksForMapRun({ resourceKey }: TaskCall): boolean {
  return resourceKey === "aws-sdk:sfn:describeMapRun";
}

/** Answers a call that asks for a Map Run of the simulation. */
export function describeMapRun(runs: MapRuns, call: TaskCall): Json | undefined {
  if (!asksForMapRun(call)) return undefined;
  const { MapRunArn } = call.parameters as { readonly MapRunArn?: Json };
  return typeof MapRunArn === "string" ? runs.get(MapRunArn) : undefined;
}

/** The counts of items and of executions in a run that has ended, in which nothing was stopped. */
export function countsOf(
  units: readonly Unit[],
  ends: readonly ExecutionEnd[],
): { readonly ItemCounts: JsonObject; readonly ExecutionCounts: JsonObject } {
  const counts = (weight: (unit: Unit) => number): JsonObject => {
    const of = (status?: ExecutionEnd["status"]): number =>
      units.reduce(
        (sum, unit, i) => sum + (status === undefined || ends[i]?.status === status ? weight(unit) : 0),
        0,
      );
    return {
      Pending: 0,
      Running: 0,
      Succeeded: of("SUCCEEDED"),
      Failed: of("FAILED"),
      TimedOut: of("TIMED_OUT"),
      Aborted: of("ABORTED"),
      Total: of(),
      // Results of children that failed are written too, into a file of their own.
      ResultsWritten: of(),
    };
  };
  return { ItemCounts: counts(({ items }) => items), ExecutionCounts: counts(() => 1) };
}
