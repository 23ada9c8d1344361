import { registerErrorClass } from "../error-names.js";
import type { Workflow } from "../workflow.js";
import type { WorkflowType } from "../children.js";
import { crossBorder } from "./border.js";
import { createClock } from "./clock.js";
import type { LocalExecution } from "./execution.js";
import { patchGlobals } from "./globals.js";
import { RunProblem } from "./run-problem.js";
import { answersOf, hasMock } from "./mocks.js";
import type { LocalOptions } from "./options.js";
import { seededRandom } from "./random.js";
import { runExecution } from "./run-execution.js";
import { outside } from "./strand.js";
import { announce } from "./values.js";
import type { World } from "./world.js";

/**
 * Runs a workflow as plain TypeScript, in virtual time, with mocks for what it calls.
 * Rejects when the program or its mocks are wrong in a way that is no error of the execution.
 * @example
 * const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"));
 * const order = workflow(async (input: { id: string }) => await reserve({ id: input.id }));
 * const execution = await runLocal(order, { id: "7" }, { mocks: { Reserve: { hold: "h-1" } } });
 * const hold = execution.output;
 */
export async function runLocal<I, O, K extends WorkflowType>(
  workflow: Workflow<I, O, K>,
  input: I,
  options: LocalOptions = {},
): Promise<LocalExecution> {
  announce();
  const restore = patchGlobals();
  try {
    return await outside(() => runInWorld(workflow as Workflow<unknown, unknown, K>, input, options));
  } finally {
    restore();
  }
}

async function runInWorld(
  workflow: Workflow<unknown, unknown, WorkflowType>,
  input: unknown,
  options: LocalOptions,
): Promise<LocalExecution> {
  options.errors?.forEach(registerErrorClass);
  const { world, aborted } = createWorld(options);
  const given = Object.entries(options.workflows ?? {}).find(([, one]) => one === workflow);
  const execution = runExecution(world, workflow, crossBorder(input, "the input") ?? {}, {
    workflowName: workflow.options.name ?? given?.[0] ?? "workflow",
    name: options.executionName ?? "local",
    parent: undefined,
  });
  const state = { done: false };
  const done = (): void => void (state.done = true);
  execution.then(done, done);
  void world.clock
    .drive(() => state.done || world.hasAborted())
    .then((end) => {
      if (end === "stuck")
        world.abort(
          new RunProblem(
            "The workflow waits for something that never happens: a call without a timeout that is never answered, or a promise that is no step.",
          ),
        );
    }, world.abort);
  return await Promise.race([execution, aborted]);
}

function createWorld(options: LocalOptions): { readonly world: World; readonly aborted: Promise<never> } {
  const { mocks = {}, seed = 1, jitter, maxCalls = 10_000 } = options;
  const state = { aborted: false, calls: 0, names: 0 };
  let reject: (problem: unknown) => void;
  const aborted = new Promise<never>((_, give) => (reject = give));
  const world: World = {
    clock: createClock(new Date(options.now ?? "2026-01-01T00:00:00.000Z").getTime()),
    options,
    random: seededRandom(seed),
    jitter: jitter === undefined ? seededRandom(seed + 1) : () => jitter,
    answer: answersOf(mocks),
    hasMock: (key) => hasMock(mocks, key),
    abort(problem) {
      state.aborted = true;
      reject(problem);
    },
    hasAborted: () => state.aborted,
    count() {
      if (++state.calls > maxCalls)
        throw new RunProblem(`More than ${maxCalls} calls: raise { maxCalls } if the workflow does end.`);
    },
    next: () => ++state.names,
  };
  return { world, aborted };
}
