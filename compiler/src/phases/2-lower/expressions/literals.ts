import { Node, type ArrayLiteralExpression, type NumericLiteral } from "ts-morph";
import type { Expr, Json, ObjectEntry, ArrayItem } from "../../../ir/ir.js";
import { undefinedShape, type Field, type Shape } from "../../../ir/shape.js";
import { unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import { spanOf } from "../../1-front/project.js";
import { globalName } from "../calls/globals.js";
import { refuse, type Cx } from "../context.js";
import { entriesOf, hiddenKey } from "./objects.js";
import { expression, type ExpressionRule } from "./rule.js";

export function constant(value: Json, node: Node): Expr {
  return { op: "constant", value, shape: shapeOfJson(value), at: spanOf(node) };
}

export function undefinedAt(node: Node): Expr {
  return { op: "undefined", shape: undefinedShape, at: spanOf(node) };
}

export function shapeOfJson(value: Json): Shape {
  if (value === null) return { kind: "null" };
  switch (typeof value) {
    case "string":
      return { kind: "string", literals: [value] };
    case "number": {
      const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
      return { kind: "number", literals: [value], ...(whole ? { whole } : {}) };
    }
    case "boolean":
      return { kind: "boolean", literal: value };
    default: {
      if (Array.isArray(value))
        return { kind: "tuple", elements: (value as readonly Json[]).map(shapeOfJson) };
      const fields: Record<string, Field> = {};
      for (const [key, item] of Object.entries(value)) fields[key] = { shape: shapeOfJson(item) };
      return { kind: "object", fields };
    }
  }
}

/** TypeScript writes the value of any numeric literal in decimal; ts-morph's own reading stops at an exponent. */
function numberOf(node: NumericLiteral): number {
  return Number(node.compilerNode.text);
}

/** `"text"`, `1`, `true`, `null`. */
export const literals: readonly ExpressionRule[] = [
  expression(Node.isStringLiteral, (node) => constant(node.getLiteralText(), node)),
  expression(Node.isNoSubstitutionTemplateLiteral, (node) => constant(node.getLiteralText(), node)),
  expression(Node.isNumericLiteral, (node) => constant(numberOf(node), node)),
  expression(Node.isTrueLiteral, (node) => constant(true, node)),
  expression(Node.isFalseLiteral, (node) => constant(false, node)),
  expression(Node.isNullLiteral, (node) => constant(null, node)),
];

/** `${a} and ${b}`: the parts in order; constant parts join the text. */
export const template = expression(Node.isTemplateExpression, (node, cx, lower) => {
  const parts: (string | Expr)[] = [];
  const push = (part: string | Expr) => {
    const text = typeof part !== "string" && part.op === "constant" ? jsText(part) : part;
    const last = parts.at(-1);
    if (typeof text === "string" && typeof last === "string") parts[parts.length - 1] = last + text;
    else if (typeof text === "string" && text === "") return;
    else if (typeof text !== "string" && text.op === "text") for (const inner of text.parts) push(inner);
    else parts.push(text);
  };
  push(node.getHead().getLiteralText());
  for (const span of node.getTemplateSpans()) {
    push(lower(span.getExpression(), cx));
    push(span.getLiteral().getLiteralText());
  }
  if (parts.every((part) => typeof part === "string")) return constant(parts.join(""), node);
  return { op: "text", parts, shape: { kind: "string" }, at: spanOf(node) };
});

/** What `String(value)` gives, for scalars; an array or object in a text is left for the emitter to judge. */
function jsText(expr: Expr & { op: "constant" }): string | Expr {
  return typeof expr.value === "object" && expr.value !== null ? expr : String(expr.value);
}

/** `{ a, b: 1, [key]: x, ...rest }`. */
export const objectLiteral = expression(Node.isObjectLiteralExpression, (node, cx, lower) => {
  const entries: ObjectEntry[] = [];
  for (const property of node.getProperties()) {
    if (Node.isPropertyAssignment(property)) {
      const name = property.getNameNode();
      const initializer = property.getInitializerOrThrow();
      if (Node.isComputedPropertyName(name)) {
        const key = lower(name.getExpression(), cx);
        const value = lower(initializer, cx);
        entries.push(key.op === "constant" ? { key: String(key.value), value } : { computed: key, value });
      } else {
        entries.push({ key: keyText(name), value: lower(initializer, cx) });
      }
    } else if (Node.isShorthandPropertyAssignment(property)) {
      entries.push({ key: property.getName(), value: lower(property.getNameNode(), cx) });
    } else if (Node.isSpreadAssignment(property)) {
      const spread = lower(property.getExpression(), cx);
      const key = hiddenKey(entries, spread);
      if (key !== undefined)
        return refuse(
          cx,
          unsupportedExpression,
          property,
          `An undefined \`${key}\` that hides an earlier one`,
        );
      entries.push(...(entriesOf(spread, property) ?? [{ spread }]));
    } else {
      return refuse(cx, unsupportedExpression, property, "A method or accessor of an object");
    }
  }
  return foldObject({ op: "object", entries, shape: objectShape(entries, node, cx), at: spanOf(node) });
});

function keyText(name: Node): string {
  if (Node.isStringLiteral(name) || Node.isNoSubstitutionTemplateLiteral(name)) return name.getLiteralText();
  if (Node.isNumericLiteral(name)) return String(numberOf(name));
  return name.getText();
}

function objectShape(entries: readonly ObjectEntry[], node: Node, cx: Cx): Shape {
  if (!entries.every((entry) => "key" in entry)) return cx.lowering.shapes(node.getType(), node);
  const fields: Record<string, Field> = {};
  for (const entry of entries) {
    if (!("key" in entry)) continue;
    fields[entry.key] = { shape: entry.value.shape };
  }
  return { kind: "object", fields };
}

/** An object of constants is a constant; a property that is `undefined` is absent. */
function foldObject(expr: Expr & { op: "object" }): Expr {
  const folded: Record<string, Json> = {};
  for (const entry of expr.entries) {
    if (!("key" in entry)) return expr;
    if (entry.key === "__proto__") return expr;
    if (entry.value.op === "undefined" && entry.value.shape.kind === "undefined") delete folded[entry.key];
    else if (entry.value.op === "constant") folded[entry.key] = entry.value.value;
    else return expr;
  }
  return { op: "constant", value: folded, shape: expr.shape, at: expr.at };
}

/** `[a, b, ...rest]`. */
export const arrayLiteral = expression(Node.isArrayLiteralExpression, (node, cx, lower) => {
  const items: ArrayItem[] = [];
  const distinct = distinctOf(node);
  if (distinct !== undefined) {
    const list = lower(distinct, cx);
    return { op: "apply", operator: "unique", args: [list], shape: list.shape, at: spanOf(node) };
  }
  for (const element of node.getElements()) {
    if (Node.isSpreadElement(element)) items.push({ spread: lower(element.getExpression(), cx) });
    else if (Node.isOmittedExpression(element)) {
      return refuse(cx, unsupportedExpression, element, "A hole in an array");
    } else items.push({ item: lower(element, cx) });
  }
  const values = items.map((item) =>
    "item" in item && item.item.op === "constant" ? item.item.value : undefined,
  );
  if (values.every((value) => value !== undefined)) {
    return { op: "constant", value: values, shape: shapeOfArray(items, node, cx), at: spanOf(node) };
  }
  return { op: "array", items, shape: shapeOfArray(items, node, cx), at: spanOf(node) };
});

/** `[...new Set(list)]`: the list. */
function distinctOf(node: ArrayLiteralExpression): Node | undefined {
  const [only, ...others] = node.getElements();
  const set = Node.isSpreadElement(only) && others.length === 0 ? only.getExpression() : undefined;
  if (!Node.isNewExpression(set) || set.getExpression().getText() !== "Set") return undefined;
  return globalName(set.getExpression()) === undefined ? undefined : set.getArguments()[0];
}

function shapeOfArray(items: readonly ArrayItem[], node: Node, cx: Cx): Shape {
  const type = cx.lowering.shapes(node.getType(), node);
  if (type.kind === "array" && type.element.kind !== "never") return type;
  if (items.every((item) => "item" in item)) {
    return {
      kind: "tuple",
      elements: items.map((item) => ("item" in item ? item.item.shape : undefinedShape)),
    };
  }
  return type;
}
