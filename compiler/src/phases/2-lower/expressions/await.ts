import { Node } from "ts-morph";
import { lowerCall } from "../calls/call.js";
import { expression } from "./rule.js";

/** `await f()`: the step runs here; `await` of a value that is no promise is the value. */
export const awaitExpression = expression(Node.isAwaitExpression, (node, cx, lower) => {
  const inner = unwrap(node.getExpression());
  if (Node.isCallExpression(inner)) return lowerCall(inner, cx, lower, { awaited: true });
  return lower(inner, cx);
});

function unwrap(node: Node): Node {
  return Node.isParenthesizedExpression(node) || Node.isAsExpression(node)
    ? unwrap(node.getExpression())
    : node;
}
