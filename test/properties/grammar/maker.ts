import type { Dice } from "./dice.js";
import type { Scope } from "./scope.js";
import type { Step } from "./steps.js";
import type { Tree } from "./tree.js";
import type { DeclaredTy, ObjectTy, Ty } from "./types.js";

/** What the rules of the grammar share while one program is made. */
export interface Maker {
  readonly dice: Dice;
  /** The types that the module declares; the first is an object. */
  readonly types: readonly [ObjectTy, ...DeclaredTy[]];
  readonly steps: readonly Step[];
  readonly errorClasses: readonly string[];
  /** Blocks deeper than this hold only plain statements. */
  readonly deepest: number;
  /** A program that mostly hands data on, as many are: few operators. */
  readonly plain: boolean;
  /** A name that nothing in the program has yet. */
  readonly fresh: (...names: readonly string[]) => string;
  /** Whether so many steps may still be taken in one run; takes them. */
  readonly afford: (calls: number) => boolean;
  /** How many have been taken. */
  readonly taken: () => number;
  /** Whether the program is not yet as large as it may be; every form that is asked for makes it larger. */
  readonly grows: () => boolean;
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

/** A form that a rule may take: its weight here, how it is made, and what it is called in reports. */
export type Form<T extends Tree | Grown> = readonly [weight: number, make: () => T, construct: string];

/** Takes one of the forms, by weight; `otherwise` when none has any. */
export function oneOf<T extends Tree | Grown>(dice: Dice, forms: readonly Form<T>[], otherwise: () => T): T {
  if (!forms.some(([weight]) => weight > 0)) return otherwise();
  const [make, construct] = dice.weighted(forms.map(([weight, ...form]) => [weight, form] as const));
  return named(make(), construct);
}

function named<T extends Tree | Grown>(grown: T, construct: string): T {
  if ("tree" in grown) return { ...grown, tree: named(grown.tree, construct) };
  return "construct" in grown ? grown : { ...grown, construct };
}
