import type { Json, Retrier } from "../../asl/states.js";
import type { Thread } from "../schedule/scheduler.js";
import { sleepUntil } from "../schedule/waits.js";
import type { Catch } from "./catch.js";
import type { Frame } from "./frame.js";
import type { Step } from "./plan.js";
import { createRetries } from "./retry.js";
import { reportEvaluation } from "./run-branch.js";
import { StateFailure } from "./state-failure.js";

export interface Resilience {
  readonly retriers: readonly Retrier[] | undefined;
  readonly catchers: Catch;
}

/** Attempts `body` until it succeeds, no retrier wants another attempt, and no catcher the failure. */
export function* resilient(
  frame: Frame,
  input: Json,
  { retriers, catchers }: Resilience,
  body: () => Thread<Step>,
  giveUp: (failure: StateFailure) => void = () => undefined,
): Thread<Step> {
  const { scheduler, chance, options } = frame.run.world;
  const { probe } = frame.run;
  const jitter = () => options.jitter ?? chance.random();
  const decide = createRetries(retriers, jitter, probe?.retriesMade);
  for (;;) {
    try {
      return yield* body();
    } catch (error) {
      if (!(error instanceof StateFailure)) throw error;
      reportEvaluation(frame, error);
      const decision = decide(error);
      if (decision !== undefined) {
        frame.visit?.retriers.push(decision.index);
        probe?.retried(decision.index, decision.delay, error);
      }
      const delay = decision?.delay;
      if (delay === undefined) {
        giveUp(error);
        const caught = catchers(frame, input, error);
        if (caught === undefined) throw error;
        return yield* caught;
      }
      yield* sleepUntil(scheduler, scheduler.now + delay * 1000);
      frame.retryCount++;
    }
  }
}
