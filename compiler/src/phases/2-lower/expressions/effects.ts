import { Node, SyntaxKind, type CallExpression } from "ts-morph";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { isAssignment } from "./assignment.js";
import { isSimpleFunction } from "./simple-functions.js";

/** Calls whose value differs each time, or that may fail: they stay where they stand. */
const pinnedCalls = /^(JSON\.parse|crypto\.\w+|Math\.random|Date\.now|decodeURIComponent)$/;

/**
 * Whether evaluating an expression does something besides giving a value: a step, an assignment, chance, or a failure.
 * Such an expression inside of `a && b` or `c ? a : b` needs a branch of its own.
 */
export function hasEffect(node: Node, cx: Cx): boolean {
  if (Node.isAwaitExpression(node) || Node.isDeleteExpression(node)) return true;
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) return false;
  if (Node.isBinaryExpression(node) && isAssignment(node.getOperatorToken().getKind())) return true;
  if (Node.isPostfixUnaryExpression(node)) return true;
  if (Node.isPrefixUnaryExpression(node)) {
    const operator = node.getOperatorToken();
    if (operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken) return true;
  }
  if (Node.isNewExpression(node) && node.getArguments().length === 0) return true;
  if (Node.isCallExpression(node) && callHasEffect(node, cx)) return true;
  return node.forEachChildAsArray().some((child) => hasEffect(child, cx));
}

function callHasEffect(node: CallExpression, cx: Cx): boolean {
  const callee = node.getExpression();
  if (pinnedCalls.test(callee.getText())) return true;
  if (Node.isPropertyAccessExpression(callee)) {
    if (callee.getName() === "reduce" && node.getArguments().length === 1) return true;
    if (/^(push|pop|shift|unshift|splice)$/.test(callee.getName())) return true;
  }
  const entity = entityOf(callee, cx);
  return entity?.kind === "function" && !isSimpleFunction(entity.node, cx);
}
