import { expect, test } from "vitest";
import { ownershipCases, someOf } from "./ownership/cases.js";
import { judgeOwnership } from "./ownership/judge-ownership.js";

// Some of all, the same every time; `npm run fuzz` judges more.
const programs = 150;

test("objects with one or two names: changed as in TypeScript, or refused", async () => {
  const { same, refused, unfit, failures } = await judgeOwnership(someOf(ownershipCases(), programs));
  console.log(`${same} same, ${refused} refused, ${unfit.length} unfit`);
  expect(failures.join("\n\n")).toBe("");
  expect(unfit).toEqual([]);
  expect(same).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
});
