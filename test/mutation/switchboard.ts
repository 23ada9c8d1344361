/** What the instrumented compiler asks while it runs: which rule is broken now, and who used which. */
interface Board {
  /** Every mutation that the loaded sources have, in their order. */
  readonly names: Set<string>;
  active: string | undefined;
  /** Rules that were used, while somebody listens. */
  used: Set<string> | undefined;
  /** When the run with a broken rule is given up: it may make the compiler run in circles. */
  deadline: number;
}

export const board: Board = { names: new Set(), active: undefined, used: undefined, deadline: 0 };

const patience = 5_000;

/** Notes that a rule is used; whether it is the broken one. */
export function isBroken(name: string): boolean {
  board.used?.add(name);
  if (board.active !== name) return false;
  if (Date.now() > board.deadline) throw new Error("The broken compiler does not end.");
  return true;
}

export function register(name: string): string {
  let unique = name;
  for (let n = 2; board.names.has(unique); n++) unique = `${name} #${n}`;
  board.names.add(unique);
  return unique;
}

/** Runs with one rule broken. */
export function withBroken<T>(name: string, run: () => T): T {
  board.active = name;
  board.deadline = Date.now() + patience;
  try {
    return run();
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
