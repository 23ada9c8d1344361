import { limits } from "../asl/limits.js";
import type { Json, StateMachine } from "../asl/states.js";
import type { Execution } from "./api/execution.js";
import { isLonger, jsonText } from "./api/json-text.js";
import type { SimulateOptions } from "./api/options.js";
import { SimulationError } from "./api/simulation-error.js";
import { createRun } from "./run/create-run.js";
import type { ExecutionEnd } from "./run/outcome.js";
import { runExecution } from "./run/run-execution.js";
import { createWorld } from "./run/world.js";
import { planMachine } from "./states/plan-state.js";

/** Runs a machine in virtual time; rejects when the simulation itself cannot go on, such as for want of a mock. */
export async function simulate(
  definition: StateMachine,
  givenInput: Json,
  options: SimulateOptions = {},
): Promise<Execution> {
  const world = createWorld(options, planMachine);
  const text = jsonText(givenInput);
  const input = JSON.parse(text) as Json;
  if (world.limited && isLonger(text, limits.payloadBytes)) {
    throw new SimulationError(
      `The input is longer than ${limits.payloadBytes} bytes: the service would not start.`,
    );
  }
  const began = world.scheduler.now;
  const run = createRun(world, {
    type: options.type ?? "STANDARD",
    language: definition.QueryLanguage ?? "JSONPath",
    machine: options.stateMachineName ?? "machine",
    name: options.executionName ?? "execution",
    input,
    keepsHistory: options.history ?? true,
  });
  let end: ExecutionEnd | undefined;
  const start = {
    plan: planMachine(definition),
    input,
    timeoutSeconds: definition.TimeoutSeconds,
    path: [],
    ...(options.variables === undefined ? {} : { variables: options.variables }),
    ...(options.stopAfterSeconds === undefined ? {} : { stopAfterSeconds: options.stopAfterSeconds }),
  };
  runExecution(run, start, (ended) => {
    end = ended;
  });
  try {
    await world.scheduler.run(() => end !== undefined, stuck);
  } catch (error) {
    if (error instanceof RangeError)
      throw new SimulationError("A value is nested too deeply.", { cause: error });
    throw error;
  }
  const seconds = (world.scheduler.now - began) / 1000;
  return {
    ...(end ?? stuck()),
    events: run.recorder.events,
    calls: world.calls,
    visited: world.visited,
    ...(world.visits === undefined ? {} : { visits: world.visits }),
    seconds,
  };
}

function stuck(): never {
  throw new SimulationError("The execution waits for something that will never happen.");
}
