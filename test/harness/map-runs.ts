import type { FixtureRun } from "./fixture.js";
import type { Outcome } from "./outcome.js";

/** What asks for the counts of a distributed map. */
export const mapRunKey = "aws-sdk:sfn:describeMapRun";

/** Whether a run says itself what is answered about its Map Runs; else both engines answer of their own. */
export function mocksMapRuns({ mocks }: FixtureRun): boolean {
  return Object.hasOwn(mocks ?? {}, mapRunKey);
}

/** Each engine names its Map Runs, and the folders of their results, for itself. */
export function withoutRunIds(outcome: Outcome): Outcome {
  const text = JSON.stringify(outcome);
  const plain = text
    .replace(/arn:aws:states:[\w-]*:\d*:mapRun:(?:[^:"]*:[\da-f-]{36}|[^"\s]*-\d+)/g, "(map run)")
    .replace(/[\w-]+\/manifest\.json/g, "(map run)/manifest.json");
  return plain === text ? outcome : (JSON.parse(plain) as Outcome);
}
