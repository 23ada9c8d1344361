import type { Expr, Json } from "../../../ir/ir.js";
import { kindOf, mayBeUndefined, membersOf } from "../../../ir/shape.js";
import { literalText } from "../placeholders.js";
import { intrinsicOf } from "./intrinsics.js";
import { listPathOf } from "./lists.js";
import { pathOf, type PathScope } from "./scope.js";
import { absentIn, Unsayable } from "./unsayable.js";

/** A value in a payload template: written as it is, or read by a path or an intrinsic under a `.$` key. */
export type TemplateValue = { readonly constant: Json } | { readonly dynamic: string };

/** How JSONPath says a value; throws Unsayable when it cannot say it exactly. */
export function templateValue(expr: Expr, scope: PathScope): TemplateValue {
  switch (expr.op) {
    case "constant":
      return { constant: escapeJson(expr.value) };
    case "placeholder":
      return { constant: `\${${expr.name}}` };
    case "text": {
      const text = deployText(expr);
      if (text !== undefined) return { constant: text };
      break;
    }
    case "object": {
      const merged = mergedObjects(expr, scope);
      return merged === undefined ? { constant: objectTemplate(expr, scope) } : { dynamic: merged };
    }
    case "array":
      if (expr.items.every((item) => "item" in item && isTemplateItem(item.item))) {
        return { constant: expr.items.map((item) => plainItem("item" in item ? item.item : expr, scope)) };
      }
      break;
    case "error":
      return { constant: errorTemplate(expr, scope) };
    default:
  }
  return { dynamic: dynamicText(expr, scope) };
}

/** A path or an intrinsic that yields the value. */
export function dynamicText(expr: Expr, scope: PathScope): string {
  const path = pathOf(expr, scope);
  if (path !== undefined) {
    if (mayBeUndefined(expr.shape) && kindOf(expr.shape) !== "unknown" && kindOf(expr.shape) !== "any") {
      throw absentIn(expr, "a path to");
    }
    return path;
  }
  return listPathOf(expr, scope) ?? intrinsicOf(expr, scope);
}

/** `{ ...a, ...b }`: whole objects, the later one wins. */
function mergedObjects(expr: Expr & { op: "object" }, scope: PathScope): string | undefined {
  const spreads = expr.entries.flatMap((entry) => ("spread" in entry ? [entry.spread] : []));
  const isWhole = spreads.length === expr.entries.length && spreads.length > 0;
  if (!isWhole || !spreads.every((spread) => membersOf(spread.shape).every((m) => m.kind === "object")))
    return undefined;
  const [first, ...others] = spreads.map((spread) => dynamicText(spread, scope));
  return others.reduce((merged, other) => `States.JsonMerge(${merged}, ${other}, false)`, first!);
}

function objectTemplate(expr: Expr & { op: "object" }, scope: PathScope): Json {
  const template: Record<string, Json> = {};
  for (const entry of expr.entries) {
    if (!("key" in entry)) throw new Unsayable(expr.at, "an object is merged or has a computed key");
    if (entry.key.endsWith(".$")) throw new Unsayable(expr.at, `the key "${entry.key}" ends in ".$"`);
    if (entry.value.op === "undefined" && membersOf(entry.value.shape).every((m) => m.kind === "undefined")) {
      delete template[entry.key];
      continue;
    }
    const value = templateValue(entry.value, scope);
    delete template[entry.key];
    delete template[`${entry.key}.$`];
    if ("constant" in value) define(template, entry.key, value.constant);
    else define(template, `${entry.key}.$`, value.dynamic);
  }
  return template;
}

function define(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

function isTemplateItem(expr: Expr): boolean {
  return (
    expr.op === "object" ||
    expr.op === "error" ||
    expr.op === "constant" ||
    expr.op === "placeholder" ||
    deployText(expr) !== undefined
  );
}

function plainItem(expr: Expr, scope: PathScope): Json {
  const value = templateValue(expr, scope);
  if ("constant" in value) return value.constant;
  throw new Unsayable(expr.at, "an element of this array is neither an object nor a constant");
}

function errorTemplate(expr: Expr & { op: "error" }, scope: PathScope): Json {
  const cause = expr.cause === undefined ? { constant: "" } : templateValue(expr.cause, scope);
  const name = { Error: literalText(expr.names[0]!) };
  return "constant" in cause ? { ...name, Cause: cause.constant } : { ...name, "Cause.$": cause.dynamic };
}

/** Text that is known at deployment: constants and placeholders only. */
export function deployText(expr: Expr): string | undefined {
  if (expr.op === "placeholder") return `\${${expr.name}}`;
  if (expr.op === "constant" && typeof expr.value === "string") return literalText(expr.value);
  if (expr.op !== "text") return undefined;
  const parts = expr.parts.map((part) => (typeof part === "string" ? literalText(part) : deployText(part)));
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}

export function escapeJson(value: Json): Json {
  if (typeof value === "string") return literalText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(escapeJson);
  const copy: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) define(copy, literalText(key), escapeJson(item));
  return copy;
}
