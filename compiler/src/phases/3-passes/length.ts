import type { ValueId, Within } from "../../ir/ir.js";

/** How long a way can take: what runs in a saga with a deadline takes no longer than that, all together. */
export interface Length {
  /** Seconds outside of such sagas. */
  readonly outside: number;
  readonly sagas: ReadonlyMap<ValueId, InSaga>;
}

interface InSaga {
  /** What the steps take that stand in it, and in no saga in it. */
  readonly seconds: number;
  /** It with the sagas around, innermost last. */
  readonly within: readonly Within[];
}

export const none: Length = { outside: 0, sagas: new Map() };

export const outside = (seconds: number): Length => ({ ...none, outside: seconds });

export function inSagas(seconds: number, within: readonly Within[]): Length {
  const innermost = within.at(-1);
  if (innermost === undefined) return outside(seconds);
  return { outside: 0, sagas: new Map([[innermost.saga, { seconds, within }]]) };
}

/** One after the other. */
export const plus = (a: Length, b: Length): Length => combined(a, b, (x, y) => x + y);

/** The one or the other; of ways through the same saga, the longest. */
export const longer = (a: Length, b: Length): Length => combined(a, b, Math.max);

function combined(a: Length, b: Length, combine: (x: number, y: number) => number): Length {
  const sagas = new Map(a.sagas);
  for (const [saga, { seconds, within }] of b.sagas)
    sagas.set(saga, { seconds: combine(sagas.get(saga)?.seconds ?? 0, seconds), within });
  return { outside: combine(a.outside, b.outside), sagas };
}

/** The step that runs at the deadline is ended within a second. */
const overrun = 1;

/** All together; sagas are cut off from the innermost outwards. */
export function secondsOf({ outside, sagas }: Length): number {
  const left = new Map([...sagas].sort(([, a], [, b]) => b.within.length - a.within.length));
  let total = outside;
  const add = (within: readonly Within[], seconds: number): void => {
    const own = within.at(-1);
    if (own === undefined) return void (total += seconds);
    const known = left.get(own.saga);
    left.set(own.saga, { seconds: (known?.seconds ?? 0) + seconds, within });
  };
  for (
    let depth = Math.max(0, ...[...left.values()].map(({ within }) => within.length));
    depth > 0;
    depth--
  ) {
    for (const { seconds, within } of [...left.values()].filter((one) => one.within.length === depth))
      add(within.slice(0, -1), Math.min(seconds, within.at(-1)!.seconds + overrun));
  }
  return total;
}
