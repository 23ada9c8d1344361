import { Node } from "ts-morph";
import { unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { refuse, type Cx } from "../context.js";
import { elementAccess, propertyAccess } from "./access.js";
import { awaitExpression } from "./await.js";
import { call } from "./call.js";
import { conditional } from "./conditional.js";
import { arrayLiteral, literals, objectLiteral, template } from "./literals.js";
import { deleteExpression } from "./mutation.js";
import { identifier } from "./names.js";
import { newExpression } from "./new.js";
import { binary, postfixUnary, prefixUnary, typeOf, voidExpression } from "./operators.js";
import type { ExpressionRule } from "./rule.js";
import { expression } from "./rule.js";

/** The expressions of the language, a line each. */
export const expressionRules: readonly ExpressionRule[] = [
  ...literals,
  template,
  objectLiteral,
  arrayLiteral,
  identifier,
  propertyAccess,
  elementAccess,
  binary,
  prefixUnary,
  postfixUnary,
  typeOf,
  voidExpression,
  deleteExpression,
  conditional,
  awaitExpression,
  call,
  newExpression,
  expression(Node.isParenthesizedExpression, (node, cx, lower) => lower(node.getExpression(), cx)),
  expression(Node.isAsExpression, (node, cx, lower) => lower(node.getExpression(), cx)),
  expression(Node.isTypeAssertion, (node, cx, lower) => lower(node.getExpression(), cx)),
  expression(Node.isSatisfiesExpression, (node, cx, lower) => lower(node.getExpression(), cx)),
  expression(Node.isNonNullExpression, (node, cx, lower) => {
    const inner = lower(node.getExpression(), cx);
    return inner.op === "constant" ? inner : { ...inner, shape: cx.lowering.shapes(node.getType(), node) };
  }),
];

/** Lowers an expression: effects go into the blocks under the cursor, the value comes back. */
export function lowerExpression(node: Node, cx: Cx): Expr {
  const rule = expressionRules.find((candidate) => candidate.matches(node));
  if (rule === undefined) return refuse(cx, unsupportedExpression, node, kindName(node), ...wayOut(node));
  return rule.lower(node, cx, lowerExpression);
}

function wayOut(node: Node): readonly string[] {
  return Node.isRegularExpressionLiteral(node)
    ? ["Use includes(), startsWith(), endsWith() or split()."]
    : [];
}

function kindName(node: Node): string {
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) return "A function";
  const words = node
    .getKindName()
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return `A ${words}`;
}
