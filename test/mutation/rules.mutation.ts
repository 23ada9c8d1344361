import { expect, test } from "vitest";
import { compileProject, type CompiledWorkflow, type CompileResult } from "../../compiler/src/compile.js";
import type { State, StateMachine } from "../../compiler/src/asl/states.js";
import { openProject } from "../../compiler/src/phases/1-front/project.js";
import { fixtureFiles, loadFixture, modes, type Fixture, type Mode } from "../harness/fixture.js";
import { comparable } from "../harness/outcome.js";
import { runTypeScript } from "../harness/run-local.js";
import { runMachine } from "../harness/run-simulator.js";
import { mutations, type Mutation } from "./mutations.js";

/** `MUTATION=entity,wait npm run mutate`: those whose names hold one of these. */
const only = process.env["MUTATION"]?.split(",");
const files = fixtureFiles();
const front = openProject({ files });
const fixtures = await Promise.all(files.map(loadFixture));
const expected = new Map<string, string>();

/** Why some fixture is red under a mutation; undefined when none is. */
async function redBy(mutation: Mutation): Promise<string | undefined> {
  const mend = mutation.apply?.();
  try {
    for (const mode of modes) {
      let result: CompileResult;
      try {
        result = compileProject(front, mode);
      } catch (error) {
        return `does not compile: ${String(error).slice(0, 80)}`;
      }
      for (const fixture of fixtures) {
        const why = await redFixture(fixture, mode, result, mutation);
        if (why !== undefined) return `${fixture.name} (${mode}): ${why}`;
      }
    }
    return undefined;
  } finally {
    mend?.();
  }
}

async function redFixture(
  fixture: Fixture,
  mode: Mode,
  result: CompileResult,
  mutation: Mutation,
): Promise<string | undefined> {
  const codes = result.diagnostics
    .filter((d) => d.severity === "error" && d.at?.file === fixture.file)
    .map((d) => d.code);
  if ([...new Set(codes)].sort().join() !== [...(fixture.refused[mode] ?? [])].sort().join())
    return "other findings";
  const workflows = result.workflows.filter((workflow) => workflow.file === fixture.file);
  for (const [index, run] of fixture.runs.entries()) {
    const workflow = workflows.find((w) => w.exportName === (run.workflow ?? workflows[0]?.exportName));
    if (workflow === undefined) continue;
    const key = `${fixture.name} ${workflow.exportName} ${index}`;
    if (!expected.has(key)) {
      expected.set(key, JSON.stringify(comparable(await runTypeScript(fixture, workflow.exportName, run))));
    }
    try {
      const outcome = await runMachine(rewritten(workflow, mutation), workflow.type, run);
      if (JSON.stringify(comparable(outcome)) !== expected.get(key)) return "another outcome";
    } catch {
      return "does not run";
    }
  }
  return undefined;
}

function rewritten(workflow: CompiledWorkflow, { rewrite }: Mutation): StateMachine {
  if (rewrite === undefined) return workflow.definition;
  const states = Object.entries(workflow.definition.States).map(([name, state]): [string, State] => [
    name,
    rewrite(state),
  ]);
  return { ...workflow.definition, States: Object.fromEntries(states) };
}

test("breaking each rule once turns a fixture red", async () => {
  expect(await redBy({ name: "nothing broken" }), "a fixture is red with nothing broken").toBeUndefined();
  const survivors: string[] = [];
  let killed = 0;
  for (const mutation of mutations.filter(
    ({ name }) => only === undefined || only.some((part) => name.includes(part)),
  )) {
    const why = await redBy(mutation);
    if (why === undefined) survivors.push(mutation.name);
    else killed++;
    console.log(
      `${why === undefined ? "SURVIVES" : "red     "} ${mutation.name}${why === undefined ? "" : `: ${why}`}`,
    );
  }
  console.log(`score: ${killed} of ${killed + survivors.length}`);
  expect(survivors).toEqual([]);
});
