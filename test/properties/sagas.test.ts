import { expect, test } from "vitest";
import { judgeSagas } from "./sagas/judge-sagas.js";

// The same programs every time; `npm run fuzz` judges others.
const seed = 1;
const programs = 100;

test("generated sagas: whichever step and undo fails, the machine undoes what the TypeScript undoes", async () => {
  const { judged, runs, refused, failures } = await judgeSagas(seed, programs, "each case in one setting");
  console.log(`${judged} programs, ${runs} runs, refused: ${JSON.stringify([...refused])}`);
  expect(failures.join("\n")).toBe("");
  expect(runs).toBeGreaterThan(8 * programs);
  const inAuto = [...refused].filter(([key]) => key.startsWith("auto ")).reduce((sum, [, n]) => sum + n, 0);
  expect(inAuto / judged, "share refused in auto").toBeLessThan(0.15);
}, 600_000);
