import type { Expr } from "../../../ir/ir.js";
import { membersOf, type Shape } from "../../../ir/shape.js";
import type { Code } from "./code.js";
import { fill } from "./fill.js";
import { isTextOperation, joinedText } from "./joined-text.js";
import { logical } from "./logical.js";
import type { Of, Place, Printer } from "./printer.js";
import { fits, type RowOperator } from "./row.js";

export function applied(printer: Printer, expr: Of<"apply">, place: Place): Code {
  const { operator, args } = expr;
  const negated = operator === "not" && args[0]?.op === "apply" ? args[0] : undefined;
  return (
    (negated && byRow(printer, `not ${negated.operator}` as RowOperator, negated.args, place)) ??
    byRow(printer, operator, args, place) ??
    logical(printer, expr, place) ??
    (isTextOperation(operator) ? joinedText(printer, args, place) : refused(printer, expr))
  );
}

function byRow(
  printer: Printer,
  operator: RowOperator,
  args: readonly Expr[],
  place: Place,
): Code | undefined {
  const row = printer.table.rows.find(
    (candidate) => candidate.operator === operator && fits(candidate, args),
  );
  return row && fill(printer, row.template, row.derive?.(args) ?? args, place);
}

function refused(printer: Printer, { operator, args, at }: Of<"apply">): Code {
  const known = printer.table.refusals.find((refusal) => refusal.operator === operator);
  const operands = args.map((arg) => describe(arg.shape)).join(", ");
  const why = known?.why ?? "no form of it is known to mean the same as in JavaScript";
  return printer.refuse(at, `JSONata cannot say \`${operator}\` of ${operands || "nothing"} exactly: ${why}`);
}

function describe(shape: Shape): string {
  const words = membersOf(shape).map((member) => {
    switch (member.kind) {
      case "array":
        return `${describe(member.element)}[]`;
      case "number":
        return member.whole ? "whole number" : "number";
      case "function":
        return "a function";
      default:
        return member.kind;
    }
  });
  return [...new Set(words)].join(" | ");
}
