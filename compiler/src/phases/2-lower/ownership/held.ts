import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { holdsScalars, isScalar } from "./freshness.js";

/**
 * Whether a mention puts an object into a literal, or among the arguments of a call, in which it is changed afterwards:
 * JavaScript holds the object there, and shows the change.
 */
export function isHeldDuring(mention: Node, change: Node, cx: Cx): boolean {
  if (mention.getPos() >= change.getPos()) return false;
  const around = new Set(change.getAncestors());
  let node = mention;
  for (let parent = node.getParent(); parent !== undefined; parent = node.getParent()) {
    if (isPartOf(parent, node)) node = parent;
    else break;
  }
  if (isScalar(cx.lowering.shapes(node.getType(), node))) return false;
  for (let parent = node.getParent(); parent !== undefined; parent = parent.getParent()) {
    if (Node.isSpreadAssignment(parent) || Node.isSpreadElement(parent)) {
      if (holdsScalars(cx.lowering.shapes(node.getType(), node))) return false;
    } else if (Node.isCallExpression(parent)) return around.has(parent);
    else if (Node.isObjectLiteralExpression(parent) || Node.isArrayLiteralExpression(parent)) {
      if (around.has(parent)) return true;
    } else if (!passesOn(parent)) return false;
  }
  return false;
}

/** What comes after an object in a chain of properties, without a call. */
function isPartOf(parent: Node, node: Node): boolean {
  const isAccess = Node.isPropertyAccessExpression(parent) || Node.isElementAccessExpression(parent);
  return isAccess && parent.getExpression() === node;
}

function passesOn(node: Node): boolean {
  return (
    Node.isPropertyAssignment(node) ||
    Node.isShorthandPropertyAssignment(node) ||
    Node.isParenthesizedExpression(node) ||
    Node.isNonNullExpression(node) ||
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node) ||
    Node.isConditionalExpression(node) ||
    Node.isBinaryExpression(node)
  );
}
