import { diceOf, type Dice } from "./dice.js";

/** Dice that fall the same way for the same seed. */
export function seededDice(seed: number): Dice {
  let state = seed | 0;
  const nextInt = (least = 0, most = 0x7fffffff): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (most - least + 1));
  };
  return diceOf({ nextInt } as Parameters<typeof diceOf>[0]);
}
