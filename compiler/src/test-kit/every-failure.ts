import type { Json } from "../asl/states.js";
import { createAskMock, hasMock } from "../simulator/api/find-mock.js";
import { TaskError, type SimulateOptions, type TaskCall } from "../simulator/index.js";
import { asksForMapRun } from "../simulator/map/map-run.js";
import { loadMachine, type MachineSource } from "./load-machine.js";
import { simulate, type TestExecution } from "./simulate.js";

/** How a step was made to fail: with an error, with its timeout, or with null instead of its result. */
export type FailureKind = "error" | "timeout" | "shape";

/** What became of an execution in which one step failed, and maybe one undo too. */
export interface FailureCase {
  /** The state that was made to fail, on every attempt. */
  readonly step: string;
  readonly how: FailureKind;
  /** The undo that was made to fail as well. */
  readonly failedUndo?: string;
  /** The states that ran after the failure and not without it, in their order: the undos, and who is told of them. */
  readonly undos: readonly string[];
  readonly execution: TestExecution;
}

export interface EveryFailureOptions extends SimulateOptions {
  /** How the steps fail; in all ways when absent. */
  readonly kinds?: readonly FailureKind[];
  /** The most executions that are tried: 1,000 when absent. More is an error, never a test that leaves some out. */
  readonly most?: number;
}

/**
 * Runs a machine once as the mocks say, and once more for every call in which that call fails; for each undo that then
 * runs, once more with that failing too. Gives them in the order of the calls.
 */
export async function everyFailure(
  machine: MachineSource,
  input: Json = {},
  options: EveryFailureOptions = {},
): Promise<readonly FailureCase[]> {
  const { kinds = ["error", "timeout", "shape"], most = 1_000, ...simulation } = options;
  const loaded = loadMachine(machine);
  const whole = await simulate(loaded, input, simulation);
  const cases: FailureCase[] = [];
  let runs = 0;

  const run = async (broken: readonly Broken[]): Promise<TestExecution> => {
    if (++runs > most)
      throw new Error(`More than ${most} executions: raise \`most\`, or test a smaller input.`);
    return await simulate(loaded, input, { ...simulation, mocks: failing(simulation, broken) });
  };
  for (const step of distinct(whole.calls)) {
    for (const how of kinds) {
      const failed = await run([{ call: step, how }]);
      const undos = newCalls(failed, whole);
      cases.push({ step: step.state, how, undos: undos.map(({ state }) => state), execution: failed });
      if (how !== "error") continue;
      for (const undo of undos) {
        const both = await run([
          { call: step, how },
          { call: undo, how },
        ]);
        const after = newCalls(both, whole).map(({ state }) => state);
        cases.push({ step: step.state, how, failedUndo: undo.state, undos: after, execution: both });
      }
    }
  }
  return cases;
}

/** A line for each case: `Charge fails: Undo charge, Undo reserve -> FAILED Declined`. */
export function printFailures(cases: readonly FailureCase[]): string {
  const lines = cases.map(({ step, how, failedUndo, undos, execution }) => {
    const what = { error: "fails", timeout: "times out", shape: "gives null" }[how];
    const also = failedUndo === undefined ? "" : `, ${failedUndo} fails too`;
    const end = [execution.status, execution.error].filter((part) => part !== undefined).join(" ");
    return `${step} ${what}${also}: ${undos.length === 0 ? "nothing to undo" : undos.join(", ")} -> ${end}`;
  });
  return `${lines.join("\n")}\n`;
}

interface Broken {
  readonly call: TaskCall;
  readonly how: FailureKind;
}

function failing({ mocks }: SimulateOptions, broken: readonly Broken[]): (call: TaskCall) => unknown {
  const ask = createAskMock(mocks);
  return (call) => {
    const hit = broken.find((one) => identity(one.call) === identity(call));
    if (hit?.how === "shape") return null;
    if (hit !== undefined)
      throw new TaskError(hit.how === "timeout" ? "States.Timeout" : "Injected", "everyFailure");
    if (typeof mocks === "function") return mocks(call);
    // The simulation answers for its own runs, where nobody else does.
    return asksForMapRun(call) && !hasMock(mocks, call) ? undefined : ask(call);
  };
}

/** The same call in every execution: in a loop, what is sent tells the turns apart. */
function identity({ state, path, input }: TaskCall): string {
  return JSON.stringify([state, path, input]);
}

function distinct(calls: readonly TaskCall[]): readonly TaskCall[] {
  return [...new Map(calls.map((call) => [identity(call), call])).values()];
}

function newCalls(execution: TestExecution, whole: TestExecution): readonly TaskCall[] {
  const known = new Set(whole.calls.map(identity));
  return distinct(execution.calls).filter((call) => !known.has(identity(call)));
}
