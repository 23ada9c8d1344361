import type { Duration } from "../durations.js";
import { RunProblem } from "./run-problem.js";

const unit: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The milliseconds of a duration. */
export function milliseconds(duration: Duration): number {
  const match = /^(\d+(?:\.\d+)?) ?(s|m|h|d|seconds?|minutes?|hours?|days?)$/.exec(duration);
  const [, count, name] = match ?? [];
  const seconds = name === undefined ? undefined : unit[name.charAt(0)];
  if (seconds === undefined)
    throw new RunProblem(`"${duration}" is no duration: write "30s" or "2 days", or seconds(n).`);
  return Number(count) * seconds * 1000;
}
