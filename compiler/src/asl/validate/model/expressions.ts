import { expressionText, isExpression, parseJsonata } from "../../jsonata/index.js";
import type { JsonataNode, ParsedJsonata } from "../../jsonata/index.js";
import { strings } from "./json.js";
import type { FieldUse, Machine } from "./machine.js";
import { isPlaceholder } from "./placeholder.js";

/** A string of a JSONata state at a place where expressions are evaluated. */
export interface EvaluatedString {
  readonly at: string;
  readonly text: string;
  readonly use: FieldUse;
}

export interface ParsedExpression extends EvaluatedString {
  readonly parsed: ParsedJsonata;
}

export function* evaluatedStrings(machine: Machine): Generator<EvaluatedString> {
  for (const use of machine.fields) {
    if (use.owner.language !== "JSONata" || use.field.only === "JSONPath") continue;
    if (!use.field.computed && use.field.kind.is !== "payload") continue;
    for (const { text, at } of strings(use.value, use.at)) yield { at, text, use };
  }
}

const parsedOf = new WeakMap<Machine, readonly ParsedExpression[]>();

/** Every expression of the JSONata states; those that are only complete after deployment are left out when they do not parse. */
export function parsedExpressions(machine: Machine): readonly ParsedExpression[] {
  const known = parsedOf.get(machine);
  if (known !== undefined) return known;
  const all = [...evaluatedStrings(machine)]
    .filter(({ text }) => isExpression(text))
    .map((string) => ({ ...string, parsed: parseJsonata(expressionText(string.text)) }))
    .filter(({ text, parsed }) => parsed.ok || !isPlaceholder(text));
  parsedOf.set(machine, all);
  return all;
}

/** The expressions that parse, as trees. */
export function* expressionTrees(
  machine: Machine,
): Generator<EvaluatedString & { readonly tree: JsonataNode }> {
  for (const { parsed, ...string } of parsedExpressions(machine)) {
    if (parsed.ok) yield { ...string, tree: parsed.ast };
  }
}
