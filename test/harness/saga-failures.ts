import { fail, InTurn, type MockFunction } from "./mocks.js";
import type { FixtureMocks, FixtureRun } from "./fixture.js";
import type { Call, Outcome } from "./outcome.js";

/** A call, as what is called and what it is sent: the same in every run, whatever the order of the branches. */
export type Which = Pick<Call, "key" | "input">;

const textOf = ({ key, input }: Which): string => JSON.stringify([key, input]);

/** What a call answers instead of what it would have; undefined where it answers as ever. */
export type Breaks = (call: Which, attempt: number) => unknown;

const everyAttempt: Breaks = ({ key }) => fail("Injected", `in ${key}`);

/** The run with these calls failing: on every attempt, when nothing else is said. */
export function withFailing(
  run: FixtureRun,
  calls: readonly Which[],
  breaks: Breaks = everyAttempt,
): FixtureRun {
  const broken = new Set(calls.map(textOf));
  const mocks = Object.entries(run.mocks ?? {}).map(([key, mock]) => {
    const answer = (input: unknown, count: number, attempt: number): unknown =>
      (broken.has(textOf({ key, input })) ? breaks({ key, input }, attempt) : undefined) ??
      answerOf(mock, input, count, attempt);
    return [key, answer];
  });
  return { ...run, mocks: Object.fromEntries(mocks) as FixtureMocks };
}

function answerOf(mock: unknown, input: unknown, count: number, attempt: number): unknown {
  const answer: unknown =
    mock instanceof InTurn ? mock.answers[Math.min(count, mock.answers.length - 1)] : mock;
  return typeof answer === "function" ? (answer as MockFunction)(input, count, attempt) : answer;
}

/** The calls of a run, those of its children too, each once. */
export function distinctCalls({ calls, childCalls = [] }: Outcome): readonly Which[] {
  const all = [...calls, ...childCalls];
  return [...new Map(all.map(({ key, input }) => [textOf({ key, input }), { key, input }])).values()];
}

/** The calls that a run makes and another does not: the undos, and who is told of them. */
export function newCalls(outcome: Outcome, before: Outcome): readonly Which[] {
  const known = new Set(distinctCalls(before).map(textOf));
  return distinctCalls(outcome).filter((call) => !known.has(textOf(call)));
}

/** For each workflow that registers undos, its first run in which nothing fails. */
export function sagaRuns<T extends readonly [FixtureRun, { readonly exportName: string }]>(
  source: string,
  runs: readonly T[],
): readonly T[] {
  if (!/\bcompensate\(/.test(source)) return [];
  const first = new Map<string, T>();
  for (const run of runs) if (!first.has(run[1].exportName)) first.set(run[1].exportName, run);
  return [...first.values()];
}
