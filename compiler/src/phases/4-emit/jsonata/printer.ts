import type { Span } from "../../../diagnostics/index.js";
import type { Expr, Operator, ValueId } from "../../../ir/ir.js";
import { arrayLiteral } from "./array-literal.js";
import { applied } from "./apply.js";
import { condition } from "./condition.js";
import { level, simple, type Code } from "./code.js";
import { errorTest, errorValue } from "./errors.js";
import { constant, placeholderLiteral } from "./literals.js";
import { objectLiteral } from "./object-literal.js";
import { property } from "./property.js";
import type { Refusal, Row } from "./row.js";
import type { Structure } from "./structure.js";
import { joinedText } from "./joined-text.js";

/** Where values and context fields are in the state that the text is for. */
export interface JsonataScope {
  /** JSONata text that yields the value: "$job" or "$states.input.job.Payload". */
  read(value: ValueId): string;
  context(path: readonly string[]): string;
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
  /** Notes why an expression has no exact form; the text that stands in is never shown. */
  refuse(at: Span, reason: string): Code;
}

export function print(printer: Printer, expr: Expr, place: Place): Code {
  switch (expr.op) {
    case "constant":
      return constant(expr.value);
    case "undefined":
      return simple(printer.table.structure.nothing);
    case "use":
      return read(place.names.get(expr.value) ?? printer.scope.read(expr.value));
    case "placeholder":
      return simple(placeholderLiteral(expr.name));
    case "context":
      return read(printer.scope.context(expr.path));
    case "get":
      return property(printer, expr, place);
    case "object":
      return objectLiteral(printer, expr, place);
    case "array":
      return arrayLiteral(printer, expr.items, place);
    case "text":
      return joinedText(printer, expr.parts, place);
    case "if":
      return condition(printer, expr, place);
    case "apply":
      return applied(printer, expr, place);
    case "error":
      return errorValue(printer, expr, place);
    case "isError":
      return errorTest(printer, expr, place);
    case "function":
      return printer.refuse(expr.at, "a function is no value of JSONata data");
  }
}

function read(text: string): Code {
  return simple(text, /^\$\w+$/.test(text) ? level.atom : level.path);
}

export type Of<Op extends Expr["op"]> = Extract<Expr, { readonly op: Op }>;
export type { Operator };
