import type { WaitTarget } from "../wait.js";
import { milliseconds } from "./duration.js";
import { RunProblem } from "./run-problem.js";
import { stepError } from "./step-failure.js";
import type { Strand } from "./strand.js";

/** Lets virtual time pass; a deadline of the saga around it ends it early, with States.Timeout. */
export async function waitFor(strand: Strand, target: WaitTarget): Promise<void> {
  const { clock } = strand.execution.world;
  const length = "for" in target ? milliseconds(target.for) : timeOf(target.until) - clock.now();
  const left = (strand.scope.deadline ?? Infinity) - clock.now();
  await new Promise<void>((resolve) => clock.after(Math.min(length, left), resolve));
  if (length > left) throw stepError({ error: "States.Timeout", cause: "" });
}

/** ASL wants a date, a T, a time and Z or an offset. */
function timeOf(until: string | Date): number {
  const time =
    typeof until === "string" && !/T.*(Z|[+-]\d\d:\d\d)$/.test(until) ? NaN : new Date(until).getTime();
  if (Number.isNaN(time))
    throw new RunProblem(`wait.until: "${String(until)}" is no timestamp with T and Z or an offset.`);
  return time;
}
