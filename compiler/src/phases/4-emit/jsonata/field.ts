import type { Expr, Json } from "../../../ir/ir.js";
import { mayBeUndefined } from "../../../ir/shape.js";
import type { JsonataScope } from "./printer.js";
import { printJsonata, type Refused } from "./print-jsonata.js";

/** `mayBeUndefined`: the value can be absent, which fails the state: its user must prevent that. */
export type Field = { readonly ok: true; readonly value: Json; readonly mayBeUndefined: boolean } | Refused;

/**
 * The expression as the JSON of a state field: objects and arrays stay a template as far as every leaf is sure to have
 * a value, since an absent one fails the state; the rest is `{% ... %}`.
 */
export function jsonataTemplate(expr: Expr, scope: JsonataScope): Field {
  const value =
    leaf(expr) ?? objectTemplate(expr, scope) ?? arrayTemplate(expr, scope) ?? expression(expr, scope);
  if (isRefused(value)) return value;
  return {
    ok: true,
    value: value.json,
    mayBeUndefined: expr.op !== "constant" && mayBeUndefined(expr.shape),
  };
}

type Made = { readonly json: Json } | Refused;

function isRefused(made: Made): made is Refused {
  return "reason" in made;
}

function expression(expr: Expr, scope: JsonataScope): Made {
  const printed = printJsonata(expr, scope);
  return printed.ok ? { json: `{% ${printed.text} %}` } : printed;
}

/** Constants, and text that is known when the machine is deployed. */
function leaf(expr: Expr): Made | undefined {
  if (expr.op === "constant") return isPlain(expr.value) ? { json: expr.value } : undefined;
  if (expr.op === "placeholder") return { json: `\${${expr.name}}` };
  if (expr.op !== "text") return undefined;
  const parts = expr.parts.map((part) => {
    if (typeof part === "string") return isPlain(part) && !/[$%]$/.test(part) ? part : undefined;
    return part.op === "placeholder" ? `\${${part.name}}` : undefined;
  });
  const text = parts.every((part) => part !== undefined) ? parts.join("") : undefined;
  return text === undefined || !isPlain(text.replace(/\$\{\w+\}/g, "")) ? undefined : { json: text };
}

/** Whether it means itself in a field: no expression, nothing that a deployment tool would replace. */
function isPlain(value: Json): boolean {
  if (typeof value === "string") return !value.startsWith("{%") && !/[$%]\{/.test(value);
  if (value === null || typeof value !== "object") return true;
  return Object.entries(value).every(([key, item]) => isPlainKey(key) && isPlain(item as Json));
}

function isPlainKey(key: string): boolean {
  return !/[$%]\{|^\{%|\.\$$/.test(key) && key !== "__proto__";
}

function objectTemplate(expr: Expr, scope: JsonataScope): Made | undefined {
  if (expr.op !== "object") return undefined;
  const result: [string, Json][] = [];
  for (const entry of expr.entries) {
    if (!("key" in entry) || !isPlainKey(entry.key) || mayBeUndefined(entry.value.shape)) return undefined;
    const made = jsonataTemplate(entry.value, scope);
    if (!made.ok) return made;
    result.push([entry.key, made.value]);
  }
  return { json: Object.fromEntries(result) };
}

function arrayTemplate(expr: Expr, scope: JsonataScope): Made | undefined {
  if (expr.op !== "array") return undefined;
  const result: Json[] = [];
  for (const item of expr.items) {
    if ("spread" in item || mayBeUndefined(item.item.shape)) return undefined;
    const made = jsonataTemplate(item.item, scope);
    if (!made.ok) return made;
    result.push(made.value);
  }
  return { json: result };
}
