import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { compileProject } from "../../compiler/src/compile.js";
import { openProject } from "../../compiler/src/phases/1-front/project.js";
import { compile, type CompiledWorkflow, type CompileResult } from "../../compiler/src/index.js";
import { validateDefinition } from "../../compiler/src/asl/validate/index.js";
import { modes, type FixtureRun, type Mode } from "../harness/fixture.js";
import { hostileRuns } from "../harness/hostile.js";
import { comparable, type Outcome } from "../harness/outcome.js";
import { runTypeScript } from "../harness/run-local.js";
import { runMachine } from "../harness/run-simulator.js";
import { about, type Compared } from "./about.js";
import { keyByHand, machineByHand, machinesByHand, withoutEnvelope } from "./by-hand.js";
import { exampleNames, examplesFolder, loadExample, type Example } from "./example.js";
import { failingRuns, type See } from "./failing.js";
import { indexOf } from "./index-page.js";
import { errorsNamedIn, statesOf } from "./states-of.js";

/** `UPDATE=1` writes the pages anew. */
const update = process.env["UPDATE"] === "1";
const examples = await Promise.all(exampleNames().map(loadExample));

/** All examples are one program, as in the demo. */
const files = examples.map(({ file }) => file);
let compiled: Record<Mode, CompileResult>;
beforeAll(() => {
  const front = openProject({ files });
  const build = (queryLanguage: Mode) => compileProject(front, queryLanguage);
  compiled = { auto: build("auto"), jsonpath: build("jsonpath"), jsonata: build("jsonata") };
  if (!machinesByHand)
    console.warn("SKIPPED: the machines by hand are not here; nothing was compared with them.");
}, 600_000);

function workflowOf(example: Example, mode: Mode): CompiledWorkflow | undefined {
  return compiled[mode].workflows.find(({ file }) => file === example.file);
}

function workflowsOf(example: Example): readonly CompiledWorkflow[] {
  return about[example.name]!.settings.flatMap((mode) => workflowOf(example, mode) ?? []);
}

/** A page that the compiler wrote, as the reader of the example sees it. */
function expectPage(path: string, text: string): void {
  if (update) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : `(no ${path})`);
}

describe.each(examples.map((example) => [example.name, example] as const))("%s", (name, example) => {
  test("compiles in the settings that are said, and in no other", () => {
    const settings = modes.filter((mode) => workflowOf(example, mode) !== undefined);
    const findings = compiled.auto.diagnostics.filter(({ at }) => at?.file === example.file);
    expect(settings, JSON.stringify(findings)).toEqual(about[name]?.settings);
    for (const { definition, type } of workflowsOf(example))
      expect(validateDefinition(definition, { type }).filter(({ severity }) => severity === "error")).toEqual(
        [],
      );
  });

  test("is the machine and the policy of its pages, with no more states than the one by hand", () => {
    const { artefacts, definition } = workflowOf(example, "auto")!;
    expectPage(`${example.folder}expected.asl.json`, artefacts[0]!.text);
    const policy = artefacts.find(({ path }) => path.endsWith(".policy.json"));
    expectPage(`${example.folder}expected.policy.json`, policy!.text);
    const { statesByHand, moreStates } = about[name]!;
    const more = statesOf(definition).length > statesByHand;
    expect(more, `${statesOf(definition).length} states, ${statesByHand} by hand`).toBe(
      moreStates !== undefined,
    );
  });

  test("has a README that says what it is and how to run it", () => {
    const text = readFileSync(`${example.folder}README.md`, "utf8");
    expect(text).toContain(`sfnc build examples/${name}/workflow.ts`);
    expect(text).toContain(`sfnc run examples/${name}/workflow.ts --input examples/${name}/input.json`);
  });

  test("does what the TypeScript does", async () => {
    for (const workflow of workflowsOf(example)) {
      for (const { run } of example.cases) {
        await expectSame(example, workflow, () => run, "as it is");
        for (const hostile of hostileRuns(workflow.definition, run))
          await expectSame(example, workflow, () => hostile, "with hostile fields");
      }
    }
  });

  test("does what the TypeScript does when a call fails", async () => {
    for (const workflow of workflowsOf(example)) {
      const errors = ["Boom", "States.Timeout", ...errorsNamedIn(workflow.definition)];
      for (const { run } of example.cases) {
        const outcome = await runTypeScript(example.fixture, workflow.exportName, run);
        for (const failing of failingRuns(run, outcome, errors))
          await expectSame(example, workflow, failing.run, failing.what);
      }
    }
  });

  test.skipIf(!machinesByHand)("has the states by hand that are said", () => {
    expect(statesOf(machineByHand(name))).toHaveLength(about[name]!.statesByHand);
  });

  const byHand = about[name]?.byHand;
  if (byHand !== undefined && "same" in byHand) {
    test.skipIf(!machinesByHand)("behaves as the machine by hand where that is right", async () => {
      const machine = machineByHand(name);
      const errors = byHand.same === "always" ? ["Boom", ...errorsNamedIn(machine).filter(isOwn)] : [];
      const { definition, exportName, type } = workflowOf(example, "auto")!;
      for (const { run, name: caseName } of example.cases) {
        if (Object.hasOwn(byHand.wrongCases ?? {}, caseName)) continue;
        const outcome = await runTypeScript(example.fixture, exportName, run);
        const whole = { what: "as it is", run: (): FixtureRun => run };
        for (const { what, run: make } of [whole, ...failingRuns(run, outcome, errors)]) {
          const onlyOurs = [...(byHand.stubs ?? []), ...(byHand.added ?? []), ...(byHand.neverFailing ?? [])];
          if (onlyOurs.some((key) => what.includes(`, ${key}, `))) continue;
          const theirs = await runMachine(
            machine,
            "STANDARD",
            theirBuckets(make(theirView(byHand)), byHand),
            {
              nameFor: (call) => byHand.functions?.[keyByHand(call)] ?? keyByHand(call),
            },
          );
          const ours = await runMachine(definition, type, make(ourView(byHand)));
          expect(seen(ours, byHand, false), `${JSON.stringify(run.input)}: ${what}`).toEqual(
            seen(theirs, byHand, true),
          );
        }
      }
    });
  }

  const saidWrong = example.cases.filter(
    ({ name: caseName }) =>
      byHand !== undefined && ("wrong" in byHand || Object.hasOwn(byHand.wrongCases ?? {}, caseName)),
  );
  test.skipIf(!machinesByHand || saidWrong.length === 0)(
    "is not what the machine by hand does where that is wrong",
    async () => {
      const { definition, type } = workflowOf(example, "auto")!;
      const view: Compared = byHand !== undefined && "same" in byHand ? byHand : { same: "always" };
      for (const { run } of saidWrong) {
        const theirs = await runMachine(machineByHand(name), "STANDARD", run, { nameFor: keyByHand });
        const ours = await runMachine(definition, type, run);
        // A failure of theirs that ours does not have, or calls that theirs does not make.
        const seenOf = ({ status, calls }: Outcome) => ({
          status,
          calls: calls.map(({ key, input }) => [key, ourView(view)(input)]),
        });
        expect(seenOf(theirs), JSON.stringify(run.input)).not.toEqual(seenOf(ours));
      }
    },
  );
});

