import { modes, type Mode } from "../../harness/fixture.js";
import { print } from "../grammar/tree.js";
import { judge } from "../judge/judge.js";
import { failuresOf } from "../judge/verdict.js";
import type { OwnershipCase } from "./cases.js";

export interface OwnershipTally {
  /** Compiled, and doing what the TypeScript does. */
  readonly same: number;
  readonly refused: number;
  /** Not TypeScript, or nothing that can be compared. */
  readonly unfit: readonly string[];
  readonly failures: readonly string[];
}

const batch = 100;

/** Judges programs in the settings that say most of what they hold; `jsonpath` refuses nearly all changes. */
export async function judgeOwnership(
  cases: readonly OwnershipCase[],
  settings: readonly Mode[] = modes.filter((mode) => mode !== "jsonpath"),
): Promise<OwnershipTally> {
  let [same, refused] = [0, 0];
  const unfit: string[] = [];
  const failures: string[] = [];
  for (let from = 0; from < cases.length; from += batch) {
    const some = cases.slice(from, from + batch);
    for (const [i, verdict] of (await judge(some, settings)).entries()) {
      const { what, program } = some[i]!;
      if (verdict.kind === "unfit") unfit.push(`${what}: ${verdict.reason}`);
      else if (verdict.modes.auto?.kind === "same") same++;
      else if (verdict.modes.auto?.kind === "refused") refused++;
      for (const [mode, { message }] of failuresOf(verdict))
        failures.push(`${what}\n${mode}: ${message}\n${print(program.tree)}`);
    }
  }
  return { same, refused, unfit, failures };
}
