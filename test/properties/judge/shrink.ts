import type { Mode } from "../../harness/fixture.js";
import { CaseArbitrary, type Case } from "../grammar/program-arbitrary.js";
import { print } from "../grammar/tree.js";
import { judge } from "./judge.js";
import { failuresOf, type Failed, type Verdict } from "./verdict.js";

/** A failing program, as small as it gets. */
export interface Found {
  readonly smallest: Case;
  readonly mode: Mode;
  readonly failure: Failed;
}

/** So many smaller programs are judged at once; the first that still fails is made smaller in turn. */
const width = 24;

/** Makes a failing case smaller as long as it fails in the same way. */
export async function shrink(one: Case, mode: Mode, failure: Failed, seconds: number): Promise<Found> {
  const arbitrary = new CaseArbitrary();
  const deadline = Date.now() + seconds * 1000;
  const seen = new Set<string>();
  let current: Found = { smallest: one, mode, failure };
  for (let found = true; found && Date.now() < deadline;) {
    found = false;
    const candidates = arbitrary.shrink(current.smallest).map((value) => value.value);
    for (let batch = unseen(candidates, seen); batch.length > 0; batch = unseen(candidates, seen)) {
      const isSame = (verdict: Verdict) => sameFailure(failuresOf(verdict), failure) !== undefined;
      const verdicts = await judge(batch, [mode], isSame);
      const last = verdicts.at(-1)!;
      if (isSame(last)) {
        current = {
          smallest: batch[verdicts.length - 1]!,
          mode,
          failure: sameFailure(failuresOf(last), failure)!,
        };
        found = true;
        break;
      }
      if (Date.now() > deadline) break;
    }
  }
  return current;
}

function sameFailure(failures: ReturnType<typeof failuresOf>, wanted: Failed): Failed | undefined {
  return failures.find(([, failed]) => failed.signature === wanted.signature)?.[1];
}

/** The next candidates that have not been judged yet; what is tried once fails or does not for good. */
function unseen(candidates: IterableIterator<Case>, seen: Set<string>): readonly Case[] {
  const batch: Case[] = [];
  while (batch.length < width) {
    const { value, done } = candidates.next() as IteratorResult<Case, undefined>;
    if (done === true || value === undefined) break;
    const key = `${print(value.program.tree)}\n${JSON.stringify(value.runs)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    batch.push(value);
  }
  return batch;
}
