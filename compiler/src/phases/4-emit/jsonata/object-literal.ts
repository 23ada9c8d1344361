import type { Expr } from "../../../ir/ir.js";
import { mayBeUndefined, membersOf } from "../../../ir/shape.js";
import { atom, simple, type Code } from "./code.js";
import { fill } from "./fill.js";
import { stringLiteral } from "./literals.js";
import { only, whole } from "./operand.js";
import type { Of, Place, Printer } from "./printer.js";

/** What is merged, in order: entries with known keys, computed entries, spread objects. */
type Part = Map<string, Code> | { readonly code: Code; readonly isObject: boolean };

/** An object: later entries win, an entry whose value is absent leaves no key, and removes the one before it. */
export function objectLiteral(printer: Printer, expr: Of<"object">, place: Place): Code {
  let parts: readonly Part[] = [];
  for (const entry of expr.entries) {
    if ("spread" in entry) parts = withSpread(printer, parts, entry.spread, place);
    else if ("computed" in entry) parts = withComputed(printer, parts, entry, place);
    else parts = withEntry(printer, parts, entry, place);
  }
  return merged(printer, parts, place);
}

function withEntry(
  printer: Printer,
  parts: readonly Part[],
  { key, value }: { readonly key: string; readonly value: Expr },
  place: Place,
): readonly Part[] {
  if (/^(__proto__|_jsonata_.*)$/.test(key)) {
    printer.refuse(value.at, `JSONata cannot make an object with the key \`${key}\``);
  }
  const code = printer.print(value, place);
  const needsRemoval = mayBeUndefined(value.shape) && parts.some((part) => !(part instanceof Map));
  const before = needsRemoval ? [without(printer, parts, simple(stringLiteral(key)), place)] : parts;
  const last = before.at(-1);
  return last instanceof Map
    ? [...before.slice(0, -1), new Map([...last, [key, code]])]
    : [...before, new Map([[key, code]])];
}

function withComputed(
  printer: Printer,
  parts: readonly Part[],
  { computed, value }: { readonly computed: Expr; readonly value: Expr },
  place: Place,
): readonly Part[] {
  const { structure } = printer.table;
  if (!only(computed.shape, "string") && !whole.accepts(computed)) {
    printer.refuse(
      computed.at,
      "JSONata cannot make this a key exactly: it is no string and no whole number",
    );
  }
  const printed = printer.exact.print(computed, place);
  const key = whole.accepts(computed) ? fill(printer, structure.asText, [printed], place) : printed;
  const code = fill(printer, structure.computedEntry, [key, value], place);
  const before =
    mayBeUndefined(value.shape) && parts.length > 0 ? [without(printer, parts, key, place)] : parts;
  return [...before, { code, isObject: true }];
}

function withSpread(printer: Printer, parts: readonly Part[], spread: Expr, place: Place): readonly Part[] {
  if (only(spread.shape, "null", "undefined")) return parts;
  const isObject = only(spread.shape, "object");
  if (isObject || only(spread.shape, "object", "undefined")) {
    return [...parts, { code: printer.print(spread, place), isObject }];
  }
  if (!membersOf(spread.shape).every((m) => nothingElse.has(m.kind))) {
    printer.refuse(spread.at, "JSONata cannot spread this into an object exactly: it may be no object");
  }
  const code = fill(printer, printer.table.structure.objectOrNothing, [spread], place);
  return [...parts, { code, isObject: false }];
}

/** What spreads no property but an object's own. */
const nothingElse: ReadonlySet<string> = new Set(["object", "undefined", "null", "boolean", "number"]);

function without(printer: Printer, parts: readonly Part[], key: Code, place: Place): Part {
  const all = merged(printer, parts, place);
  return { code: fill(printer, printer.table.structure.without, [all, key], place), isObject: false };
}

function merged(printer: Printer, parts: readonly Part[], place: Place): Code {
  const [first, ...others] = parts;
  if (first === undefined) return atom("{}");
  if (others.length === 0 && (first instanceof Map || first.isObject)) return partCode(first);
  return fill(printer, printer.table.structure.merged, parts.map(partCode), place);
}

function partCode(part: Part): Code {
  if (!(part instanceof Map)) return part.code;
  return atom(`{${[...part].map(([key, value]) => `${stringLiteral(key)}: ${value.text}`).join(", ")}}`);
}
