import { Node, SyntaxKind, type CallExpression } from "ts-morph";
import { globalFunctions } from "../calls/global-table.js";
import { globalName } from "../calls/globals.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { isAssignment } from "./assignment.js";
import { isOnce } from "../../../ir/order-of.js";
import { isSimpleFunction } from "./simple-functions.js";

/** Methods that change their receiver. */
const mutators = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/**
 * Whether evaluating an expression does something besides giving a value, or failing to: a step, an assignment.
 * Such an expression inside of `a && b` or `c ? a : b` needs a branch of its own; all others the query language
 * evaluates as lazily as JavaScript does. Inside a pure callback nothing needs one: effects are refused there.
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
  if (Node.isCallExpression(node) && callHasEffect(node, cx, open)) return true;
  return node.forEachChildAsArray().some((child) => hasEffect(child, cx, open));
}

function callHasEffect(node: CallExpression, cx: Cx, open: readonly Node[]): boolean {
  const callee = node.getExpression();
  if (Node.isPropertyAccessExpression(callee) && mutators.test(callee.getName())) return true;
  const entity = entityOf(callee, cx);
  if (entity?.kind === "step" || (entity?.kind === "helper" && entity.path[0] === "compensate")) return true;
  return entity?.kind === "function" && !isSimpleFunction(entity.node, cx, open);
}

/** Whether an expression has another value each time: a constant must hold on to it, written out twice it would differ. */
export function differs(node: Node, cx: Cx, open: readonly Node[] = []): boolean {
  if (
    Node.isNewExpression(node) &&
    node.getExpression().getText() === "Date" &&
    node.getArguments().length === 0
  )
    return true;
  if (Node.isCallExpression(node)) {
    const callee = node.getExpression();
    const name = globalName(callee);
    const global =
      name !== undefined && Object.hasOwn(globalFunctions, name) ? globalFunctions[name] : undefined;
    if (global !== undefined && isOnce(global.operator)) return true;
    const entity = entityOf(callee, cx);
    if (entity?.kind === "function" && !open.includes(entity.node)) {
      const body = entity.node.getBody();
      if (body !== undefined && differs(body, cx, [...open, entity.node])) return true;
    }
  }
  return node.forEachChildAsArray().some((child) => differs(child, cx, open));
}

/** What the parts of `a && b` or `c ? a : b` are lowered in when none has an effect: as one expression, settled as a whole. */
export function asOneExpression(cx: Cx): Cx {
  return { ...cx, bindings: cx.bindings ?? new Map() };
}
