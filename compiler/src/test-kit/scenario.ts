import type { Json } from "../asl/states.js";
import type { Mocks, SimulateOptions } from "../simulator/index.js";
import type { MachineSource } from "./load-machine.js";
import { simulate, type TestExecution } from "./simulate.js";

/** One run of one machine, from which requests to the service can be made. */
export interface Scenario {
  readonly definition: MachineSource;
  readonly input?: Json;
  readonly mocks?: Mocks;
  readonly options?: Omit<SimulateOptions, "mocks">;
}

export function runScenario({ definition, input, mocks, options }: Scenario): Promise<TestExecution> {
  return simulate(definition, input, { ...options, ...(mocks === undefined ? {} : { mocks }) });
}
