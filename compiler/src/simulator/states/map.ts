import type { Branch, MapState, QueryLanguage } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import { compileDistributedMap } from "../map/distributed-map.js";
import { inlineMap } from "../map/inline-map.js";
import { compileMapPlan } from "../map/map-plan.js";
import { compileCatch } from "../run/catch.js";
import type { Frame } from "../run/frame.js";
import type { BranchPlan, StatePlan, Step } from "../run/plan.js";
import { resilient } from "../run/resilient.js";
import type { Thread } from "../schedule/scheduler.js";
import type { Json } from "../../asl/states.js";

/** Attempts a Map once; `progress` says whether a failure is one of its iterations. */
type Attempt = (frame: Frame, input: Json, progress: { started: boolean }) => Thread<Step>;

export function planMap(
  name: string,
  state: MapState,
  language: QueryLanguage,
  planBranch: (branch: Branch) => BranchPlan,
): StatePlan {
  const resilience = { retriers: state.Retry, catchers: compileCatch(state.Catch, language) };
  const attempt = compileAttempt(name, state, language, planBranch);
  return {
    name,
    state,
    run: (frame, input) => {
      const progress = { started: false };
      return resilient(
        frame,
        input,
        resilience,
        () => {
          progress.started = false;
          return attempt(frame, input, progress);
        },
        (failure) => {
          if (progress.started || failure.evaluation !== undefined)
            frame.previous = frame.run.recorder.record("MapStateFailed", frame.previous);
        },
      );
    },
  };
}

function compileAttempt(
  name: string,
  state: MapState,
  language: QueryLanguage,
  planBranch: (branch: Branch) => BranchPlan,
): Attempt {
  const processor = state.ItemProcessor ?? state.Iterator;
  if (processor === undefined) throw new InvalidDefinition(`The Map state "${name}" has no ItemProcessor.`);
  const plan = compileMapPlan(state, language);
  const body = planBranch(processor);
  if (processor.ProcessorConfig?.Mode === "DISTRIBUTED")
    return compileDistributedMap(state, plan, processor, body);
  return (frame, input, progress) => inlineMap(frame, input, plan, body, progress);
}
