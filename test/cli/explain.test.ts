import { expect, test } from "vitest";
import { catalogue } from "../../compiler/src/diagnostics/catalogue/index.js";
import { rules } from "../../compiler/src/asl/validate/index.js";
import { sfnc } from "./run-cli.js";

const explain = (...args: readonly string[]) => sfnc(["explain", ...args], { cwd: "/" });

test("a code is explained with its reason and both programs", async () => {
  const run = await explain("SFN1002");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const entry = catalogue.find((rule) => rule.code === "SFN1002");
  for (const part of [entry?.title, entry?.why, entry?.bad, entry?.good]) expect(run.stdout).toContain(part);
});

test("small letters and the bare number do", async () => {
  const whole = (await explain("SFN1002")).stdout;
  expect((await explain("sfn1002")).stdout).toBe(whole);
  expect((await explain("1002")).stdout).toBe(whole);
});

test("an unknown code is wrong usage, with the nearest one", async () => {
  const run = await explain("SNF1002");
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toBe("There is no code SNF1002. Did you mean SFN1002?\n");
});

test("without a code all are listed", async () => {
  const run = await explain();
  const codes = run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(0, 7));
  expect(codes).toEqual(
    [...catalogue, ...[...rules].sort((a, b) => a.code.localeCompare(b.code))].map(({ code }) => code),
  );
});

test("--json prints the entry", async () => {
  const run = await explain("SFN1002", "--json");
  expect(JSON.parse(run.stdout)).toMatchObject({ code: "SFN1002", severity: "error", family: "yours" });
});

test("a rule about definitions is explained too, with both definitions", async () => {
  const rule = rules.find(({ bad }) => typeof bad.definition === "object");
  const run = await explain(rule?.code ?? "");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  for (const part of [rule?.title, rule?.why]) expect(run.stdout).toContain(part);
  expect(run.stdout).toContain('"States": {');
});
