import type { Duration } from "../durations.js";
import type { WaitTarget } from "../wait.js";
import { noTimeLeft, timeLeft } from "./deadline.js";
import { milliseconds } from "./duration.js";
import { stepError } from "./step-failure.js";
import type { Strand } from "./strand.js";

/**
 * Lets virtual time pass. A wait that the deadline of the saga around it leaves no time for is States.Timeout at once.
 * A time that a Wait state cannot read is a TypeError; a machine without handlers ends with States.Runtime there.
 */
export async function waitFor(strand: Strand, target: WaitTarget): Promise<void> {
  const { clock } = strand.execution.world;
  const length = "for" in target ? wholeSeconds(target.for) : timeOf(target.until) - clock.now();
  if (Number.isNaN(length)) throw new TypeError("This is no time that a Wait state can read.");
  const left = "for" in target ? timeLeft(strand) : (strand.scope.deadline ?? Infinity) - clock.now();
  if (length > (left ?? Infinity)) throw stepError(noTimeLeft);
  await new Promise<void>((resolve) => clock.after(length, resolve));
}

/** ASL wants a date, a T, a time and Z or an offset. */
function timeOf(until: string | Date): number {
  if (!(until instanceof Date) && !/T.*(Z|[+-]\d\d:\d\d)$/.test(String(until))) return NaN;
  return new Date(until).getTime();
}

/** A Wait takes whole seconds, and no negative ones; `seconds(n)` may be given anything. */
export function wholeSeconds(duration: Duration): number {
  const length = /^\d/.test(duration) ? milliseconds(duration) : NaN;
  return length % 1000 === 0 ? length : NaN;
}
