import { validateDefinition } from "../../compiler/src/asl/validate/index.js";
import { compileProject, type CompiledWorkflow, type CompileResult } from "../../compiler/src/compile.js";
import { openProject, type Front } from "../../compiler/src/phases/1-front/project.js";
import { damagedMocks, damagesOf, endedPastHandler } from "../harness/border-fuzz.js";
import { loadFixture, modes, type Fixture, type FixtureRun, type Mode } from "../harness/fixture.js";
import { hostileRuns } from "../harness/hostile.js";
import { comparable, type Outcome } from "../harness/outcome.js";
import { runTypeScript } from "../harness/run-local.js";
import { runMachine } from "../harness/run-simulator.js";
import { fieldsIn, withoutField } from "./emitted-fields.js";
import { usedBy, withBroken } from "./switchboard.js";

/** `meaning`: another outcome, other findings, or no machine. `page`: the same, but another text. */
export interface Red {
  readonly by: "meaning" | "page";
  readonly why: string;
}

/** A fixture in one setting with nothing broken. */
interface Whole {
  readonly fixture: Fixture;
  readonly mode: Mode;
  readonly result: CompileResult;
  readonly page: string;
  readonly definitions: string;
}

export interface Judge {
  /** Fixtures that use a rule, in one setting at least, the quick ones first. */
  readonly users: ReadonlyMap<string, readonly Fixture[]>;
  readonly wholes: readonly Whole[];
  readonly front: Front;
  readonly outcomes: Map<string, string | undefined>;
}

/** Compiles every fixture with nothing broken, and notes which rules it uses. */
export async function openJudge(files: readonly string[]): Promise<Judge> {
  const front = openProject({ files });
  const fixtures = await Promise.all(files.map(loadFixture));
  const users = new Map<string, Fixture[]>();
  const wholes: Whole[] = [];
  for (const fixture of [...fixtures].sort((a, b) => a.runs.length - b.runs.length)) {
    const use = (name: string): void => {
      const known = users.get(name) ?? [];
      users.set(name, known.includes(fixture) ? known : [...known, fixture]);
    };
    for (const mode of modes) {
      let result: CompileResult | undefined;
      const used = usedBy(() => {
        result = compileFixture(front, fixture, mode);
      });
      wholes.push({
        fixture,
        mode,
        result: result!,
        page: pageText(result!),
        definitions: definitionsText(result!),
      });
      for (const name of used) use(name);
      for (const { definition } of result!.workflows) for (const name of fieldsIn(definition)) use(name);
    }
  }
  return { users, wholes, front, outcomes: new Map() };
}

function compileFixture(front: Front, { file }: Fixture, mode: Mode): CompileResult {
  return compileProject({ ...front, files: front.files.filter((f) => f.getFilePath() === file) }, mode);
}

function pageText({ workflows, diagnostics }: CompileResult): string {
  return JSON.stringify([workflows.map(({ ir, artefacts }) => [ir, artefacts]), diagnostics]);
}

function definitionsText({ workflows }: CompileResult): string {
  return JSON.stringify(workflows.map(({ exportName, type, definition }) => [exportName, type, definition]));
}

/** Fixtures that are run with hostile inputs and damaged answers too, when no usual run is red; and for how long. */
const mostSecondLooks = 4;
const secondLooksMillis = 10_000;

/** How the fixtures see a broken rule; undefined when they do not. */
export async function redBy(judge: Judge, mutation: string): Promise<Red | undefined> {
  const changed: { whole: Whole; result: CompileResult }[] = [];
  let page: Red | undefined;
  for (const fixture of judge.users.get(mutation) ?? []) {
    for (const whole of judge.wholes.filter((one) => one.fixture === fixture)) {
      const where = `${fixture.name} (${whole.mode})`;
      let result: CompileResult;
      try {
        result = brokenResult(judge, whole, mutation);
      } catch (error) {
        return { by: "meaning", why: `${where}: ${String(error).slice(0, 80)}` };
      }
      if (codesOf(result) !== [...(fixture.refused[whole.mode] ?? [])].sort().join())
        return { by: "meaning", why: `${where}: other findings` };
      if (whole.mode !== "jsonpath" && pageText(result) !== whole.page) page ??= { by: "page", why: where };
      if (definitionsText(result) === whole.definitions) continue;
      const why = await otherOutcome(judge, whole, result, (run) => [run]);
      if (why !== undefined) return { by: "meaning", why: `${where}: ${why}` };
      changed.push({ whole, result });
    }
  }
  const enough = Date.now() + secondLooksMillis;
  for (const { whole, result } of changed.slice(0, mostSecondLooks)) {
    if (Date.now() > enough) break;
    const why =
      findingsIn(result) ??
      (await otherOutcome(judge, whole, result, (run, { definition }) => hostileRuns(definition, run))) ??
      (await pastHandler(whole, result));
    if (why !== undefined) return { by: "meaning", why: `${whole.fixture.name} (${whole.mode}): ${why}` };
  }
  return page;
}

function brokenResult(judge: Judge, { fixture, mode, result }: Whole, mutation: string): CompileResult {
  if (!mutation.startsWith("emitted "))
    return withBroken(mutation, () => compileFixture(judge.front, fixture, mode));
  const workflows = result.workflows.map((workflow) => {
    const definition = withoutField(workflow.definition, mutation);
    return { ...workflow, definition, artefacts: [{ path: "", text: JSON.stringify(definition) }] };
  });
  return { ...result, workflows };
}

function codesOf({ diagnostics }: CompileResult): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [...new Set(errors)].sort().join();
}

function findingsIn({ workflows }: CompileResult): string | undefined {
  const findings = workflows.flatMap(({ definition, type }) => validateDefinition(definition, { type }));
  const error = findings.find(({ severity }) => severity === "error");
  return error === undefined ? undefined : `invalid: ${error.message.slice(0, 60)}`;
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

async function otherOutcome(
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
    return textOf(fixture, await runMachine(definition, type, endless(run), { machines: workflows }));
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
async function pastHandler({ fixture, mode }: Whole, broken: CompileResult): Promise<string | undefined> {
  if (mode !== "auto") return undefined;
  const machines = broken.workflows;
  for (const [run, { definition, type }] of runsOf(fixture, broken)) {
    if (!Object.values(definition.States).some((state) => "Catch" in state)) continue;
    const answers: unknown[] = [];
    const given = damagedMocks(run, undefined, answers);
    const whole = await runMachine(definition, type, given, { machines }).catch(() => undefined);
    if (whole === undefined) continue;
    for (const damage of damagesOf(whole, answers, fixture.byHand).slice(0, 60)) {
      const outcome = await runMachine(definition, type, damagedMocks(run, damage, []), { machines }).catch(
        () => undefined,
      );
      if (outcome !== undefined && endedPastHandler(definition, outcome))
        return `past a handler, ${damage.what}`;
    }
  }
  return undefined;
}
