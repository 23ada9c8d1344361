import { Node, SyntaxKind, type CallExpression } from "ts-morph";
import { globalFunctions } from "../calls/global-table.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { isAssignment } from "./assignment.js";
import { isPinned } from "./settle.js";
import { isSimpleFunction } from "./simple-functions.js";

/** Methods that change their receiver. */
const mutators = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/**
 * Whether evaluating an expression does something besides giving a value: a step, an assignment, chance, or a failure.
 * Such an expression inside of `a && b` or `c ? a : b` needs a branch of its own. Inside a pure callback nothing does:
 * effects are refused there, and what may fail is evaluated by the query language, as lazily as in JavaScript.
 * `open`: the functions being looked into, of which one that calls itself is not simple.
 */
export function hasEffect(node: Node, cx: Cx, open: readonly Node[] = []): boolean {
  if (cx.bindings !== undefined) return false;
  if (Node.isAwaitExpression(node) || Node.isDeleteExpression(node)) return true;
  if (Node.isBinaryExpression(node) && isAssignment(node.getOperatorToken().getKind())) return true;
  if (Node.isPostfixUnaryExpression(node)) return true;
  if (Node.isPrefixUnaryExpression(node)) {
    const operator = node.getOperatorToken();
    if (operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken) return true;
  }
  if (Node.isNewExpression(node) && node.getExpression().getText() === "Date") return true;
  if (Node.isCallExpression(node) && callHasEffect(node, cx, open)) return true;
  return node.forEachChildAsArray().some((child) => hasEffect(child, cx, open));
}

function callHasEffect(node: CallExpression, cx: Cx, open: readonly Node[]): boolean {
  const callee = node.getExpression();
  const text = callee.getText();
  const global = Object.hasOwn(globalFunctions, text) ? globalFunctions[text] : undefined;
  if (global !== undefined && isPinned(global.operator)) return true;
  if (Node.isPropertyAccessExpression(callee)) {
    const name = callee.getName();
    if (name === "reduce" && node.getArguments().length === 1) return true;
    if (name === "repeat" && !Node.isNumericLiteral(node.getArguments()[0])) return true;
    if (mutators.test(name)) return true;
  }
  const entity = entityOf(callee, cx);
  return entity?.kind === "function" && !isSimpleFunction(entity.node, cx, open);
}
