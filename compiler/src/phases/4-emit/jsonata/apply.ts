import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, holdsAbsent, membersOf, saysNull, type Shape } from "../../../ir/shape.js";
import { arrayLiteral } from "./array-literal.js";
import type { Code } from "./code.js";
import { fill } from "./fill.js";
import { joinedText } from "./joined-text.js";
import { isArrayShape, nestingOf, only } from "./operand.js";
import type { Of, Place, Printer } from "./printer.js";
import { fits, type RowOperator } from "./row.js";
import { oneNothing, testOfStored } from "./stored-as-null.js";

export function applied(printer: Printer, expr: Of<"apply">, place: Place): Code {
  const { operator } = expr;
  const stored = testOfStored(expr, printer.scope, place);
  if (stored.operator !== operator) return applied(printer, stored, place);
  if ((operator === "and" || operator === "or") && expr.args.length !== 2)
    return printer.print(paired(expr), place);
  const args = predicates.has(operator) ? withTest(expr.args) : stored.args;
  const inner = operator === "not" && args[0]?.op === "apply" ? args[0] : undefined;
  const negated = inner && testOfStored(inner, printer.scope, place);
  return (
    (negated && byRow(printer, `not ${negated.operator}` as RowOperator, negated, negated.args, place)) ??
    element(printer, expr, byRow(printer, operator, expr, args, place), place) ??
    literalOf(printer, expr, place) ??
    (operator === "asText" ? joinedText(printer, args, place) : refused(printer, expr))
  );
}

const elements: ReadonlySet<Operator> = new Set<Operator>(["index", "at", "find", "findLast"]);

/** An element that is absent stands in its array as null: what it is read as is absent again. */
function element(
  printer: Printer,
  expr: Of<"apply">,
  code: Code | undefined,
  place: Place,
): Code | undefined {
  const { operator, args, shape } = expr;
  const [of, at] = args;
  const index = at?.op === "constant" ? at.value : undefined;
  if (code === undefined || !elements.has(operator) || !holdsAbsent(of!.shape, index)) return code;
  if (saysNull(shape)) return printer.refuse(expr.at, oneNothing);
  return fill(printer, printer.table.structure.unlessNull, [code], place);
}

/** `and` and `or` of more than two, as a chain. */
function paired(expr: Of<"apply">): Expr {
  return expr.args.reduce((left, right) => ({ ...expr, args: [left, right] }));
}

const predicates: ReadonlySet<Operator> = new Set<Operator>([
  "filter",
  "find",
  "findLast",
  "findIndex",
  "some",
  "every",
]);

/** A callback that JavaScript asks for a truth, as one that yields a boolean. */
function withTest(args: readonly Expr[]): readonly Expr[] {
  return args.map((arg) => {
    if (arg.op !== "function" || only(arg.body.shape, "boolean")) return arg;
    const { body } = arg;
    const test: Expr = { op: "apply", operator: "truthy", args: [body], shape: booleanShape, at: body.at };
    return { ...arg, body: test };
  });
}

/** Operations whose result shows their operands: text in them may deviate where the result may. */
const passesOn: ReadonlySet<RowOperator> = new Set<RowOperator>([
  "map",
  "flatMap",
  "toJson",
  "flat",
  "reverse",
  "join",
]);

function byRow(
  printer: Printer,
  operator: RowOperator,
  { at }: Expr,
  args: readonly Expr[],
  place: Place,
): Code | undefined {
  const { rows } = printer.table;
  const tell = printer.scope.deviation;
  const row = rows.find(
    (candidate) =>
      candidate.operator === operator &&
      fits(candidate, args) &&
      (candidate.deviation === undefined || tell !== undefined),
  );
  if (row?.deviation !== undefined) tell?.(at, row.deviation);
  const inner = passesOn.has(operator) ? printer : printer.exact;
  return row && fill(inner, row.template, row.derive?.(args) ?? args, place);
}

/** `a.concat(b)` is a way to write a literal. */
function literalOf(printer: Printer, expr: Of<"apply">, place: Place): Code | undefined {
  const { operator, args } = expr;
  const parts = args.map((arg) => (isArrayShape(arg.shape) ? { spread: arg } : { item: arg }));
  const known = args.every((arg) => isArrayShape(arg.shape) || nestingOf(arg.shape) === "flat");
  return operator === "concatArrays" && known ? arrayLiteral(printer, parts, place) : undefined;
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
