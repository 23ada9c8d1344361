import type { Expr } from "../../../ir/ir.js";
import { mayBeUndefined, membersOf, type Shape } from "../../../ir/shape.js";
import { level, simple, within, type Code } from "./code.js";
import { fill } from "./fill.js";
import { placeholderLiteral, stringLiteral } from "./literals.js";
import { isWhole, only, whole } from "./operand.js";
import type { Place, Printer } from "./printer.js";

/** A part: text as it stands inside a JSONata literal, or an expression. */
type Part = { readonly literal: string } | Expr;

/** The parts joined as text. `&` writes strings, whole numbers, booleans and null as JavaScript does. */
export function joinedText(printer: Printer, parts: readonly (string | Expr)[], place: Place): Code {
  const flat = flattened(parts);
  const [first, ...others] = flat;
  if (first === undefined) return simple('""');
  if (others.length === 0) return alone(printer, first, place);
  const texts = flat.map((part) => within(partCode(printer, part, place), level.sum + 1));
  return { text: texts.join(" & "), level: level.sum, simple: false };
}

/** Nested templates opened; neighbouring constants and placeholders made one literal. */
function flattened(parts: readonly (string | Expr)[]): readonly Part[] {
  const result: Part[] = [];
  let text = "";
  let literal = "";
  const flushText = (): void => {
    literal += stringLiteral(text).slice(1, -1);
    text = "";
  };
  const flush = (): void => {
    flushText();
    if (literal !== "") result.push({ literal });
    literal = "";
  };
  for (const part of parts.flatMap(opened)) {
    if (typeof part === "string") text += part;
    else if (part.op === "placeholder") {
      flushText();
      literal = literal.replace(/[$%]$/, (sign) => (sign === "$" ? "\\u0024" : "\\u0025"));
      literal += placeholderLiteral(part.name).slice(1, -1);
    } else {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}

function opened(part: string | Expr): readonly (string | Expr)[] {
  if (typeof part === "string") return [part];
  if (part.op === "text") return part.parts.flatMap(opened);
  if (part.op === "apply" && part.operator === "asText") return part.args.flatMap(opened);
  if (part.op === "constant" && typeof part.value !== "object") return [String(part.value)];
  return part.op === "constant" && part.value === null ? ["null"] : [part];
}

function alone(printer: Printer, part: Part, place: Place): Code {
  const code = partCode(printer, part, place);
  if ("literal" in part || only(part.shape, "string")) return code;
  const { asText, textOrUndefined } = printer.table.structure;
  return fill(printer, mayBeUndefined(part.shape) ? textOrUndefined : asText, [part], place);
}

function partCode(printer: Printer, part: Part, place: Place): Code {
  if ("literal" in part) return simple(`"${part.literal}"`);
  const why = whole.accepts(part)
    ? undefined
    : membersOf(part.shape)
        .map((m) => whyNoText(m))
        .find((w) => w !== undefined);
  if (why === "number" && printer.scope.deviation) printer.scope.deviation(part.at, numbers);
  else if (why !== undefined) {
    const reason = why === "number" ? numbers : why;
    return printer.refuse(part.at, `JSONata cannot write this as text exactly: ${reason}`);
  }
  if (!mayBeUndefined(part.shape)) return printer.print(part, place);
  return fill(printer, printer.table.structure.unlessUndefined, [part], place);
}

const numbers = "it writes numbers with 15 digits, so only whole numbers are sure to look the same";

function whyNoText(member: Shape): string | undefined {
  switch (member.kind) {
    case "string":
    case "boolean":
    case "null":
    case "undefined":
    case "never":
      return undefined;
    case "number":
      return isWhole(member) ? undefined : "number";
    case "date":
      return "JavaScript writes a Date in words and in local time; use `.toISOString()`";
    case "unknown":
    case "any":
      return "its type does not say what it is";
    default:
      return `JavaScript writes ${member.kind === "error" ? "an error" : `a value of type ${member.kind}`} in its own way; use JSON.stringify`;
  }
}
