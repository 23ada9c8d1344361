import type { State, StateMachine } from "../../compiler/src/asl/states.js";
import type { FixtureRun } from "./fixture.js";
import { Failure } from "./mocks.js";
import type { Outcome } from "./outcome.js";

/** A run in which the nth call answers something that its type does not allow. */
export interface Damage {
  readonly what: string;
  readonly call: number;
  readonly damage: (answer: unknown) => unknown;
}

const others: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", 7],
  ["a text", "text"],
  ["an array", []],
];

/** Every answer of a run once as something else, and once without each of its fields, and with each of another type. */
export function damagesOf(
  outcome: Outcome,
  answers: readonly unknown[],
  byHand: readonly string[],
): readonly Damage[] {
  return outcome.calls.flatMap(({ key }, call): Damage[] => {
    const answer = answers[call];
    // What a state written by hand makes of its answer is not the compiler's word.
    if (answer instanceof Failure || byHand.includes(key)) return [];
    const whole = others.map(([what, value]): Damage => ({
      what: `call ${call} answers ${what}`,
      call,
      damage: () => value,
    }));
    if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return whole;
    const fields = Object.keys(answer).flatMap((field): Damage[] => [
      { what: `call ${call} without ${field}`, call, damage: (value) => without(value as object, field) },
      ...others.map(([what, value]): Damage => ({
        what: `call ${call} with ${what} as ${field}`,
        call,
        damage: (given) => ({ ...(given as object), [field]: value }),
      })),
    ]);
    return [...whole, ...fields];
  });
}

function without(value: object, field: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
}

/** Answers of a responder, recorded, the nth of them damaged. */
export function damagedMocks(run: FixtureRun, damage: Damage | undefined, record: unknown[]): FixtureRun {
  let count = 0;
  return {
    ...run,
    tamper: (answer: unknown) => {
      const index = count++;
      record.push(answer);
      return damage?.call === index ? damage.damage(answer) : answer;
    },
  };
}

const uncatchable = new Set(["States.Runtime", "States.QueryEvaluationError", "States.ParameterPathFailure"]);

/**
 * Whether the execution ended past a handler by what nothing catches: in a state with a catcher, or in a test of a
 * machine that has one.
 */
export function endedPastHandler(definition: StateMachine, outcome: Outcome): boolean {
  if (outcome.status === "SUCCEEDED" || !uncatchable.has(outcome.error ?? "")) return false;
  const last: State | undefined = definition.States[outcome.visited?.at(-1) ?? ""];
  if (last === undefined) return false;
  const catches = (state: State) => "Catch" in state && (state.Catch?.length ?? 0) > 0;
  return catches(last) || (last.Type === "Choice" && Object.values(definition.States).some(catches));
}
