import type { Outcome } from "./outcome.js";
import type { Delay } from "./retriers.js";
import type { Strand } from "./strand.js";

/** What a call, a wait or another attempt ends with that the deadline of the saga around it leaves no time for. */
export const noTimeLeft: Outcome & { readonly kind: "failure" } = {
  kind: "failure",
  error: "States.Timeout",
  cause: "",
};

/** Milliseconds to the deadline, in whole seconds as the service counts them; undefined without a deadline. */
export function timeLeft({ scope, execution }: Strand): number | undefined {
  if (scope.deadline === undefined) return undefined;
  return Math.max(0, Math.floor((scope.deadline - execution.world.clock.now()) / 1000)) * 1000;
}

/** The delay before another attempt: whole seconds in a saga with a deadline; none when the attempt would come too late. */
export function delayInTime(strand: Strand, delay: Delay | undefined): number | undefined {
  const left = timeLeft(strand);
  if (delay === undefined || left === undefined) return delay && delay.most * delay.jitter;
  const most = Math.ceil(delay.most / 1000) * 1000;
  return most + 1000 > left ? undefined : Math.ceil((most * delay.jitter) / 1000) * 1000;
}
