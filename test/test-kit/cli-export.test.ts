import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testState, type TestStateRequest } from "../../compiler/src/test.js";
import { exitCode } from "../../compiler/src/cli/exit-code.js";
import { engines } from "../../compiler/src/cli/engines.js";
import { sfnc } from "../cli/run-cli.js";
import { tempProject, type TempProject } from "../temp-project.js";

let project: TempProject;
beforeAll(() => {
  const order = readFileSync(new URL("example/order.asl.json", import.meta.url), "utf8");
  project = tempProject({
    "order.asl.json": order,
    "input.json": `{ "sku": "tea", "readers": [] }`,
    "mocks.json": `{ "Reserve": { "sequence": [{ "error": "OutOfStock" }] } }`,
    "folder/x.json": "{}",
  });
});
afterAll(() => project.remove());

const run = (...more: readonly string[]) =>
  sfnc(["run", "order.asl.json", "--input", "input.json", "--mocks", "mocks.json", ...more], {
    cwd: project.folder,
    engines,
  });
const read = (file: string): unknown => JSON.parse(readFileSync(join(project.folder, file), "utf8"));

test("a run is written in both forms", async () => {
  await run("--export-test-state", "out/calls.json", "--export-mock-config", "out/mocks.json");
  const requests = read("out/calls.json") as readonly TestStateRequest[];
  const responses = await Promise.all(requests.map((request) => testState(request)));
  expect(responses.map(({ status }) => status)).toEqual(["CAUGHT_ERROR", "FAILED"]);
  expect(read("out/mocks.json")).toMatchObject({
    StateMachines: { order: { TestCases: { Run: { Reserve: "Run_Reserve" } } } },
    MockedResponses: { Run_Reserve: { "0": { Throw: { Error: "OutOfStock" } } } },
  });
});

test("a file that cannot be written is said", async () => {
  const { code, stderr } = await run("--export-test-state", "folder");
  expect(code).toBe(exitCode.usage);
  expect(stderr).toMatch(/folder.*it is a folder/);
});
