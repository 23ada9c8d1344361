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

/** Weights are exact to this part of one. */
const grain = 20;

export function diceOf(random: Pick<Random, "nextInt">): Dice {
  const int = (least: number, most: number) => random.nextInt(least, most);
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!;
  return {
    int,
    pick,
    chance: (percent) => int(1, 100) <= percent,
    weighted(choices) {
      const whole = choices.map(([weight]) => Math.round(weight * grain));
      let left = int(
        1,
        whole.reduce((sum, weight) => sum + weight, 0),
      );
      for (const [i, [, choice]] of choices.entries()) {
        left -= whole[i]!;
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
