import { within } from "./time-limit.js";

/** What the instrumented compiler asks while it runs: which rule is broken now, and who used which. */
interface Board {
  /** Every mutation that the loaded sources have, in their order. */
  readonly names: Set<string>;
  active: string | undefined;
  /** Rules that were used, while somebody listens. */
  used: Set<string> | undefined;
}

export const board: Board = { names: new Set(), active: undefined, used: undefined };

/** Notes that a rule is used; whether it is the broken one. */
export function isBroken(name: string): boolean {
  board.used?.add(name);
  return board.active === name;
}

export function register(name: string): string {
  let unique = name;
  for (let n = 2; board.names.has(unique); n++) unique = `${name} #${n}`;
  board.names.add(unique);
  return unique;
}

/** How long a broken compiler may take for one file: it may run in circles. */
const patience = 5_000;

/** Runs with one rule broken. What is given up in the middle of a loop runs no `finally` inside. */
export function withBroken<T>(name: string, run: () => T): T {
  board.active = name;
  try {
    return within(patience, run);
  } finally {
    board.active = undefined;
  }
}

/** The rules that a run uses. */
export function usedBy(run: () => void): ReadonlySet<string> {
  const used = new Set<string>();
  board.used = used;
  try {
    run();
  } finally {
    board.used = undefined;
  }
  return used;
}

/** A condition whose rule, when broken, never applies. */
export function holds<T>(name: string, value: T): T | false {
  return value && isBroken(name) ? false : value;
}

/** A condition whose rule, when broken, always applies. */
export function always<T>(name: string, value: T): T | true {
  return !value && isBroken(name) ? true : value;
}
