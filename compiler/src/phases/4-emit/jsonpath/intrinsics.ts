import type { Span } from "../../../diagnostics/index.js";
import type { Expr, Json } from "../../../ir/ir.js";
import { kindOf, membersOf, mayBeUndefined, type Shape } from "../../../ir/shape.js";
import { literalText } from "../placeholders.js";
import { listPathOf } from "./lists.js";
import { pathOf, type PathScope } from "./scope.js";
import { absentIn, Unsayable } from "./unsayable.js";

type Intrinsic = (expr: Expr & { op: "apply" }, scope: PathScope) => string | undefined;

/** The operators that an intrinsic says exactly, for the operand types where it does. */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  length: ({ args: [of] }, scope) =>
    isArray(of!.shape) ? `States.ArrayLength(${argument(of!, scope)})` : undefined,
  includes: ({ args: [of, item] }, scope) =>
    isArray(of!.shape) && isScalar(item!.shape)
      ? `States.ArrayContains(${argument(of!, scope)}, ${argument(item!, scope)})`
      : undefined,
  add: ({ args: [a, b] }, scope) =>
    isWhole(a!) && isWhole(b!) ? `States.MathAdd(${argument(a!, scope)}, ${argument(b!, scope)})` : undefined,
  subtract: ({ args: [a, b] }, scope) =>
    isWhole(a!) && b!.op === "constant" && isWhole(b!)
      ? `States.MathAdd(${argument(a!, scope)}, ${-Number(b!.value)})`
      : undefined,
  index: ({ args: [of, at], shape }, scope) =>
    isArray(of!.shape) && isWhole(at!) && !mayBeUndefined(shape)
      ? `States.ArrayGetItem(${argument(of!, scope)}, ${argument(at!, scope)})`
      : undefined,
  asText: ({ args: [of] }, scope) =>
    printsAlike(of!.shape) ? `States.Format('{}', ${argument(of!, scope)})` : undefined,
  uuid: () => "States.UUID()",
  serialise: ({ args: [of] }, scope) => `States.JsonToString(${argument(of!, scope)})`,
  parseWritten: ({ args: [of] }, scope) => `States.StringToJson(${argument(of!, scope)})`,
  hash: ({ args: [of, algorithm] }, scope) =>
    `States.Hash(${argument(of!, scope)}, ${argument(algorithm!, scope)})`,
};

/** An intrinsic that yields the value; throws Unsayable when there is none. */
export function intrinsicOf(expr: Expr, scope: PathScope): string {
  if (expr.op === "text") return format(expr, scope);
  if (expr.op === "array") return array(expr, scope);
  if (expr.op === "apply") {
    const text = intrinsics[expr.operator]?.(expr, scope);
    if (text !== undefined) return text;
    throw new Unsayable(expr.at, `JSONPath has no operation for "${expr.operator}" on this type`);
  }
  if (expr.op === "if" && expr.else.op === "get" && expr.else.of.shape.kind === "error")
    throw new Unsayable(
      expr.at,
      "who fails a callback need not say it, and JSONPath cannot turn null into text",
    );
  throw new Unsayable(expr.at, reasons[expr.op] ?? "JSONPath has no form for it");
}

const reasons: Readonly<Record<string, string>> = {
  if: "JSONPath cannot choose between two values",
  use: "the value cannot be read by a path here",
  get: "the value cannot be read by a path here",
  object: "an object cannot stand inside of an intrinsic",
};

/** `States.Format('order {}', $.id)`: text and whole numbers print as JavaScript prints them. */
function format(expr: Expr & { op: "text" }, scope: PathScope): string {
  let template = "";
  const args: string[] = [];
  for (const part of expr.parts) {
    if (typeof part === "string") template += escapeFormat(part, expr.at);
    else if (part.op === "placeholder") template += `\${${part.name}}`;
    else {
      if (!printsAlike(part.shape))
        throw new Unsayable(part.at, "States.Format prints this type differently");
      template += "{}";
      args.push(argument(part, scope));
    }
  }
  return `States.Format('${template}', ${args.join(", ")})`;
}

function printsAlike(shape: Shape): boolean {
  return membersOf(shape).every((m) => m.kind === "string" || (m.kind === "number" && m.whole === true));
}

/** An array of scalars read from data. */
function array(expr: Expr & { op: "array" }, scope: PathScope): string {
  const items = expr.items.map((item) => {
    if (!("item" in item)) throw new Unsayable(expr.at, "an array is spread into another");
    return argument(item.item, scope);
  });
  return `States.Array(${items.join(", ")})`;
}

function argument(expr: Expr, scope: PathScope): string {
  if (expr.op === "constant") return constantArgument(expr);
  if (expr.op === "placeholder") return `'\${${expr.name}}'`;
  if (mayBeUndefined(expr.shape)) throw absentIn(expr, "a path to");
  const text = pathOf(expr, scope) ?? listPathOf(expr, scope) ?? intrinsicOf(expr, scope);
  if (depth(text) > 9) throw new Unsayable(expr.at, "intrinsics nest at most ten deep");
  return text;
}

function depth(text: string): number {
  return (text.match(/States\.\w+\(/g) ?? []).length;
}

function constantArgument(expr: Expr & { op: "constant" }): string {
  if (typeof expr.value === "string") return `'${escapeText(expr.value, expr.at)}'`;
  if (Array.isArray(expr.value) && expr.value.length > 0) {
    const items = (expr.value as readonly Json[]).map((value) => constantArgument({ ...expr, value }));
    return `States.Array(${items.join(", ")})`;
  }
  if (typeof expr.value === "object" && expr.value !== null) {
    throw new Unsayable(expr.at, "an intrinsic takes no literal object or array");
  }
  return String(expr.value);
}

function escapeText(text: string, at: Span): string {
  if (hasControl(text)) throw new Unsayable(at, "a literal in an intrinsic holds control characters");
  return literalText(text.replace(/\\/g, "\\\\").replace(/'/g, "\\'"));
}

function escapeFormat(text: string, at: Span): string {
  return escapeText(text, at).replace(/[{}]/g, (brace) => `\\${brace}`);
}

function isArray(shape: Shape): boolean {
  const kind = kindOf(shape);
  return kind === "array" || kind === "tuple";
}

function isScalar(shape: Shape): boolean {
  return membersOf(shape).every((m) => m.kind === "string" || m.kind === "number" || m.kind === "boolean");
}

function isWhole(expr: Expr): boolean {
  return membersOf(expr.shape).every((m) => m.kind === "number" && m.whole === true);
}

function hasControl(text: string): boolean {
  return [...text].some((char) => char < " ");
}
