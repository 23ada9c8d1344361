import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { engines } from "../../compiler/src/cli/engines.js";
import { tempProject } from "../temp-project.js";
import { sfnc } from "./run-cli.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const explain = (...args: readonly string[]) => sfnc(["explain", "--saga", ...args], { cwd: root, engines });

test.each([
  ["a chain", "examples/10-saga-three-steps/workflow.ts"],
  ["what depends on the path", "test/fixtures/sagas/branched.ts"],
  ["branches and items", "test/fixtures/sagas/branches.ts"],
  ["loops", "test/fixtures/sagas/loops.ts"],
  ["sagas in each other", "test/fixtures/sagas/nested.ts"],
  ["catch and finally", "test/fixtures/sagas/inside-try.ts"],
  ["undos in functions", "test/fixtures/sagas/functions.ts"],
  ["who is told", "test/fixtures/sagas/told-of-failures.ts"],
  ["a callback", "test/fixtures/sagas/place-order.ts"],
])("the page of %s", async (what, file) => {
  const run = await explain(file);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  await expect(run.stdout).toMatchFileSnapshot(`explain-saga/${what.replaceAll(" ", "-")}.md`);
});

test("the order of the words does not matter, and one workflow can be asked for", async () => {
  const file = "test/fixtures/sagas/branches.ts#items";
  const run = await sfnc(["explain", file, "--saga"], { cwd: root, engines });
  expect(run.code).toBe(0);
  expect(run.stdout.match(/^# .*/gm)).toEqual(["# items"]);
  expect(run.stdout).toBe((await explain(file)).stdout);
});

test("a workflow without undos says so", async () => {
  const run = await explain("examples/parcel/workflow.ts");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("registers no undos");
});

test("a definition does not say what undoes what", async () => {
  const run = await explain("examples/10-saga-three-steps/expected.asl.json");
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("SFN0023");
});

test("no file, an absent one and an unknown workflow are wrong usage", async () => {
  expect((await explain()).code).toBe(2);
  expect((await explain("absent.ts")).stderr).toContain("absent.ts");
  const unknown = await explain("test/fixtures/sagas/branches.ts#none");
  expect(unknown).toMatchObject({ code: 2, stdout: "" });
  expect(unknown.stderr).toContain("sideBySide");
});

test("a workflow with an error has no page", async () => {
  const project = tempProject({
    "a.ts": `import { fn, lambda, workflow } from "@sfnc/runtime-types";
const step = lambda<{ id: string }, void>(fn("Step"));
export const broken = workflow(async (input: { id: string }) => { void step(input); });`,
  });
  const run = await sfnc(["explain", "--saga", "a.ts"], { cwd: project.path(""), engines });
  project.remove();
  expect(run).toMatchObject({ code: 1, stdout: "" });
});

test("--json gives the same as data", async () => {
  const run = await explain("test/fixtures/sagas/branched.ts", "--json");
  const { workflows } = JSON.parse(run.stdout) as { workflows: { name: string; sagas: unknown[] }[] };
  expect(workflows.map(({ name }) => name)).toContain("byIf");
  expect(workflows[0]?.sagas).toHaveLength(1);
});
