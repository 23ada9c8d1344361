import { expect, test } from "vitest";
import { hunt } from "./hunt.js";
import { shownFailure } from "./judge/show.js";

// The same programs every time; `npm run fuzz` judges others.
const seed = 20_260_101;
const programs = 300;

test("generated programs: the machine does what the TypeScript does", async () => {
  const found: string[] = [];
  const onFound = async (one: Parameters<typeof shownFailure>[0]) => void found.push(await shownFailure(one));
  const tally = await hunt({ seed, programs, failures: 2, shrinkSeconds: 30, onFound });
  console.log(tally.report());
  expect(found.join("\n")).toBe("");
  expect(tally.failures.size).toBe(0);
  const judged = tally.judged();
  expect(judged, "programs that TypeScript accepts").toBeGreaterThan(0.7 * programs);
  expect((tally.refused.get("auto") ?? 0) / judged, "share refused in auto").toBeLessThan(0.15);
}, 600_000);
