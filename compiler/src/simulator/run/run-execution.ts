import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { Json, JsonObject } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import { startThread } from "./world.js";
import { createFrame } from "./frame.js";
import type { MapItem } from "./frame.js";
import { stop } from "./abort.js";
import type { ExecutionEnd } from "./outcome.js";
import type { ExecutionRun } from "./execution-run.js";
import type { BranchPlan } from "./plan.js";
import { runBranch } from "./run-branch.js";
import { createScope } from "./scope.js";
import { StateFailure } from "./state-failure.js";

export interface Start {
  readonly plan: BranchPlan;
  readonly input: Json;
  readonly timeoutSeconds: number | undefined;
  readonly path: readonly (string | number)[];
  readonly item?: MapItem;
  readonly variables?: JsonObject;
  readonly stopAfterSeconds?: number;
}

/** Starts an execution; `ended` is called once, unless the function that it gives stops the execution before. */
export function runExecution(
  run: ExecutionRun,
  start: Start,
  ended: (end: ExecutionEnd) => void,
): () => void {
  const { recorder, world } = run;
  const { scheduler } = world;
  const { input } = start;
  recorder.record("ExecutionStarted", 0, {
    ...(recorder.keeps ? { input: jsonText(input), inputDetails: { truncated: false } } : {}),
    roleArn: run.execution.RoleArn,
  });
  const frame = createFrame(run, createScope(undefined, start.variables), start.path, start.item, 0);

  const failed = ({ error, cause }: StateFailure) => {
    over = true;
    const why = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
    recorder.record("ExecutionFailed", frame.previous, why);
    ended({ status: "FAILED", ...why });
  };

  let over = false;
  const running = startThread(
    world,
    runBranch(frame, start.plan, input),
    (output) => {
      over = true;
      const details = recorder.keeps
        ? { output: jsonText(output), outputDetails: { truncated: false } }
        : undefined;
      recorder.record("ExecutionSucceeded", frame.previous, details);
      ended({ status: "SUCCEEDED", output });
    },
    failed,
  );
  const stopAll = () => {
    over = true;
    running.cancel();
    stop(frame);
  };
  if (start.stopAfterSeconds !== undefined) {
    scheduler.at(scheduler.now + start.stopAfterSeconds * 1000, () => {
      if (over) return;
      stopAll();
      recorder.record("ExecutionAborted", frame.previous);
      ended({ status: "ABORTED" });
    });
  }
  run.onFullHistory.end = () => {
    if (over) return;
    stopAll();
    failed(historyIsFull());
  };
  scheduler.at(scheduler.now + secondsOf(run, start) * 1000, () => {
    if (over) return;
    stopAll();
    recorder.record("ExecutionTimedOut", frame.previous, { error: errorNames.timeout });
    ended({ status: "TIMED_OUT", error: errorNames.timeout });
  });
  return stopAll;
}

function historyIsFull(): StateFailure {
  const cause = `The execution reached the maximum number of history events (${limits.historyEvents}).`;
  return new StateFailure(errorNames.runtime, cause);
}

function secondsOf({ type, world }: ExecutionRun, { timeoutSeconds = Infinity }: Start): number {
  if (!world.limited) return Math.min(timeoutSeconds, Number.MAX_SAFE_INTEGER / 1e6);
  return Math.min(timeoutSeconds, type === "EXPRESS" ? limits.expressSeconds : limits.standardSeconds);
}
