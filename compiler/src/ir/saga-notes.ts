import type { Span } from "../diagnostics/index.js";
import type { Retrier, StateName } from "./ir.js";

/** What a scope of undos does when something in it fails, as documentation. */
export interface SagaNote {
  /** The workflow, a `saga`, or the body of a distributed map, which is an execution of its own. */
  readonly kind: "workflow" | "saga" | "child";
  /** The function that is told of an undo that failed, as the source calls it. */
  readonly told?: string;
  /** The class that goes on instead of the error. */
  readonly rethrow?: string;
  /** The seconds after which no step of it runs any more. */
  readonly deadline?: number;
  /** In the order of registration. */
  readonly undos: readonly UndoNote[];
  /** The places that an error can leave, in the order of the source. */
  readonly places: readonly PlaceNote[];
  readonly at: Span;
}

export interface UndoNote {
  /** The option `name`. */
  readonly name?: string;
  /** What it undoes, in the words of the source. */
  readonly undoes: string;
  /** The step that it undoes, where the source tells. */
  readonly step?: Span;
  /** Whether it stands before that step, so that it undoes an attempt too, or after it. */
  readonly when?: "attempted" | "completed";
  /** The steps that it calls, in the order in which they are lowered. */
  readonly calls: readonly UndoCall[];
  /** The variables that it reads. */
  readonly captures: readonly string[];
  readonly at: Span;
}

export interface UndoCall {
  readonly name: StateName;
  readonly retry: readonly Retrier[];
  /** Seconds, where they are known. */
  readonly timeout?: number;
  readonly at: Span;
}

/** A step or a `throw` in a scope, and what becomes of its error. */
export interface PlaceNote {
  /** What the state of the step is called, where no other has that name; absent for a `throw`. */
  readonly step?: string;
  readonly effect: Effect;
  /** "missing": what it leaves behind stays when something fails later; "late": when that fails before the undo stands. */
  readonly remedy: "undo" | "none needed" | "missing" | "late";
  /** The block that it is a branch, an item or a child of, innermost last. */
  readonly blocks: readonly BlockNote[];
  readonly end: PlaceEnd;
  readonly at: Span;
  readonly via: readonly Span[];
}

/** What a call leaves behind. */
export type Effect = "none" | "irreversible" | "some";

export interface BlockNote {
  readonly kind: "parallel" | "map" | "distributed";
  readonly at: Span;
}

export type PlaceEnd =
  /** A `catch` in the scope takes the error, or the block around has it as data. */
  | { readonly kind: "catch" | "settled"; readonly at: Span }
  | {
      /** The undos of the scope run, in this order. */
      readonly kind: "undone";
      readonly undos: readonly UndoRun[];
      /** The `finally` that runs before them. */
      readonly after?: Span;
      /** What becomes of the other branches of the block around. */
      readonly others?: "cancelled" | "ended";
    };

/** An undo by its index in `undos`; those of a loop or a block are as many as were registered. */
export type UndoRun =
  | { readonly kind: "undo"; readonly undo: number; readonly sure: boolean }
  | {
      readonly kind: "loop" | "parallel" | "map";
      /** For each turn or item the same, for branches one list each, in the order in which they run. */
      readonly parts: readonly (readonly UndoRun[])[];
      readonly sure: boolean;
      readonly at: Span;
    };
