import type { Dice } from "../../grammar/dice.js";
import { after, type Scope, type Statement } from "./scope.js";

/** An inlined function of the program. */
export interface MadeFunction {
  readonly name: string;
  readonly text: string;
  /** Whether it registers an undo before it awaits anything: then a block of promises knows at once that it settles. */
  readonly undoesFirst: boolean;
  readonly returns: "nothing" | "text";
}

/** What the rules of the grammar share while one program is made. */
export interface Maker {
  readonly dice: Dice;
  /** Whether the program may say what JSONPath cannot. */
  readonly rich: boolean;
  /** Whether it may start another workflow; causes then hold times and ids. */
  readonly parent: boolean;
  /** Whether someone is told of undos that failed: then it must be known which call of them did. */
  readonly listens: boolean;
  /** A new step of that kind of name. */
  readonly step: (kind: "s" | "u") => string;
  readonly fresh: (kind: string) => string;
  /** Counts a construct of the program. */
  readonly uses: (construct: string) => void;
  /** Whether the program is not as large yet as it may be; takes a statement. */
  readonly grows: () => boolean;
  readonly functions: MadeFunction[];
  readonly children: string[];
  /** Up to three statements, and what stands after them: the `return` of a function that gives something. */
  readonly body: (scope: Scope, last?: (maker: Maker, scope: Scope) => string, least?: number) => string;
  /** Who is told of undos that failed: `onUndoFailure: ...`. */
  readonly listener: () => string;
}

/** A construct of the grammar: its weight here, its name in reports, and how it is made. */
export type Form<T> = readonly [weight: number, construct: string, make: () => T];

/** Takes one of the forms, by weight. */
export function oneOf<T>({ dice, uses }: Maker, forms: readonly Form<T>[]): T {
  const [construct, make] = dice.weighted(forms.map(([weight, ...form]) => [weight, form] as const));
  uses(construct);
  return make();
}

/** The lines of statements, and what is around the one that follows. */
export function inTurn(
  scope: Scope,
  count: number,
  statement: (scope: Scope) => Statement,
): { readonly lines: readonly string[]; readonly scope: Scope } {
  const lines: string[] = [];
  let around = scope;
  for (let n = 0; n < count; n++) {
    const made = statement(around);
    lines.push(made.text);
    around = after(around, made);
  }
  return { lines, scope: around };
}
