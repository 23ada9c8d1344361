import type { Expr } from "../../../ir/ir.js";
import { whyNotTold } from "../../../ir/step-errors.js";
import { booleanShape, errorShape, stringShape } from "../../../ir/shape.js";
import { simple, type Code } from "./code.js";
import { condition } from "./condition.js";
import { fill } from "./fill.js";
import { objectLiteral } from "./object-literal.js";
import type { Of, Place, Printer } from "./printer.js";

/** An error as the service hands it to a handler: its name and its cause. */
export function errorValue(printer: Printer, expr: Of<"error">, place: Place): Code {
  const { names, at } = expr;
  const name: Expr = { op: "constant", value: names[0] ?? "Error", shape: stringShape, at };
  const cause: Expr = expr.cause ?? { op: "constant", value: "", shape: stringShape, at };
  const entries = [
    { key: "Error", value: name },
    { key: "Cause", value: cause },
  ];
  return objectLiteral(printer, { op: "object", entries, shape: errorShape, at }, place);
}

/** Whether an error is one of these. One that is made here is known by its classes, one that was caught by its name. */
export function errorTest(printer: Printer, expr: Of<"isError">, place: Place): Code {
  const { of, names, at } = expr;
  if (of.op === "if") {
    const [then, otherwise] = [of.then, of.else].map((branch): Expr => ({ ...expr, of: branch }));
    return condition(printer, { ...of, then: then!, else: otherwise!, shape: booleanShape }, place);
  }
  if (of.op === "error") return simple(String(isKnown(of, expr)));
  if (names === "any") {
    if (expr.base === undefined) return simple("true");
    return printer.refuse(at, `${whyNotTold(expr.base)}, so here they cannot be told apart`);
  }
  if (names.length === 0) return simple("false");
  const { structure } = printer.table;
  const one = names.length === 1;
  const value: Expr = { op: "constant", value: one ? names[0]! : names, shape: stringShape, at };
  return fill(printer, one ? structure.isOneError : structure.isAnyOfErrors, [of, value], place);
}

function isKnown(error: Of<"error">, { names, base = "Error" }: Of<"isError">): boolean {
  return error.names.some((name) => (names === "any" ? name === base : names.includes(name)));
}
