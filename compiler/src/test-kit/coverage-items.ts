import type { Catcher, Retrier, State, StateMachine } from "../asl/states.js";
import { statesOf } from "./states-of.js";

/** One thing that a test may reach. */
export type CoverageItem =
  | { readonly kind: "state"; readonly state: string; readonly type: State["Type"] }
  | {
      readonly kind: "rule";
      readonly state: string;
      readonly rule: number | "Default";
      readonly next: string;
    }
  | {
      readonly kind: "catcher";
      readonly state: string;
      readonly catcher: number;
      readonly errors: readonly string[];
      readonly next: string;
    }
  | {
      readonly kind: "retrier";
      readonly state: string;
      readonly retrier: number;
      readonly errors: readonly string[];
    };

/** All that tests may reach in a machine, state by state. */
export function coverageItems(definition: StateMachine): readonly CoverageItem[] {
  return [...statesOf(definition)].flatMap(([name, state]) => [
    { kind: "state", state: name, type: state.Type } as const,
    ...rulesOf(name, state),
    ...handlersOf(name, state),
  ]);
}

function rulesOf(name: string, state: State): readonly CoverageItem[] {
  if (state.Type !== "Choice") return [];
  const rules = state.Choices.map((rule, at) => ruleItem(name, at, rule.Next));
  return state.Default === undefined ? rules : [...rules, ruleItem(name, "Default", state.Default)];
}

function ruleItem(state: string, rule: number | "Default", next: string): CoverageItem {
  return { kind: "rule", state, rule, next };
}

function handlersOf(name: string, state: State): readonly CoverageItem[] {
  const { Retry = [], Catch = [] }: { Retry?: readonly Retrier[]; Catch?: readonly Catcher[] } =
    state.Type === "Task" || state.Type === "Parallel" || state.Type === "Map" ? state : {};
  return [
    ...Retry.map(({ ErrorEquals }, at): CoverageItem => ({
      kind: "retrier",
      state: name,
      retrier: at,
      errors: ErrorEquals,
    })),
    ...Catch.map(({ ErrorEquals, Next }, at): CoverageItem => ({
      kind: "catcher",
      state: name,
      catcher: at,
      errors: ErrorEquals,
      next: Next,
    })),
  ];
}

/** What a visit of a state and an item have in common, as one text. */
export function keyOf(item: CoverageItem): string {
  switch (item.kind) {
    case "state":
      return reachedKey("state", item.state);
    case "rule":
      return reachedKey("rule", item.state, item.rule);
    case "catcher":
      return reachedKey("catcher", item.state, item.catcher);
    case "retrier":
      return reachedKey("retrier", item.state, item.retrier);
    default:
      return unreachable(item);
  }
}

export function reachedKey(kind: CoverageItem["kind"], state: string, which: number | "Default" = 0): string {
  return JSON.stringify([kind, state, which]);
}

function unreachable(item: never): never {
  throw new Error(`There is no such item of coverage: ${JSON.stringify(item)}`);
}
