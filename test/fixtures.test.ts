import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { compileProject, type CompileResult } from "../compiler/src/compile.js";
import { openProject } from "../compiler/src/phases/1-front/project.js";
import { validateDefinition } from "../compiler/src/asl/validate/index.js";
import {
  fixtureFiles,
  loadFixture,
  modes,
  type Fixture,
  type FixtureRun,
  type Mode,
} from "./harness/fixture.js";
import { setting } from "./harness/setting.js";
import { damagedRun, damagesOf, type Damage } from "./harness/border-fuzz.js";
import { hostileRuns } from "./harness/hostile.js";
import { endedPastHandler } from "./harness/live-handlers.js";
import { comparable as told, type Outcome } from "./harness/outcome.js";
import { distinctCalls, newCalls, sagaRuns, withFailing } from "./harness/saga-failures.js";
import { pageOf, type PageRun } from "./harness/page.js";
import { runTypeScript } from "./harness/run-local.js";
import { runMachine } from "./harness/run-simulator.js";

/** `UPDATE=1 npm test` writes the pages anew; without it a page that differs is an error. */
const update = process.env["UPDATE"] === "1";
/** `FIXTURE=try/,loops/poll`: those whose paths hold one of these. */
const only = process.env["FIXTURE"]?.split(",");

const files = fixtureFiles().filter((file) => only === undefined || only.some((part) => file.includes(part)));
const fixtures = await Promise.all(files.map(loadFixture));

/** What advice says of the shape of a machine, test/phases/advice.test.ts judges; fixtures are shaped for other reasons. */
const shapeAdvice = ["SFN8003", "SFN8004", "SFN8005"];

/** All fixtures are one program: each setting compiles them once. */
let compiled: Record<Mode, CompileResult>;
beforeAll(() => {
  const front = openProject({ files });
  const build = (queryLanguage: Mode) => compileProject(front, queryLanguage);
  compiled = { auto: build("auto"), jsonpath: build("jsonpath"), jsonata: build("jsonata") };
}, 600_000);

