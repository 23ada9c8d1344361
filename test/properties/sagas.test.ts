import { expect, test } from "vitest";
import type { Mode } from "../harness/fixture.js";
import { judgeSagas } from "./sagas/judge-sagas.js";
import { sagaReport } from "./sagas/saga-tally.js";

// The same programs every time; `npm run fuzz` judges others.
const seed = 1;
const programs = 100;

test("generated sagas: whichever step and undo fails, the machine undoes what the TypeScript undoes", async () => {
  const tally = await judgeSagas(seed, programs, "each case in one setting");
  console.log(sagaReport(tally));
  expect(tally.failures.join("\n")).toBe("");
  expect(tally.runs).toBeGreaterThan(8 * programs);
  const shareRefused = (mode: Mode) => (tally.refusedIn.get(mode) ?? 0) / tally.judged;
  expect(shareRefused("auto"), "share refused in auto").toBeLessThan(0.15);
  expect(shareRefused("jsonpath"), "share refused in strict JSONPath").toBeLessThan(0.5);
}, 600_000);
