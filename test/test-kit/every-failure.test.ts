import { beforeAll, expect, test } from "vitest";
import { compile, type CompiledWorkflow } from "../../compiler/src/index.js";
import { everyFailure, printFailures } from "../../compiler/src/test.js";
import { tempProject, type TempProject } from "../temp-project.js";

const source = (undo: string) => `
import { compensate, fn, lambda, workflow } from "@sfnc/runtime-types";
const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"));
const release = lambda<{ hold: string }, void>(fn("Release"));
const charge = lambda<{ id: string }, void>(fn("Charge"));
const refund = lambda<{ id: string }, void>(fn("Refund"));
export const order = workflow(async (input: { id: string }) => {
  const hold = await reserve(input);
  ${undo}
  compensate(() => refund(input));
  await charge(input);
});
`;
const registered = "compensate(() => release({ hold: hold.hold }));";
const mocks = { Reserve: { hold: "h" }, Release: null, Charge: null, Refund: null };
const input = { id: "7" };

let whole: CompiledWorkflow;
let without: CompiledWorkflow;
beforeAll(() => {
  const project: TempProject = tempProject({ "whole.ts": source(registered), "without.ts": source("") });
  const result = compile({ files: [project.path("whole.ts"), project.path("without.ts")] });
  [whole, without] = result.workflows as [CompiledWorkflow, CompiledWorkflow];
  project.remove();
});

test("every step fails in turn, and every undo of it", async () => {
  const cases = await everyFailure(whole, input, { mocks });
  expect(printFailures(cases)).toBe(
    `Reserve fails: nothing to undo -> FAILED Injected
Reserve times out: nothing to undo -> FAILED States.Timeout
Reserve gives null: nothing to undo -> SUCCEEDED
Charge fails: Undo charge, Undo reserve -> FAILED Injected
Charge fails, Undo charge fails too: Undo charge, Undo reserve -> FAILED Injected
Charge fails, Undo reserve fails too: Undo charge, Undo reserve -> FAILED Injected
Charge times out: Undo charge, Undo reserve -> FAILED States.Timeout
Charge gives null: nothing to undo -> SUCCEEDED
`,
  );
});

test("an undo that is not registered shows", async () => {
  const [before, after] = await Promise.all(
    [whole, without].map(async (machine) => printFailures(await everyFailure(machine, input, { mocks }))),
  );
  expect(after).not.toBe(before);
  expect(after).not.toContain("Undo reserve");
});

test("leaves nothing out without a word", async () => {
  await expect(everyFailure(whole, input, { mocks, most: 2 })).rejects.toThrow("More than 2 executions");
});
