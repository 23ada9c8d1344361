import type { Expr } from "../../../ir/ir.js";
import { mayBeUndefined, saysNull, saysUndefined } from "../../../ir/shape.js";
import { applied } from "./apply.js";
import { arrayLiteral } from "./array-literal.js";
import { level, simple, type Code } from "./code.js";
import { condition } from "./condition.js";
import { errorTest, errorValue } from "./errors.js";
import { fill } from "./fill.js";
import { joinedText } from "./joined-text.js";
import { constant, placeholderLiteral } from "./literals.js";
import { objectLiteral } from "./object-literal.js";
import type { JsonataScope, Of, Place, Printer, Table } from "./printer.js";
import { property } from "./property.js";
import { oneNothing } from "./stored-as-null.js";

export function makePrinter(table: Table, scope: JsonataScope, refuse: Printer["refuse"]): Printer {
  const { deviation, ...exactScope } = scope;
  const printer: Printer = {
    table,
    scope,
    refuse,
    print: (expr, place) => print(printer, expr, place),
    get exact() {
      return deviation === undefined ? printer : makePrinter(table, exactScope, refuse);
    },
  };
  return printer;
}

function print(printer: Printer, expr: Expr, place: Place): Code {
  switch (expr.op) {
    case "constant":
      return constant(expr.value);
    case "undefined":
      return simple(printer.table.structure.nothing);
    case "use":
      return value(printer, expr, place);
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
      return namedPart(printer, expr, place) ?? applied(printer, expr, place);
    case "error":
      return errorValue(printer, expr, place);
    case "isError":
      return errorTest(printer, expr, place);
    case "function":
      return printer.refuse(expr.at, "a function is no value of JSONata data");
  }
}

/** `both[0]` where it is stored as `both.price`. */
function namedPart(printer: Printer, expr: Of<"apply">, place: Place): Code | undefined {
  const [of, index] = expr.args;
  if (expr.operator !== "index" || of?.op !== "use" || index?.op !== "constant") return undefined;
  if (place.names.has(of.value)) return undefined;
  const key = printer.scope.part?.(of.value, Number(index.value));
  if (key === undefined) return undefined;
  const { shape, at } = expr;
  const whole: Expr = { ...of, shape: { kind: "object", fields: { [key]: { shape } } } };
  return property(printer, { op: "get", of: whole, key, shape, at }, place);
}

function value(printer: Printer, { value: id, shape, at }: Of<"use">, { names }: Place): Code {
  const { scope, table } = printer;
  const code = read(names.get(id) ?? scope.read(id));
  // An item of an array that may be absent is null there, as all that is stored.
  const absent = names.has(id)
    ? saysUndefined(shape)
    : mayBeUndefined(shape) && scope.storedAsNull?.(id) === true;
  if (absent && saysNull(shape)) return printer.refuse(at, oneNothing);
  return absent ? fill(printer, table.structure.unlessNull, [code], { names, taken: new Set() }) : code;
}

function read(text: string): Code {
  return simple(text, /^\$\w+$/.test(text) ? level.atom : level.path);
}
