import type { CompiledWorkflow, CompileResult } from "../../compiler/src/compile.js";
import { damagedRun, damagesOf } from "../harness/border-fuzz.js";
import type { Fixture, FixtureRun } from "../harness/fixture.js";
import { endedPastHandler } from "../harness/live-handlers.js";
import { comparable, type Outcome } from "../harness/outcome.js";
import { runTypeScript } from "../harness/run-local.js";
import { runMachine } from "../harness/run-simulator.js";
import type { Judge, Whole } from "./judge.js";
import { inTime } from "./time-limit.js";

/** How long a broken machine may run. */
const patience = 10_000;

/** Whether a run of the broken machines ends otherwise than TypeScript does. */
export async function otherOutcome(
  { outcomes }: Judge,
  { fixture, mode, result }: Whole,
  broken: CompileResult,
  variants: (run: FixtureRun, workflow: CompiledWorkflow) => readonly FixtureRun[],
): Promise<string | undefined> {
  const inMachine = async (
    { workflows }: CompileResult,
    { exportName }: CompiledWorkflow,
    run: FixtureRun,
  ) => {
    const { definition, type } = workflows.find((workflow) => workflow.exportName === exportName)!;
    const ended = runMachine(definition, type, endless(run), { machines: workflows });
    const outcome = await inTime(patience, ended);
    return outcome && textOf(fixture, outcome);
  };
  for (const [run, workflow] of runsOf(fixture, broken)) {
    if (!result.workflows.some(({ exportName }) => exportName === workflow.exportName)) continue;
    if (JSON.stringify(machinesOf(result, workflow)) === JSON.stringify(machinesOf(broken, workflow)))
      continue;
    for (const variant of variants(run, workflow)) {
      const key = `${fixture.name} ${mode} ${workflow.exportName} ${fixture.runs.indexOf(run)} ${JSON.stringify(variant.input)}`;
      if (!outcomes.has(key)) {
        const meant = textOf(fixture, await runTypeScript(fixture, workflow.exportName, variant));
        // A run that is red with nothing broken says nothing.
        outcomes.set(key, (await inMachine(result, workflow, variant)) === meant ? meant : undefined);
      }
      const meant = outcomes.get(key);
      if (meant === undefined) continue;
      const outcome = await inMachine(broken, workflow, variant).catch(() => undefined);
      if (outcome === undefined) return "does not run";
      if (outcome !== meant) return "another outcome";
    }
  }
  return undefined;
}

function runsOf(
  fixture: Fixture,
  { workflows }: CompileResult,
): readonly (readonly [FixtureRun, CompiledWorkflow])[] {
  return fixture.runs.flatMap((run) => {
    const name = run.workflow ?? workflows[0]?.exportName;
    const workflow = workflows.find(({ exportName }) => exportName === name);
    return workflow === undefined ? [] : [[run, workflow] as const];
  });
}

/** The machine that runs, and those of the same file, which it may start. */
function machinesOf({ workflows }: CompileResult, { exportName }: CompiledWorkflow): unknown {
  const starts = JSON.stringify(workflows).includes("startExecution");
  return workflows.filter((one) => starts || one.exportName === exportName).map((one) => one.definition);
}

function textOf({ byHand }: Fixture, outcome: Outcome): string {
  const calls = outcome.calls.filter(({ key }) => !byHand.includes(key));
  return JSON.stringify(comparable({ ...outcome, calls }));
}

/** A broken machine may go round in circles: it is given up. */
function endless(run: FixtureRun): FixtureRun {
  return { tamper: (answer) => answer, ...run };
}

/** Whether an answer that is not as its type says ends a machine past its handler. */
export async function pastHandler(
  { fixture, mode }: Whole,
  broken: CompileResult,
): Promise<string | undefined> {
  if (mode !== "auto") return undefined;
  const machines = broken.workflows;
  for (const [run, workflow] of runsOf(fixture, broken)) {
    const { definition, type } = workflow;
    if (!Object.values(definition.States).some((state) => "Catch" in state)) continue;
    const answers: unknown[] = [];
    const ended = (given: FixtureRun): Promise<Outcome | undefined> =>
      inTime(
        patience,
        runMachine(definition, type, given, { machines }).catch(() => undefined),
      );
    const whole = await ended(damagedRun(run, undefined, answers));
    if (whole === undefined) continue;
    for (const damage of damagesOf(run, whole, answers, fixture.byHand).slice(0, 60)) {
      const outcome = await ended(damagedRun(run, damage, []));
      if (outcome !== undefined && endedPastHandler(workflow, outcome, fixture.byHand) !== undefined)
        return `past a handler, ${damage.what}`;
    }
  }
  return undefined;
}
