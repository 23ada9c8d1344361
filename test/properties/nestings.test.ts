import fastCheck from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { compileProject } from "../../compiler/src/compile.js";
import { openProject } from "../../compiler/src/phases/1-front/project.js";
import { modes, type FixtureRun } from "../harness/fixture.js";
import { fail } from "../harness/mocks.js";
import { comparable, type Outcome } from "../harness/outcome.js";
import { runTypeScript } from "../harness/run-local.js";
import { runMachine } from "../harness/run-simulator.js";
import { tempProject } from "../temp-project.js";
import { seededDice } from "./grammar/seeded-dice.js";
import { loadProgram } from "./judge/load-program.js";
import { nesting, type Nesting } from "./nestings/nesting.js";

const programs = Number(process.env["PROGRAMS"] ?? 20);
const seed = Number(process.env["SEED"] ?? 20_260_101);

test("blocks in blocks: the machine does what the TypeScript does, whichever step fails", async () => {
  const made = fastCheck.sample(
    fastCheck.noShrink(fastCheck.integer()).map((start) => nesting(seededDice(start))),
    { numRuns: programs, seed },
  );
  const names = made.map((_, i) => `n${i}.ts`);
  const project = tempProject(Object.fromEntries(names.map((name, i) => [name, made[i]!.source])));
  const found: string[] = [];
  let refused = 0;
  try {
    const front = openProject({ files: names.map(project.path), tsconfig: project.path("tsconfig.json") });
    for (const [i, program] of made.entries()) {
      const file = front.files[i]!;
      const fixture = loadProgram(program.source, file.getFilePath());
      for (const mode of modes) {
        const { workflows, diagnostics } = compileProject({ ...front, files: [file] }, mode);
        const [workflow] = workflows;
        if (workflow === undefined) {
          refused++;
          const codes = diagnostics.filter((d) => d.severity === "error").map((d) => d.code);
          // Only what JSONPath cannot say may be refused, and only where it has to be said in JSONPath.
          if (mode !== "jsonpath" || codes.some((code) => code !== "SFN5001"))
            found.push(
              `${mode} refuses: ${diagnostics.map((d) => `${d.code} ${d.message}`).join("; ")}\n${program.source}`,
            );
          continue;
        }
        for (const run of runsOf(program)) {
          const expected = told(await runTypeScript(fixture, "nested", run), run);
          const actual = await runMachine(workflow.definition, "STANDARD", run).then(
            (outcome) => told(outcome, run),
            (thrown: unknown) => String(thrown),
          );
          if (isDeepStrictEqual(actual, expected)) continue;
          found.push(
            `${mode}, input ${JSON.stringify(run.input)}\nTypeScript ${JSON.stringify(expected)}\nmachine    ${JSON.stringify(actual)}\n${program.source}`,
          );
          break;
        }
      }
    }
  } finally {
    project.remove();
  }
  expect(found.slice(0, 3).join("\n\n")).toBe("");
  expect(refused, "programs refused in JSONPath").toBeLessThan(programs / 2);
}, 300_000);

/**
 * One thing fails in a run, or all that fails is the same: which of two branches fails first is a matter of moments.
 * Without a failure, over no, one and several items; and with each step failing, for every item and for one.
 */
function runsOf({ steps }: Nesting): readonly (FixtureRun & { readonly fails: boolean })[] {
  const answers = (failing?: string, only?: number) =>
    Object.fromEntries(
      steps.map((name, i) => [
        name,
        (input: { readonly n: number }) =>
          name === failing && (only === undefined || input.n === only)
            ? fail(i % 2 === 0 ? "Bad" : "Other", `${name} says no`)
            : { n: input.n + i + 1 },
      ]),
    );
  const input = { n: 7, stop: 99, list: [3, 5] };
  return [
    { input, mocks: answers(), fails: false },
    { input: { ...input, list: [] }, mocks: answers(), fails: false },
    { input: { ...input, list: [3] }, mocks: answers(), fails: false },
    { input: { ...input, stop: 5 }, mocks: answers(), fails: true },
    { input: { ...input, stop: 7 }, mocks: answers(), fails: true },
    ...steps.map((name) => ({ input, mocks: answers(name), fails: true })),
    ...steps.map((name) => ({ input, mocks: answers(name, 5), fails: true })),
  ];
}

/** What a branch that is cancelled had still begun is a matter of moments: with a failure only the ends are compared. */
function told(outcome: Outcome, { fails }: { readonly fails: boolean }): unknown {
  return comparable(fails ? { ...outcome, calls: [] } : outcome);
}
