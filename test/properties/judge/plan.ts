import { fail, type Failure } from "../../harness/mocks.js";
import type { FixtureMocks } from "../../harness/fixture.js";
import { diceOf } from "../grammar/dice.js";
import type { Program } from "../grammar/program.js";
import { randomValue } from "../grammar/values.js";

const causes = ["", "no money", `{"errorMessage":"no","errorType":"Error"}`, "ünï {0} $.x", "null"];

/** What the steps of a program answer in one run: decided by the seed, the step, and how often it was called. */
export function plannedMocks(program: Program, seed: number): FixtureMocks {
  const failing = [0, 15, 45][seed % 3]!;
  const errors = [
    ...program.errors,
    ...program.errors,
    "States.Timeout",
    "States.TaskFailed",
    "Other.Failure",
    "Lambda.ServiceException",
  ];
  const answer = (key: string, step: Program["steps"][number], count: number): unknown => {
    const dice = diceOf({ nextInt: hashed(`${seed} ${key} ${count}`) });
    if (dice.chance(failing)) return failure(dice.pick(errors), dice.pick(causes));
    return step.result === "nothing" ? undefined : randomValue(dice, step.result);
  };
  return Object.fromEntries(
    program.steps.map((step) => [
      step.key,
      (_input: unknown, count: number) => answer(step.key, step, count),
    ]),
  );
}

function failure(error: string, cause: string): Failure {
  return fail(error, cause);
}

/** Whole numbers from a text, always the same ones. */
function hashed(text: string): (least?: number, most?: number) => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (least = 0, most = 0x7fffffff) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    return least + Math.floor(share * (most - least + 1));
  };
}
