import { expect, test } from "vitest";
import { judgeSagas } from "./sagas/judge-sagas.js";

const setting = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const programs = setting("SAGAS", 3_000);
const seed = setting("SEED", Date.now() % 1_000_000_000);

test(`${programs} sagas, from seed ${seed} on`, async () => {
  const { judged, runs, refused, failures } = await judgeSagas(seed, programs, "each case in each setting");
  console.log(`${judged} programs, ${runs} runs, refused: ${JSON.stringify([...refused])}`);
  expect(failures.join("\n")).toBe("");
});