function resultOf(fixture: Fixture, mode: Mode): CompileResult {
  const { workflows, diagnostics } = compiled[mode];
  return {
    workflows: workflows.filter((workflow) => workflow.file === fixture.file),
    diagnostics: diagnostics.filter(
      ({ at, code }) => at?.file === fixture.file && !shapeAdvice.includes(code),
    ),
  };
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
  test.each(modes)("%s: compiles, or is refused as it says", (mode) => {
    const { diagnostics, workflows } = resultOf(fixture, mode);
    const errors = diagnostics.filter((d) => d.severity === "error").map((d) => d.code);
    expect(
      [...new Set(errors)].sort(),
      diagnostics.map((d) => `${d.at?.line}: ${d.message}`).join("\n"),
    ).toEqual([...(fixture.refused[mode] ?? [])].sort());
    for (const workflow of workflows) {
      const findings = validateDefinition(workflow.definition, { type: workflow.type });
      expect(findings.filter((f) => f.severity === "error")).toEqual([]);
    }
  });

  test.each(modes)("%s: does what the TypeScript does", async (mode) => {
    const comparable = (outcome: Outcome) =>
      told({ ...outcome, calls: outcome.calls.filter(({ key }) => !fixture.byHand.includes(key)) });
    const machines = resultOf(fixture, mode).workflows;
    for (const [run, workflow] of runsOf(fixture, mode)) {
      const expected = comparable(await runTypeScript(fixture, workflow.exportName, run));
      const actual = comparable(await runMachine(workflow.definition, workflow.type, run, { machines }));
      expect(actual, `input ${JSON.stringify(run.input)}`).toEqual(expected);
      for (const hostile of hostileRuns(workflow.definition, run)) {
        const same = comparable(await runTypeScript(fixture, workflow.exportName, hostile));
        const machine = comparable(
          await runMachine(workflow.definition, workflow.type, hostile, { machines }),
        );
        expect(machine, `hostile input ${JSON.stringify(hostile.input)}`).toEqual(same);
      }
    }
  });

  test.each(modes)("%s: undoes what the TypeScript undoes, whichever step and undo fails", async (mode) => {
    const machines = resultOf(fixture, mode).workflows;
    const judge = async (run: FixtureRun, workflow: CompileResult["workflows"][number], what: string) => {
      const outcome = await runTypeScript(fixture, workflow.exportName, run);
      const machine = await runMachine(workflow.definition, workflow.type, run, { machines });
      expect(told(machine), what).toEqual(told(outcome));
      return outcome;
    };
    for (const [run, workflow] of sagaRuns(readFileSync(fixture.file, "utf8"), runsOf(fixture, mode))) {
      const whole = await runTypeScript(fixture, workflow.exportName, run);
      for (const step of distinctCalls(whole)) {
        const what = `${workflow.exportName}: ${JSON.stringify(step)} fails`;
        const failed = await judge(withFailing(run, [step]), workflow, what);
        for (const undo of newCalls(failed, whole)) {
          await judge(withFailing(run, [step, undo]), workflow, `${what}, then ${JSON.stringify(undo)}`);
        }
      }
    }
  });

  test.each(modes)("%s: nothing that is not as its type says ends it past a handler", async (mode) => {
    const machines = resultOf(fixture, mode).workflows;
    if (!/\btry\b|\bcompensate\(|allSettled|settle: true/.test(readFileSync(fixture.file, "utf8"))) return;
    const done = new Set<string>();
    for (const [run, workflow] of runsOf(fixture, mode)) {
      const { definition, type, exportName } = workflow;
      const damaged = (damage: Damage | undefined, answers: unknown[]) =>
        runMachine(definition, type, damagedRun(run, damage, answers), { machines }).catch(
          // The mock of a later step may not know what to answer, and a loop may never end: no statement about borders.
          () => undefined,
        );
      const answers: unknown[] = [];
      const whole = await damaged(undefined, answers);
      if (whole === undefined) continue;
      for (const damage of sampleOf(damagesOf(run, whole, answers, fixture.byHand), exportName, done)) {
        const outcome = await damaged(damage, []);
        const byHand = [...fixture.byHand, ...(mode === "jsonpath" ? (readAfter[fixture.name] ?? []) : [])];
        const past = outcome === undefined ? undefined : endedPastHandler(workflow, outcome, byHand);
        expect(past, damage.what).toBe(undefined);
      }
    }
  });

  test("its page", async () => {
    const runs: PageRun[] = [];
    for (const [run, workflow] of runsOf(fixture, "auto")) {
      const machines = resultOf(fixture, "auto").workflows;
      const outcome = await runMachine(workflow.definition, workflow.type, run, { machines });
      runs.push({ workflow: workflow.exportName, input: run.input, outcome });
    }
    const results = Object.fromEntries(modes.map((mode) => [mode, resultOf(fixture, mode)])) as Record<
      Mode,
      CompileResult
    >;
    const page = pageOf({ name: fixture.name, compiled: results, runs });
    const path = fixture.file.replace(/\.ts$/, ".expect.md");
    if (update || (!existsSync(path) && process.env["CI"] === undefined)) writeFileSync(path, page);
    expect(page).toBe(existsSync(path) ? readFileSync(path, "utf8") : "(no page)");
  });
});

/** What has not been tried in another run of the workflow; of much, some of every kind. */
function sampleOf(damages: readonly Damage[], workflow: string, done: Set<string>): readonly Damage[] {
  const fresh = damages.filter(({ what }) => !done.has(`${workflow} ${what}`));
  const step = Math.ceil(fresh.length / mostDamages);
  const some = fresh.filter((_, i) => i % step === 0);
  for (const { what } of some) done.add(`${workflow} ${what}`);
  return some;
}

/** For each run and workflow; a number as large as one likes tries all of them. */
const mostDamages = setting("DAMAGES", 60);

/** Steps in a `try` whose result is read after it, where a bare path is allowed: JSONPath alone reads it as the step ends. */
const readAfter: Readonly<Record<string, readonly string[]>> = {
  "functions/callbacks-of-own": ["Work 2"],
};

function runsOf(
  fixture: Fixture,
  mode: Mode,
): readonly (readonly [FixtureRun, CompileResult["workflows"][number]])[] {
  const { workflows } = resultOf(fixture, mode);
  return fixture.runs.flatMap((run) => {
    const name = run.workflow ?? workflows[0]?.exportName;
    const workflow = workflows.find((candidate) => candidate.exportName === name);
    return workflow === undefined ? [] : [[run, workflow] as const];
  });
}

test("every fixture without a refusal runs", () => {
  const idle = fixtures.filter((fixture) => fixture.runs.length === 0 && fixture.refused.auto === undefined);
  expect(idle.map((fixture) => fixture.name)).toEqual([]);
});
