import type { Example } from "./rule.js";

/** A machine of the given states that starts at the first of them. */
export function states(
  all: Readonly<Record<string, unknown>>,
  machine: Readonly<Record<string, unknown>> = {},
): Example {
  return { definition: { StartAt: Object.keys(all)[0], States: all, ...machine } };
}

/** A machine of one state, named S. */
export function state(only: unknown, machine: Readonly<Record<string, unknown>> = {}): Example {
  return states({ S: only }, machine);
}

export function express(example: Example): Example {
  return { ...example, type: "EXPRESS" };
}
