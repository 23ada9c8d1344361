import { limits } from "../../asl/limits.js";
import type { Json } from "../../asl/states.js";
import { abort } from "../run/abort.js";
import { createFrame } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { BranchPlan, Step } from "../run/plan.js";
import { runBranch } from "../run/run-branch.js";
import { createScope } from "../run/scope.js";
import type { StateFailure } from "../run/state-failure.js";
import { traceAnswer } from "../run/tracing.js";
import { startThread } from "../run/world.js";
import type { Running, Thread } from "../schedule/scheduler.js";
import { until } from "../schedule/waits.js";
import type { MapPlan } from "./map-plan.js";

/** One attempt of an inline Map. */
export function* inlineMap(
  frame: Frame,
  input: Json,
  plan: MapPlan,
  body: BranchPlan,
  progress: { started: boolean },
): Thread<Step> {
  const { recorder, world, probe } = frame.run;
  const effective = plan.effectiveInput(frame, input);
  const items = yield* plan.items(frame, effective);
  const data = { input: effective };
  frame.previous = recorder.record("MapStateStarted", frame.previous, { length: items.length });
  const asked = (yield* plan.maxConcurrency(frame, data)) ?? 0;
  // Read although they mean nothing here: a wrong one fails the state.
  yield* plan.toleratedCount(frame, data);
  yield* plan.toleratedPercentage(frame, data);
  if (probe !== undefined) return yield* plan.finish(frame, input, probe.stub());
  progress.started = true;
  const most = world.limited ? limits.inlineMapConcurrency : Infinity;
  const outputs = yield* runIterations(
    frame,
    effective,
    plan,
    body,
    items,
    asked === 0 ? most : Math.min(asked, most),
  );
  recorder.record("MapStateSucceeded", frame.previous);
  progress.started = false;
  return yield* plan.finish(frame, input, outputs);
}

function* runIterations(
  frame: Frame,
  effective: Json,
  plan: MapPlan,
  body: BranchPlan,
  items: readonly Json[],
  concurrency: number,
): Thread<readonly Json[]> {
  const { run, scope, path, state } = frame;
  const { recorder, world } = run;
  const outputs: Json[] = Array.from({ length: items.length }, () => null);
  const open = new Map<number, { readonly inner: Frame; readonly running: Running }>();
  let next = 0;

  function* iteration(inner: Frame, index: number, value: Json): Thread<Json> {
    inner.previous = recorder.record("MapIterationStarted", inner.previous, { name: state, index });
    const item = { Index: index, Value: value };
    const selected = plan.select === undefined ? value : yield* plan.select(frame, effective, item);
    return yield* runBranch(inner, body, selected);
  }

  function startNext(previous: number, resume: (failure: StateFailure | undefined) => void): void {
    const index = next++;
    const value = items[index] as Json;
    const inner = createFrame(
      run,
      createScope(scope),
      [...path, state, index],
      { Index: index, Value: value },
      previous,
    );
    const done = (output: Json) => {
      open.delete(index);
      outputs[index] = output;
      frame.previous = recorder.record("MapIterationSucceeded", inner.previous, { name: state, index });
      if (next < items.length) startNext(inner.previous, resume);
      else if (open.size === 0) resume(undefined);
    };
    const failed = (failure: StateFailure) => {
      open.delete(index);
      recorder.record("MapIterationFailed", inner.previous, { name: state, index });
      frame.previous = inner.previous;
      stopAll();
      resume(failure);
    };
    open.set(index, { inner, running: startThread(world, iteration(inner, index, value), done, failed) });
  }

  function stopAll(): void {
    for (const [index, { inner, running }] of open) {
      running.cancel();
      if (inner.state === "") continue;
      abort(inner);
      recorder.record("MapIterationAborted", inner.previous, { name: state, index });
    }
    open.clear();
  }

  const failure = yield* until<StateFailure | undefined>((resume) => {
    if (items.length === 0) resume(undefined);
    while (next < items.length && open.size < concurrency) startNext(frame.previous, resume);
    frame.abortBelow = stopAll;
  });
  frame.abortBelow = undefined;
  traceAnswer(frame, failure ?? outputs);
  if (failure !== undefined) throw failure;
  return outputs;
}
