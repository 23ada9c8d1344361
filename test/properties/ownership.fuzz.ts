import { expect, test } from "vitest";
import { ownershipCases, someOf } from "./ownership/cases.js";
import { judgeOwnership } from "./ownership/judge-ownership.js";

// ALIASES: how many of them.
const programs = Number(process.env["ALIASES"] ?? 2_400);

test(`${programs} programs with objects that have one or two names`, async () => {
  const { same, refused, unfit, failures } = await judgeOwnership(someOf(ownershipCases(), programs));
  console.log(`${same} same, ${refused} refused, ${unfit.length} unfit`);
  expect(failures.join("\n\n")).toBe("");
  expect(unfit).toEqual([]);
  expect(same).toBeGreaterThan(programs / 8);
  expect(refused).toBeGreaterThan(programs / 8);
});
