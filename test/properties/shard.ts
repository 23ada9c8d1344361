import { expect, test } from "vitest";
import { hunt } from "./hunt.js";
import { keep } from "./judge/keep.js";
import { shownFailure } from "./judge/show.js";
import { setting } from "../harness/setting.js";

/** One share of the programs of `npm run fuzz`; shares run beside each other. */
export function shard(index: number, shards: number): void {
  const programs = Math.ceil(setting("PROGRAMS", 20_000) / shards);
  const seed = setting("SEED", Date.now() % 1_000_000_000) + index * programs;

  test(`${programs} programs, from seed ${seed} on`, async () => {
    const tally = await hunt({
      seed,
      programs,
      failures: setting("FAILURES", 20),
      shrinkSeconds: setting("SHRINK", 120),
      onProgress: (done) => {
        if (done % 1_000 === 0) console.log(`${done} of ${programs}`);
      },
      onFound: async (found) => {
        console.log(await shownFailure(found));
        if (process.env["KEEP"] === "1") console.log(`kept as ${await keep(found)}`);
      },
    });
    console.log(tally.report(40));
    expect([...tally.failures.keys()]).toEqual([]);
  });
}
