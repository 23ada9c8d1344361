import type { Random } from "fast-check";

/** Choices; every generated program is a row of them. */
export interface Dice {
  readonly int: (least: number, most: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the choices, by weight; a weight of 0 is never taken. */
  readonly weighted: <T>(choices: readonly (readonly [number, T])[]) => T;
  /** Some of the list, in its order. */
  readonly some: <T>(list: readonly T[], least: number, most: number) => readonly T[];
}

export function diceOf(random: Pick<Random, "nextInt">): Dice {
  const int = (least: number, most: number) => random.nextInt(least, most);
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!;
  return {
    int,
    pick,
    chance: (percent) => int(1, 100) <= percent,
    weighted(choices) {
      let left = int(
        1,
        choices.reduce((sum, [weight]) => sum + weight, 0),
      );
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left <= 0) return choice;
      }
      return choices.at(-1)![1];
    },
    some(list, least, most) {
      const size = Math.min(list.length, int(least, most));
      const places = new Set<number>();
      while (places.size < size) places.add(int(0, list.length - 1));
      return list.filter((_, i) => places.has(i));
    },
  };
}
