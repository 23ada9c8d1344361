import type { Json, StateMachine } from "../asl/states.js";
import { simulate as run, type Execution, type SimulateOptions, type Visit } from "../simulator/index.js";
import { loadMachine, type MachineSource } from "./load-machine.js";

/** An execution that knows which machine it is of and what its states did. */
export interface TestExecution extends Execution {
  readonly definition: StateMachine;
  readonly visits: readonly Visit[];
}

/** Runs a machine in virtual time; rejects for want of a mock, never because the machine has failed. */
export async function simulate(
  machine: MachineSource,
  input: Json = {},
  options: SimulateOptions = {},
): Promise<TestExecution> {
  const { definition, name, type } = loadMachine(machine);
  const execution = await run(definition, input, {
    ...(name === undefined ? {} : { stateMachineName: name }),
    ...(type === undefined ? {} : { type }),
    ...options,
    trace: true,
  });
  return { ...execution, definition, visits: execution.visits ?? [] };
}
