import { matchesError } from "../../asl/errors.js";
import type { Catcher, Json, QueryLanguage } from "../../asl/states.js";
import { compileResultPath } from "../data/result-path.js";
import { compileAssignTemplate, compileFinish } from "../states/common.js";
import type { Thread } from "../schedule/scheduler.js";
import type { Frame } from "./frame.js";
import type { Step } from "./plan.js";
import type { StateFailure } from "./state-failure.js";
import { just } from "../schedule/waits.js";

/** Gives the step of the first catcher that is meant, undefined when none is. */
export type Catch = (frame: Frame, input: Json, failure: StateFailure) => Thread<Step> | undefined;

export function compileCatch(catchers: readonly Catcher[] | undefined, language: QueryLanguage): Catch {
  const compiled = (catchers ?? []).map((catcher) => ({
    catcher,
    handle: language === "JSONata" ? compileJsonata(catcher) : compileJsonPath(catcher),
  }));
  return (frame, input, failure) => {
    const index = compiled.findIndex(({ catcher }) =>
      catcher.ErrorEquals.some((wanted) => matchesError(wanted, failure.error ?? "")),
    );
    if (index >= 0) {
      frame.run.probe?.caught(index, failure);
      if (frame.visit !== undefined) frame.visit.catcher = index;
    }
    return compiled[index]?.handle(frame, input, failure.errorOutput);
  };
}

type Handle = (frame: Frame, input: Json, errorOutput: Json) => Thread<Step>;

/** The state's own ResultPath and OutputPath do not apply. */
function compileJsonPath(catcher: Catcher): Handle {
  const resultPath = compileResultPath(catcher.ResultPath);
  const assign = compileAssignTemplate(catcher.Assign);
  return (frame, input, errorOutput) => {
    const assigned = assign(frame, errorOutput);
    return just({ next: catcher.Next, output: resultPath(frame, input, errorOutput), assigned });
  };
}

function compileJsonata(catcher: Catcher): Handle {
  const finish = compileFinish(catcher);
  return function* (frame, input, errorOutput) {
    return { next: catcher.Next, ...(yield* finish(frame, { input, errorOutput }, errorOutput)) };
  };
}
