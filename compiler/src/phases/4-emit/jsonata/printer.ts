import type { Span } from "../../../diagnostics/index.js";
import type { Expr, ValueId } from "../../../ir/ir.js";
import type { Code } from "./code.js";
import type { Refusal, Row } from "./row.js";
import type { Structure } from "./structure.js";

/** Where values and context fields are in the state that the text is for. */
export interface JsonataScope {
  /** JSONata text that yields the value: "$job" or "$states.input.job.Payload". */
  read(value: ValueId): string;
  context(path: readonly string[]): string;
  /** Whether the value is null there while it is undefined: it is then read as absent where it matters. */
  storedAsNull?(value: ValueId): boolean;
  /** What a part of a list is called where the value is stored: an object holds it there. */
  part?(value: ValueId, index: number): string | undefined;
  /** Told of text that may differ from JavaScript's in the last digits of a number; without it such text is refused. */
  deviation?(at: Span, what: string): void;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly refusals: readonly Refusal[];
  readonly structure: Structure;
}

/** Inside callbacks: their parameters, and the names that must not be used again. */
export interface Place {
  readonly names: ReadonlyMap<ValueId, string>;
  readonly taken: ReadonlySet<string>;
}

export interface Printer {
  readonly table: Table;
  readonly scope: JsonataScope;
  print(expr: Expr, place: Place): Code;
  /** Prints what is compared or looked up: text that may deviate is refused there. */
  readonly exact: Printer;
  /** Notes why an expression has no exact form; the text that stands in is never shown. */
  refuse(at: Span, reason: string): Code;
}

export type Of<Op extends Expr["op"]> = Extract<Expr, { readonly op: Op }>;
