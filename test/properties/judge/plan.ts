import { fail, Slow, type MockFunction } from "../../harness/mocks.js";
import type { FixtureMocks } from "../../harness/fixture.js";
import { constructsOf } from "../grammar/constructs.js";
import { diceOf } from "../grammar/dice.js";
import type { Program } from "../grammar/program.js";
import { fanOutConstructs } from "../grammar/statements/fan-outs.js";
import type { Tree } from "../grammar/tree.js";
import { randomValue } from "../grammar/values.js";

const causes = ["", "no money", `{"errorMessage":"no","errorType":"Error"}`, "ünï {0} $.x", "null"];

/**
 * What the steps of a program answer in one run: decided by the seed, the step and how often it was called. Where
 * branches run side by side it is decided by what is sent instead, since nobody knows which of them calls first. Each
 * answer takes a time of its own, so that it is known which branch fails first.
 */
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
  const branches = hasBranches(program.tree);
  const answer = (step: Program["steps"][number], which: string): unknown => {
    const dice = diceOf({ nextInt: hashed(`${seed} ${step.key} ${which}`) });
    const seconds = dice.int(1, 28_000_000) / 1_000_000;
    if (dice.chance(failing)) return new Slow(seconds, fail(dice.pick(errors), dice.pick(causes)));
    return new Slow(seconds, step.result === "nothing" ? undefined : randomValue(dice, step.result));
  };
  const mock =
    (step: Program["steps"][number]): MockFunction =>
    (input, count, attempt) =>
      answer(step, branches ? `${attempt} ${JSON.stringify(input, inOrder)}` : String(count));
  return Object.fromEntries(program.steps.map((step) => [step.key, mock(step)]));
}

/** Whether calls of a program may run side by side. */
export function hasBranches(tree: Tree): boolean {
  return [...constructsOf(tree)].some((construct) => fanOutConstructs.has(construct));
}

/** Properties sorted by name: in which order they were added is nothing that state data keeps. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
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
