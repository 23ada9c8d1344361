import { expect, test } from "vitest";
import { judgeSagas } from "./judge-sagas.js";
import { sagaReport } from "./saga-tally.js";
import { setting } from "../../harness/setting.js";

/** One share of the sagas of `npm run fuzz`; shares run beside each other. */
export function sagaShard(index: number, shards: number): void {
  const programs = Math.ceil(setting("SAGAS", 3_000) / shards);
  const seed = setting("SEED", Date.now() % 1_000_000_000) + index * programs;

  test(`${programs} sagas, from seed ${seed} on`, async () => {
    const tally = await judgeSagas(seed, programs, "each case in each setting", {
      onProgress: (done) => console.log(`${done} of ${programs} sagas`),
      onFailure: (failure) => console.log(failure),
    });
    console.log(sagaReport(tally));
    expect(tally.failures.join("\n")).toBe("");
  });
}
