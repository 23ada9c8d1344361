import type { Branch, Json, ParallelState, QueryLanguage } from "../../asl/states.js";
import { compileQuery } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import { compileCatch } from "../run/catch.js";
import { createFrame } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { abort } from "../run/abort.js";
import type { BranchPlan, StatePlan, Step } from "../run/plan.js";
import { resilient } from "../run/resilient.js";
import { runBranch } from "../run/run-branch.js";
import { createScope } from "../run/scope.js";
import type { StateFailure } from "../run/state-failure.js";
import { traceAnswer } from "../run/tracing.js";
import { startThread } from "../run/world.js";
import type { Running, Thread } from "../schedule/scheduler.js";
import { just, until } from "../schedule/waits.js";
import { compileFinish } from "./common.js";
import { compileResultFields } from "./result-fields.js";

export function planParallel(
  name: string,
  state: ParallelState,
  language: QueryLanguage,
  planBranch: (branch: Branch) => BranchPlan,
): StatePlan {
  const branches = state.Branches.map(planBranch);
  const work = language === "JSONata" ? jsonataWork(state) : jsonPathWork(state);
  const resilience = { retriers: state.Retry, catchers: compileCatch(state.Catch, language) };
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
          return attempt(frame, input, branches, work, progress);
        },
        () => {
          if (progress.started)
            frame.previous = frame.run.recorder.record("ParallelStateFailed", frame.previous);
        },
      );
    },
  };
}

/** What is different in the two languages: the input of the branches, and what becomes of their outputs. */
interface Work {
  readonly branchInput: (frame: Frame, input: Json) => Thread<Json>;
  readonly finish: (frame: Frame, input: Json, result: Json) => Thread<Step>;
}

function jsonPathWork(state: ParallelState): Work {
  const { effectiveInput, finish } = compileResultFields(state);
  const parameters = state.Parameters === undefined ? undefined : compileTemplate(state.Parameters);
  return {
    branchInput: (frame, input) => {
      const effective = effectiveInput(frame, input);
      return just(parameters === undefined ? effective : parameters(frame, effective));
    },
    finish: (frame, input, result) => just({ next: state.Next, ...finish(frame, input, result) }),
  };
}

function jsonataWork(state: ParallelState): Work {
  const args = state.Arguments === undefined ? undefined : compileQuery(state.Arguments, "Arguments");
  const finish = compileFinish(state);
  return {
    branchInput: function* (frame, input) {
      return args === undefined ? input : yield* args(frame, { input });
    },
    finish: function* (frame, input, result) {
      return { next: state.Next, ...(yield* finish(frame, { input, result }, result)) };
    },
  };
}

function* attempt(
  frame: Frame,
  input: Json,
  branches: readonly BranchPlan[],
  work: Work,
  progress: { started: boolean },
): Thread<Step> {
  const { recorder, probe } = frame.run;
  const branchInput = yield* work.branchInput(frame, input);
  if (probe !== undefined) return yield* work.finish(frame, input, probe.stub());
  frame.previous = recorder.record("ParallelStateStarted", frame.previous);
  progress.started = true;
  const outputs = yield* runAll(frame, branches, branchInput);
  recorder.record("ParallelStateSucceeded", frame.previous);
  progress.started = false;
  return yield* work.finish(frame, input, outputs);
}

/** Runs all branches; the first that fails stops the others. */
function* runAll(frame: Frame, branches: readonly BranchPlan[], input: Json): Thread<readonly Json[]> {
  const { run, scope, path, item } = frame;
  const startedId = frame.previous;
  const outputs: Json[] = branches.map(() => null);
  const open = new Map<number, { readonly inner: Frame; readonly running: Running }>();
  const stopAll = () => {
    for (const { inner, running } of open.values()) {
      running.cancel();
      abort(inner);
    }
    open.clear();
  };
  const failure = yield* until<StateFailure | undefined>((resume) => {
    if (branches.length === 0) resume(undefined);
    for (const [at, plan] of branches.entries()) {
      const inner = createFrame(run, createScope(scope), [...path, frame.state, at], item, startedId);
      const done = (output: Json) => {
        open.delete(at);
        outputs[at] = output;
        frame.previous = inner.previous;
        if (open.size === 0) resume(undefined);
      };
      const failed = (failure: StateFailure) => {
        frame.previous = inner.previous;
        // Recorded: the state that has failed is said to be aborted as well.
        stopAll();
        resume(failure);
      };
      open.set(at, { inner, running: startThread(run.world, runBranch(inner, plan, input), done, failed) });
    }
    frame.abortBelow = stopAll;
  });
  frame.abortBelow = undefined;
  traceAnswer(frame, failure ?? outputs);
  if (failure !== undefined) throw failure;
  return outputs;
}
