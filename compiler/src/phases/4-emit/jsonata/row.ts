import type { Expr, Operator } from "../../../ir/ir.js";
import type { Operand } from "./operand.js";

/** `not equal` stands for `not` of `equal`: some negations have a form of their own. */
export type RowOperator = Operator | `not ${"equal" | "truthy" | "isUndefined" | "isNull" | "isNullish"}`;

/**
 * How we know that a template means what JavaScript means: R recorded on the service, X tried on JSONata 2.0 and 2.2
 * by the table test, ? an addition of the service that no local engine has.
 */
export type Evidence = "R" | "X" | "?";

/** One operation on operands of given shapes; the first row that fits is taken. */
export interface Row {
  readonly operator: RowOperator;
  readonly operands: readonly Operand[];
  /** What further operands must be; without it there are none. */
  readonly rest?: Operand;
  readonly template: string;
  readonly evidence: Evidence;
  /** How the result can differ from JavaScript's: such a row is taken only where somebody is there to be told. */
  readonly deviation?: string;
  /** Constants worked out here, in place of the operands: `slice(1, 3)` takes two characters. */
  readonly derive?: (args: readonly Expr[]) => readonly Expr[];
}

/** Why an operation is refused, for operands that no row covers. */
export interface Refusal {
  readonly operator: Operator;
  readonly why: string;
}

export function fits(row: Row, args: readonly Expr[]): boolean {
  const { operands, rest } = row;
  if (args.length < operands.length || (rest === undefined && args.length > operands.length)) return false;
  return args.every((arg, n) => (operands[n] ?? rest)?.accepts(arg) ?? false);
}
