import type { Chance } from "../../asl/intrinsics/index.js";
import type { StateMachine } from "../../asl/states.js";
import { createAskMock } from "../api/find-mock.js";
import type { AskMock } from "../api/find-mock.js";
import { describeMapRun, type MapRuns } from "../map/map-run.js";
import type { SimulateOptions } from "../api/options.js";
import { SimulationError } from "../api/simulation-error.js";
import type { TaskCall } from "../api/task-call.js";
import { Scheduler } from "../schedule/scheduler.js";
import type { Running, Thread } from "../schedule/scheduler.js";
import { createChance } from "./chance.js";
import type { BranchPlan } from "./plan.js";
import { StateFailure } from "./state-failure.js";
import type { OpenVisit } from "./tracing.js";

/** What all executions of one simulation share. */
export interface World {
  readonly options: SimulateOptions;
  readonly limited: boolean;
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly ask: AskMock;
  readonly calls: TaskCall[];
  readonly mapRuns: MapRuns;
  readonly visited: string[];
  /** Kept when they are asked for. */
  readonly visits: OpenVisit[] | undefined;
  /** Handed in: states start machines, and machines are made of states. */
  readonly planMachine: (definition: StateMachine) => BranchPlan;
  /** Counts a state; throws when there are too many for an execution that ends. */
  readonly countTransition: () => void;
}

const startOfTime = Date.UTC(2026, 0, 1);
const defaultMaxTransitions = 1_000_000;

export function createWorld(options: SimulateOptions, planMachine: World["planMachine"]): World {
  const max = options.maxTransitions ?? defaultMaxTransitions;
  let transitions = 0;
  const mapRuns: MapRuns = new Map();
  return {
    options,
    limited: options.limits ?? true,
    scheduler: new Scheduler(startOf(options)),
    chance: createChance(options.seed ?? 1),
    ask: createAskMock(options.mocks, (call) => describeMapRun(mapRuns, call)),
    calls: [],
    mapRuns,
    visited: [],
    visits: options.trace === true ? [] : undefined,
    planMachine,
    countTransition: () => {
      if (++transitions > max) {
        throw new SimulationError(
          `More than ${max} states were entered: the machine may never end (maxTransitions).`,
        );
      }
    },
  };
}

function startOf({ now }: SimulateOptions): number {
  if (now === undefined) return startOfTime;
  const time = new Date(now).getTime();
  if (Number.isNaN(time))
    throw new SimulationError(`"${String(now)}" is no time at which a simulation can begin.`);
  return time;
}

/** Starts a thread whose failures are failures of states; any other error ends the simulation. */
export function startThread<T>(
  world: World,
  thread: Thread<T>,
  done: (value: T) => void,
  failed: (failure: StateFailure) => void,
): Running {
  return world.scheduler.start(thread, done, (error) => {
    if (error instanceof StateFailure) failed(error);
    else throw error;
  });
}
