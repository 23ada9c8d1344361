import type { Dice } from "./dice.js";
import type { Scope } from "./scope.js";
import type { Step } from "./steps.js";
import type { Tree } from "./tree.js";
import type { ObjectTy, Ty } from "./types.js";

/** What the rules of the grammar share while one program is made. */
export interface Maker {
  readonly dice: Dice;
  readonly objects: readonly ObjectTy[];
  readonly steps: readonly Step[];
  readonly errorClasses: readonly string[];
  /** Blocks deeper than this hold only plain statements. */
  readonly deepest: number;
  /** A name that nothing in the program has yet. */
  readonly fresh: (...names: readonly string[]) => string;
  /** Whether so many steps may still be taken in one run; takes them. */
  readonly afford: (calls: number) => boolean;
  /** How many have been taken. */
  readonly taken: () => number;
  /** Any expression of a type; `depth` is how many operators it may have below each other. */
  readonly expression: (scope: Scope, type: Ty, depth: number) => Tree;
  /** Something to test: of any type, since truth is JavaScript's. */
  readonly condition: (scope: Scope, depth: number) => Tree;
  /** The statements of a block. */
  readonly statements: (scope: Scope, least: number, most: number) => Grown;
}

/** Statements, and what is known after them. */
export interface Grown {
  readonly tree: Tree;
  readonly scope: Scope;
  /** Nothing is reached after them. */
  readonly ends: boolean;
}

/** A form that a rule may take: its weight here, and how it is made. */
export type Form<T> = readonly [weight: number, make: () => T];

export function oneOf<T>(dice: Dice, forms: readonly Form<T>[]): T {
  return dice.weighted(forms)();
}
