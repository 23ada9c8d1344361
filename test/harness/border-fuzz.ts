import type { Json } from "../../compiler/src/asl/states.js";
import type { FixtureRun } from "./fixture.js";
import { Failure } from "./mocks.js";
import type { Outcome } from "./outcome.js";

/** A run in which the nth answer, or the input, is something that its type does not allow. */
export interface Damage {
  readonly what: string;
  /** Which answer is damaged; the input when absent. */
  readonly call?: number;
  readonly damage: (given: unknown) => unknown;
}

const others: readonly (readonly [what: string, value: Json])[] = [
  ["null", null],
  ["a number", 7.5],
  ["a text", "text"],
  ["a boolean", true],
  ["an array", []],
  ["an object", {}],
];

/** Deeper than this nothing is damaged. */
const deepest = 3;

/** Every answer of a run, and its input, once as something else, and once without each of its fields, and with each as something else. */
export function damagesOf(
  run: FixtureRun,
  outcome: Outcome,
  answers: readonly unknown[],
  byHand: readonly string[],
): readonly Damage[] {
  const ofAnswers = outcome.calls.flatMap(({ key }, call): Damage[] => {
    const answer = answers[call];
    // What a state written by hand makes of its answer is not the compiler's word.
    if (answer instanceof Failure || byHand.includes(key)) return [];
    return [...replaced(`call ${call} answers`), ...inside(answer, `call ${call}`)].map((damage) => ({
      ...damage,
      call,
    }));
  });
  return [...ofAnswers, ...inside(run.input, "the input")];
}

function replaced(what: string): readonly Damage[] {
  return others.map(([other, value]) => ({ what: `${what} ${other}`, damage: () => value }));
}

/** What can be wrong in a value that is itself as its type says. */
function inside(value: unknown, what: string, depth = 0): readonly Damage[] {
  if (typeof value !== "object" || value === null || depth === deepest) return [];
  const keys = Array.isArray(value) ? firstAndLast(value) : Object.keys(value);
  return keys.flatMap((key): readonly Damage[] => {
    const of = (value as Readonly<Record<string, unknown>>)[key];
    const wrong = [...replaced(`${what}, ${key} is`), ...inside(of, `${what}, in ${key}`, depth + 1)].map(
      (damage): Damage => ({
        ...damage,
        damage: (given) => withKey(given, key, (inner) => damage.damage(inner)),
      }),
    );
    const without: Damage = { what: `${what} without ${key}`, damage: (given) => withKey(given, key) };
    return Array.isArray(value) ? wrong : [without, ...wrong];
  });
}

/** Of many items two will do: the last of a loop stands after what those before it have registered. */
function firstAndLast(list: readonly unknown[]): readonly string[] {
  return [...new Set([0, list.length - 1])].filter((index) => index in list).map(String);
}

/** The value with something else at the key, or without it; one that has no keys any more stays as it is. */
function withKey(given: unknown, key: string, change?: (inner: unknown) => unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const inner = (given as Readonly<Record<string, unknown>>)[key];
  if (Array.isArray(given))
    return given.map((item: unknown, i) => (String(i) === key && change !== undefined ? change(item) : item));
  if (change === undefined) return Object.fromEntries(Object.entries(given).filter(([name]) => name !== key));
  return { ...given, [key]: change(inner) };
}

/** The run with one thing damaged; the answers are recorded as they were. */
export function damagedRun(run: FixtureRun, damage: Damage | undefined, record: unknown[]): FixtureRun {
  let count = 0;
  const input = damage !== undefined && damage.call === undefined ? damage.damage(run.input) : run.input;
  return {
    ...run,
    ...(run.input === undefined ? {} : { input }),
    tamper: (answer: unknown) => {
      const index = count++;
      record.push(answer);
      return damage?.call === index ? damage.damage(answer) : answer;
    },
  };
}
