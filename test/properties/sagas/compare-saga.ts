import { isDeepStrictEqual } from "node:util";
import type { CompiledWorkflow } from "../../../compiler/src/index.js";
import type { FixtureRun } from "../../harness/fixture.js";
import { fail, silent } from "../../harness/mocks.js";
import { comparable, type Outcome } from "../../harness/outcome.js";
import { runMachine } from "../../harness/run-simulator.js";
import {
  distinctCalls,
  newCalls,
  withFailing,
  type Breaks,
  type Which,
} from "../../harness/saga-failures.js";
import { workflowName, type SagaProgram } from "./grammar/saga-program.js";

const inputs = [
  { id: "i", kind: "a", flag: true, items: ["x", "y"] },
  { id: "i", kind: "b", flag: false, items: ["x"] },
  { id: "i", kind: "c", flag: true, items: [] },
];

/** What TypeScript does in a run; what is compared is described, so that it can be asked once. */
export type Told = (run: FixtureRun, what: string) => Promise<Outcome>;

/** Which of the cases are tried: one of every `share`, beginning with number `turn`. */
export interface Share {
  readonly share: number;
  readonly turn: number;
}

interface Compared {
  readonly runs: number;
  readonly failure?: string;
}

/** Runs a machine on each input, with each step failing, and then each undo, and compares it with TypeScript. */
export async function compareSaga(
  program: SagaProgram,
  told: Told,
  machines: readonly CompiledWorkflow[],
  { share, turn }: Share,
): Promise<Compared> {
  const { definition } = machines.find(({ exportName }) => exportName === workflowName)!;
  const mocks = Object.fromEntries(program.steps.map((key) => [key, (input: unknown) => answer(key, input)]));
  let runs = 0;
  const compare = async (run: FixtureRun, what: string): Promise<Outcome | string> => {
    runs++;
    const expected = await told(run, what);
    const actual = await runMachine(definition, "STANDARD", run, { machines });
    if (isDeepStrictEqual(comparable(actual), comparable(expected))) return expected;
    return `${what}\nTypeScript: ${JSON.stringify(comparable(expected))}\nmachine:    ${JSON.stringify(comparable(actual))}`;
  };
  for (const [i, input] of inputs.entries()) {
    if (i % share !== turn % share) continue;
    const run: FixtureRun = { input, mocks };
    const whole = await compare(run, `input ${JSON.stringify(input)}`);
    if (typeof whole === "string") return { runs, failure: whole };
    for (const step of distinctCalls(whole).slice(0, share === 1 ? 40 : 5)) {
      const what = `input ${JSON.stringify(input)}, ${how(step)}`;
      const failed = await compare(withFailing(run, [step], breaks), what);
      if (typeof failed === "string") return { runs, failure: failed };
      for (const undo of newCalls(failed, whole).slice(0, share === 1 ? 20 : 2)) {
        const both = await compare(withFailing(run, [step, undo], breaks), `${what}, then ${how(undo)}`);
        if (typeof both === "string") return { runs, failure: both };
      }
    }
  }
  return { runs };
}

/** What a step answers depends on what it is sent alone: the order of branches says nothing. */
function answer(key: string, input: unknown): unknown {
  if (key === "told") return undefined;
  const { id = "" } = input as { readonly id?: string };
  const v = `${key}(${id})`;
  return {
    v,
    n: v.length,
    ok: hash(v) % 2 === 0,
    tags: v.length % 3 === 0 ? [] : [id, key],
    of: { a: `of ${key}` },
  };
}

type Way = "fails" | "fails once" | "is silent";

/** Mostly an error on every attempt; sometimes one that a retry does not meet again, or no answer at all. */
function wayOf(call: Which): Way {
  const ways: readonly Way[] = ["fails", "is silent", "fails", "fails once", "fails"];
  return ways[hash(JSON.stringify([call.key, call.input])) % ways.length]!;
}

const breaks: Breaks = (call, attempt) => {
  const way = wayOf(call);
  if (way === "is silent") return silent();
  return way === "fails once" && attempt > 0 ? undefined : fail("Injected", `in ${call.key}`);
};

const how = (call: Which): string => `${JSON.stringify(call)} ${wayOf(call)}`;

function hash(text: string): number {
  let sum = 7;
  for (const char of text) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) | 0;
  return Math.abs(sum ^ (sum >> 13));
}