/** Errors of the service are retried by default in ours, whether the machine by hand does or not. */
function isOwn(error: string): boolean {
  return !error.startsWith("Lambda.");
}

async function expectSame(
  example: Example,
  workflow: CompiledWorkflow,
  run: () => FixtureRun,
  what: string,
): Promise<void> {
  const expected = comparable(unnamed(await runTypeScript(example.fixture, workflow.exportName, run())));
  const actual = comparable(unnamed(await runMachine(workflow.definition, workflow.type, run())));
  expect(actual, `${JSON.stringify(run().input)}: ${what}`).toEqual(expected);
}

/** Each engine has its own names for the run of a distributed map, as each execution of the service has. */
function unnamed(outcome: Outcome): Outcome {
  const { output } = outcome;
  if (typeof output !== "object" || output === null || !("MapRunArn" in output)) return outcome;
  const { ResultWriterDetails } = output as { readonly ResultWriterDetails?: { readonly Key?: string } };
  const details = { ...ResultWriterDetails, Key: "(key)" };
  return { ...outcome, output: { ...output, MapRunArn: "(arn)", ResultWriterDetails: details } };
}

/** The end and the calls; causes are not compared, because ours say more. */
function seen(outcome: Outcome, byHand: Compared, theirs: boolean): unknown {
  const { status, error } = outcome;
  const view = theirs ? byHand.output : undefined;
  const output = withoutEnvelope(unnamed(outcome).output);
  const stubs = (outcome.visited ?? [])
    .filter((state) => theirs && byHand.stubs?.includes(state))
    .map((key) => ({ key, input: {}, attempt: 0, branch: "" }));
  const calls = [...outcome.calls, ...stubs]
    .filter(({ key }) => byHand.added?.includes(key) !== true)
    .map(({ branch, key, input, attempt }) => ({
      branch,
      key,
      attempt,
      input: (theirs ? theirView : ourView)(byHand)(input),
    }))
    .sort((a, b) => a.branch.localeCompare(b.branch));
  return { status, ...(status === "SUCCEEDED" ? { output: view?.(output) ?? output } : { error }), calls };
}

function theirBuckets(run: FixtureRun, { buckets = {} }: Compared): FixtureRun {
  if (run.s3 === undefined) return run;
  const renamed = (name: string) =>
    Object.entries(buckets).reduce((text, [ours, theirs]) => text.replace(ours, theirs), name);
  return {
    ...run,
    s3: Object.fromEntries(Object.entries(run.s3).map(([name, body]) => [renamed(name), body])),
  };
}

const ourView =
  ({ payload: view }: Compared): See =>
  (payload) =>
    view === "any" ? "any" : payload;

const theirView = (byHand: Compared): See =>
  typeof byHand.payload === "function" ? byHand.payload : ourView(byHand);

test("every example is written about, and nothing else is", () => {
  expect(Object.keys(about).sort()).toEqual(examples.map(({ name }) => name));
});

test("each machine has a name of its own, so that one build writes them all", () => {
  const programs = ["order", "parcel"].map((name) => `${examplesFolder}${name}/workflow.ts`);
  const names = [...compiled.auto.workflows, ...compile({ files: programs }).workflows].map(
    ({ name }) => name,
  );
  expect([...new Set(names)]).toEqual(names);
});

test("the index of the examples", () => {
  const rows = examples.map((example) => {
    const { definition } = workflowOf(example, "auto")!;
    return {
      name: example.name,
      readme: readFileSync(`${example.folder}README.md`, "utf8"),
      states: statesOf(definition).length,
    };
  });
  expectPage(`${examplesFolder}README.md`, indexOf(rows, about));
});
