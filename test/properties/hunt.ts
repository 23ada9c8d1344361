import * as fc from "fast-check";
import { CaseArbitrary } from "./grammar/program-arbitrary.js";
import { judge } from "./judge/judge.js";
import { shrink, type Found } from "./judge/shrink.js";
import { failuresOf } from "./judge/verdict.js";
import { Tally } from "./tally.js";

export interface HuntOptions {
  readonly seed: number;
  readonly programs: number;
  /** After so many different failures nothing is made smaller any more. */
  readonly failures: number;
  /** So long may each be made smaller. */
  readonly shrinkSeconds?: number;
  readonly onFound?: (found: Found) => Promise<void>;
  /** Told now and then how far it is. */
  readonly onProgress?: (programs: number) => void;
}

/** So many programs are one program of TypeScript. */
const batch = 100;

/** Judges generated programs; what fails is made smaller, once for each way of failing. */
export async function hunt({
  seed,
  programs,
  failures,
  shrinkSeconds = 120,
  onFound,
  onProgress,
}: HuntOptions): Promise<Tally> {
  const tally = new Tally();
  const signatures = new Set<string>();
  for (let done = 0; done < programs; done += batch) {
    const numRuns = Math.min(batch, programs - done);
    const cases = fc.sample(new CaseArbitrary(), { seed: seed + done, numRuns });
    for (const [i, verdict] of (await judge(cases)).entries()) {
      tally.add(verdict, cases[i]!.program.tree);
      for (const [mode, failure] of failuresOf(verdict)) {
        if (signatures.has(failure.signature) || signatures.size >= failures) continue;
        signatures.add(failure.signature);
        await onFound?.(await shrink(cases[i]!, mode, failure, shrinkSeconds));
      }
    }
    onProgress?.(done + numRuns);
  }
  return tally;
}
