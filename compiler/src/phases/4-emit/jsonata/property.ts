import type { Expr } from "../../../ir/ir.js";
import { membersOf, stringShape, without } from "../../../ir/shape.js";
import { level, within, type Code } from "./code.js";
import { fill } from "./fill.js";
import { pathStep } from "./literals.js";
import { isArrayShape, only } from "./operand.js";
import type { Of, Place, Printer } from "./printer.js";

/** `of.key`. JSONata looks into arrays and takes the absent and null for objects without keys, as `?.` does. */
export function property(printer: Printer, expr: Of<"get">, place: Place): Code {
  const { of, key, at, shape } = expr;
  if (key in Object.prototype) {
    return printer.refuse(at, `JSONata cannot say \`.${key}\` exactly: every object of JavaScript has it`);
  }
  if (key === "length" && (isArrayShape(of.shape) || only(of.shape, "string"))) {
    return printer.print({ op: "apply", operator: "length", args: [of], shape, at }, place);
  }
  if (only(of.shape, "object", "undefined", "null")) return step(printer, of, key, place);
  if (only(of.shape, "error", "undefined", "null")) return errorField(printer, expr, place);
  if (
    !membersOf(of.shape).some((m) => m.kind === "date" || m.kind === "string" || m.kind === "error") &&
    key !== "length"
  ) {
    return guarded(printer, expr, place);
  }
  return printer.refuse(
    at,
    `JSONata cannot say \`.${key}\` of this value exactly: its type does not say what it is`,
  );
}

function step(printer: Printer, of: Expr, key: string, place: Place): Code {
  const name = pathStep(key);
  if (name === undefined) {
    const text: Expr = { op: "constant", value: key, shape: stringShape, at: of.at };
    return fill(printer, printer.table.structure.lookup, [of, text], place);
  }
  // Null has no fields either: what is null while it is undefined needs no guard.
  const code = printer.print(of.op === "use" ? { ...of, shape: without(of.shape, "undefined") } : of, place);
  return { text: `${within(code, level.path)}.${name}`, level: level.path, simple: code.simple };
}

const fields: { readonly [key: string]: string } = { error: "Error", cause: "Cause" };

function errorField(printer: Printer, { of, key, at }: Of<"get">, place: Place): Code {
  const field = fields[key];
  if (field === undefined) {
    return printer.refuse(at, `A caught error has \`error\` and \`cause\` here, but no \`${key}\``);
  }
  return step(printer, of, field, place);
}

/** Of data whose type is not known: only an object has the property. */
function guarded(printer: Printer, { of, key, at }: Of<"get">, place: Place): Code {
  const name = pathStep(key);
  if (name === undefined) return printer.refuse(at, `JSONata cannot say the key ${JSON.stringify(key)} here`);
  const guarded = fill(printer, printer.table.structure.guardedProperty, [of], place);
  return { text: `(${guarded.text}).${name}`, level: level.path, simple: false };
}
