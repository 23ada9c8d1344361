import type { FixtureMocks } from "./fixture.js";

/** A step that fails: `fail("CardDeclined", "no money")`. */
export class Failure {
  constructor(
    readonly error: string,
    readonly cause = "",
  ) {}
}

export function fail(error: string, cause = ""): Failure {
  return new Failure(error, cause);
}

/** A step that never answers: its timeout ends it. */
export class Silence {}

export function silent(): Silence {
  return new Silence();
}

/** Answers one after the other; the last one stays. */
export class InTurn {
  constructor(readonly answers: readonly unknown[]) {}
}

export function inTurn(...answers: readonly unknown[]): InTurn {
  return new InTurn(answers);
}

/** An answer that takes its time. */
export class Slow {
  constructor(
    readonly seconds: number,
    readonly answer: unknown,
  ) {}
}

/** A mock that computes its answer: `count` is how often it was asked before, `attempt` 0 for the first of a call. */
export type MockFunction = (input: unknown, count: number, attempt: number) => unknown;

export type Responder = (key: string, input: unknown, attempt?: number) => unknown;

/** One object for each run: two runs with the same mocks get the same answers. */
export function responder(mocks: FixtureMocks): Responder {
  const counts = new Map<string, number>();
  return (key, input, attempt = 0) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    if (!Object.hasOwn(mocks, key)) throw new Error(`The fixture has no mock for ${key}.`);
    let answer = mocks[key];
    if (answer instanceof InTurn) answer = answer.answers[Math.min(count, answer.answers.length - 1)];
    if (typeof answer === "function") answer = (answer as MockFunction)(input, count, attempt);
    return answer;
  };
}
