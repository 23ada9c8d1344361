import { Node, SyntaxKind } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import type { OpenBlock } from "../graph-builder.js";
import { asOneExpression, hasEffect } from "./effects.js";
import { apply, negate, truthy } from "./apply.js";
import type { Lower } from "./rule.js";
import { refuseEscaping } from "./settle.js";

/** An expression as a test: a boolean, by JavaScript's truth. It is evaluated right where it stands. */
export function condition(node: Node, given: Cx, lower: Lower): Expr {
  const cx = hasEffect(node, given) ? given : asOneExpression(given);
  if (Node.isParenthesizedExpression(node)) return condition(node.getExpression(), cx, lower);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.ExclamationToken) {
    return negate(condition(node.getOperand(), cx, lower), node);
  }
  const logical = logicalOf(node);
  if (logical !== undefined && !hasEffect(logical.right, cx)) {
    const left = condition(logical.left, cx, lower);
    return apply(logical.operator, [left, condition(logical.right, cx, lower)], booleanShape, node);
  }
  return truthy(lower(node, cx), node);
}

/** Branches on a test whose parts may have effects: what is not reached is not evaluated. */
export function branchOn(node: Node, cx: Cx, lower: Lower, then: OpenBlock, otherwise: OpenBlock): void {
  if (Node.isParenthesizedExpression(node)) return branchOn(node.getExpression(), cx, lower, then, otherwise);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.ExclamationToken) {
    return branchOn(node.getOperand(), cx, lower, otherwise, then);
  }
  const logical = logicalOf(node);
  if (logical !== undefined && hasEffect(logical.right, cx)) {
    const middle = cx.build.block(logical.operator, { sealed: true });
    if (logical.operator === "and") branchOn(logical.left, cx, lower, middle, otherwise);
    else branchOn(logical.left, cx, lower, then, middle);
    cx.cursor.block = middle;
    return branchOn(logical.right, cx, lower, then, otherwise);
  }
  const test = condition(node, cx, lower);
  refuseEscaping(test, node, cx);
  const from = cx.cursor.block;
  if (from !== undefined) cx.build.branch(from, test, then, otherwise, spanOf(node));
  cx.cursor.block = undefined;
}

function logicalOf(node: Node): { operator: "and" | "or"; left: Node; right: Node } | undefined {
  if (!Node.isBinaryExpression(node)) return undefined;
  const kind = node.getOperatorToken().getKind();
  if (kind === SyntaxKind.AmpersandAmpersandToken)
    return { operator: "and", left: node.getLeft(), right: node.getRight() };
  if (kind === SyntaxKind.BarBarToken)
    return { operator: "or", left: node.getLeft(), right: node.getRight() };
  return undefined;
}
