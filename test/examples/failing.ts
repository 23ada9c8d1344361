import type { FixtureMocks, FixtureRun } from "../harness/fixture.js";
import { fail, responder, silent } from "../harness/mocks.js";
import type { Call, Outcome } from "../harness/outcome.js";

/** A run in which one call fails. */
export interface FailingRun {
  /** "ChargeCard (call 2) fails with Boom" */
  readonly what: string;
  readonly error: string;
  /** Made anew for each side: the mocks count. `see` says which payload of ours one of another machine is. */
  readonly run: (see?: See) => FixtureRun;
}

export type See = (payload: unknown) => unknown;

/** Each call of a run in turn fails with each error, for good and for its first attempt only. */
export function failingRuns(
  run: FixtureRun,
  outcome: Outcome,
  errors: readonly string[],
): readonly FailingRun[] {
  const first = outcome.calls.filter((call) => call.attempt === 0);
  return first.flatMap((call, position) => {
    const before = outcome.calls.slice(0, outcome.calls.indexOf(call));
    /** The call as another machine makes it, and how many alike come before it. */
    const seenAs = (see: See): Wanted => {
      const wanted = { key: call.key, input: see(call.input), see };
      return {
        ...wanted,
        earlier: before.filter((other) => isSame(wanted, { ...other, input: see(other.input) })).length,
      };
    };
    return errors.flatMap((error) =>
      [true, false].map((forGood): FailingRun => ({
        what: `call ${position + 1}, ${call.key}, ${forGood ? "fails" : "fails once"} with ${error}`,
        error,
        run: (see = same) => ({ ...run, mocks: failing(run.mocks ?? {}, seenAs(see), error, forGood) }),
      })),
    );
  });
}

/** Calls with equal inputs are told apart by their order. */
function isSame(a: Pick<Call, "key" | "input">, b: Pick<Call, "key" | "input">): boolean {
  return a.key === b.key && JSON.stringify(a.input) === JSON.stringify(b.input);
}

interface Wanted extends Pick<Call, "key" | "input"> {
  readonly see: See;
  readonly earlier: number;
}

const same: See = (payload) => payload;

function failing(mocks: FixtureMocks, wanted: Wanted, error: string, forGood: boolean): FixtureMocks {
  const answer = responder(mocks);
  let seen = 0;
  const mock = (key: string) => (input: unknown) => {
    if (isSame(wanted, { key, input: wanted.see(input) })) {
      const turn = seen++;
      if (forGood ? turn >= wanted.earlier : turn === wanted.earlier)
        return error === "States.Timeout" ? silent() : fail(error, "as the test wants it");
    }
    return answer(key, input);
  };
  return Object.fromEntries(Object.keys(mocks).map((key) => [key, mock(key)]));
}
