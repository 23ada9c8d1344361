import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { ItemProcessor, Json, MapState } from "../../asl/states.js";
import { createRun, mapRunArn } from "../run/create-run.js";
import type { Frame } from "../run/frame.js";
import type { ExecutionEnd } from "../run/outcome.js";
import type { BranchPlan, Step } from "../run/plan.js";
import { reportEvaluation } from "../run/run-branch.js";
import { runExecution } from "../run/run-execution.js";
import { StateFailure } from "../run/state-failure.js";
import { traceAnswer } from "../run/tracing.js";
import type { Thread } from "../schedule/scheduler.js";
import { until } from "../schedule/waits.js";
import { compileItemBatcher } from "./item-batcher.js";
import type { Unit } from "./item-batcher.js";
import { compileItemReader } from "./item-reader.js";
import { countsOf } from "./map-run.js";
import type { MapPlan } from "./map-plan.js";
import { compileResultWriter } from "./result-writer.js";

type Attempt = (frame: Frame, input: Json, progress: { started: boolean }) => Thread<Step>;

/** Prepares a Distributed Map: every item, or batch of items, is the input of an execution of its own. */
export function compileDistributedMap(
  state: MapState,
  plan: MapPlan,
  processor: ItemProcessor,
  body: BranchPlan,
): Attempt {
  const reader =
    state.ItemReader === undefined ? undefined : compileItemReader(state.ItemReader, plan.language);
  const batcher = compileItemBatcher(state.ItemBatcher, plan.language);
  const writer = compileResultWriter(state.ResultWriter, plan.language);
  const type = processor.ProcessorConfig?.ExecutionType ?? "STANDARD";

  return function* (frame, input, progress) {
    const { recorder, world, stateMachine, probe } = frame.run;
    const effective = plan.effectiveInput(frame, input);
    const data = { input: effective };
    // With an ItemReader, ItemsPath is not even looked at.
    const source = reader === undefined ? undefined : yield* reader(frame, data);
    const given = source === undefined ? yield* plan.items(frame, effective) : [];
    frame.previous = recorder.record("MapStateStarted", frame.previous, { length: given.length });
    const concurrency = (yield* plan.maxConcurrency(frame, data)) ?? 0;
    const tolerance = {
      count: yield* plan.toleratedCount(frame, data),
      percentage: yield* plan.toleratedPercentage(frame, data),
    };
    const toUnits = yield* batcher(frame, data);
    const write = yield* writer(frame, data);
    if (probe !== undefined) return yield* plan.finish(frame, input, probe.stub());
    progress.started = true;
    const label = state.Label ?? frame.state;
    const arn = mapRunArn(world, stateMachine.Name, label, world.chance.uuid());
    frame.previous = recorder.record("MapRunStarted", frame.previous, { mapRunArn: arn });
    const most = world.limited ? limits.distributedMapConcurrency : Infinity;
    try {
      const items = source === undefined ? given : source();
      const units = toUnits(yield* selectAll(frame, plan, effective, items));
      const children = {
        type,
        label,
        body,
        concurrency: Math.min(concurrency === 0 ? Infinity : concurrency, most),
      };
      const ends = yield* runChildren(frame, children, units, tolerance);
      const outputs = ends.flatMap(({ output }) => (output === undefined ? [] : [output]));
      world.mapRuns.set(arn, {
        MapRunArn: arn,
        ExecutionArn: frame.run.execution.Id,
        Status: "SUCCEEDED",
        MaxConcurrency: concurrency,
        ToleratedFailureCount: tolerance.count ?? 0,
        ToleratedFailurePercentage: tolerance.percentage ?? 0,
        RedriveCount: 0,
        ...countsOf(units, ends),
      });
      frame.previous = recorder.record("MapRunSucceeded", frame.previous);
      recorder.record("MapStateSucceeded", frame.previous);
      progress.started = false;
      const result = write(outputs, arn);
      traceAnswer(frame, result);
      return yield* plan.finish(frame, input, result);
    } catch (error) {
      if (error instanceof StateFailure && progress.started) {
        traceAnswer(frame, error);
        failRun(frame, error);
      }
      throw error;
    }
  };
}

function failRun(frame: Frame, failure: StateFailure): void {
  reportEvaluation(frame, failure);
  const { error, cause } = failure;
  frame.previous = frame.run.recorder.record("MapRunFailed", frame.previous, {
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
  });
}

function* selectAll(
  frame: Frame,
  plan: MapPlan,
  effective: Json,
  items: readonly Json[],
): Thread<readonly Json[]> {
  if (plan.select === undefined) return items;
  const selected: Json[] = [];
  for (const [Index, Value] of items.entries())
    selected.push(yield* plan.select(frame, effective, { Index, Value }));
  return selected;
}

interface Children {
  readonly type: "STANDARD" | "EXPRESS";
  readonly label: string;
  readonly body: BranchPlan;
  readonly concurrency: number;
}

interface Tolerance {
  readonly count: number | undefined;
  readonly percentage: number | undefined;
}

/** Runs the children; gives how each of them ended, those that failed within the tolerance too. */
function* runChildren(
  frame: Frame,
  { type, label, body, concurrency }: Children,
  units: readonly Unit[],
  tolerance: Tolerance,
): Thread<readonly ExecutionEnd[]> {
  const { run, path, state } = frame;
  const { world } = run;
  const ends: ExecutionEnd[] = [];
  const total = units.reduce((sum, unit) => sum + unit.items, 0);
  let next = 0;
  let open = 0;
  let failures = 0;
  let over = false;
  const stops = new Map<number, () => void>();

  function startNext(resume: (exceeded: boolean) => void): void {
    const index = next++;
    const { input, items } = units[index] as Unit;
    open++;
    const child = createRun(world, {
      type,
      language: run.language,
      machine: `${run.stateMachine.Name}/${label}`,
      name: world.chance.uuid(),
      input,
      keepsHistory: false,
      expressions: run.expressions,
    });
    const start = { plan: body, input, timeoutSeconds: undefined, path: [...path, state, index] };
    const stop = runExecution(child, start, (end) => {
      if (over) return;
      stops.delete(index);
      open--;
      ends[index] = end;
      if (end.output === undefined) failures += items;
      if (exceeds(failures, total, tolerance)) {
        over = true;
        stopAll();
        resume(true);
      } else if (next < units.length) startNext(resume);
      else if (open === 0) resume(false);
    });
    stops.set(index, stop);
  }

  const stopAll = () => {
    for (const stop of stops.values()) stop();
  };

  const exceeded = yield* until<boolean>((resume) => {
    if (units.length === 0) resume(false);
    while (next < units.length && open < concurrency) startNext(resume);
    frame.abortBelow = () => {
      over = true;
      stopAll();
      run.recorder.record("MapRunAborted", frame.previous);
    };
  });
  frame.abortBelow = undefined;
  if (exceeded) {
    const cause = "The specified tolerated failure threshold was exceeded";
    throw new StateFailure(errorNames.exceedToleratedFailureThreshold, cause);
  }
  return ends;
}

function exceeds(failures: number, total: number, { count, percentage }: Tolerance): boolean {
  if (count === undefined && percentage === undefined) return failures > 0;
  const overCount = count !== undefined && failures > count;
  return overCount || (percentage !== undefined && (failures / total) * 100 > percentage);
}
