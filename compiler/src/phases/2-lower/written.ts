import { Node, SyntaxKind, type Identifier } from "ts-morph";

const changing = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

/** `x = 1`, `x.total += 1`, `x.lines.push(y)`, `[x] = y`, `x++`, `delete x.note`. */
export function isWritten(mention: Identifier): boolean {
  let node: Node = mention;
  for (let parent = node.getParent(); parent !== undefined; parent = node.getParent()) {
    if (Node.isPropertyAccessExpression(parent) && parent.getExpression() === node) {
      const call = parent.getParent();
      if (Node.isCallExpression(call) && call.getExpression() === parent)
        return changing.test(parent.getName());
      node = parent;
    } else if (
      (Node.isElementAccessExpression(parent) && parent.getExpression() === node) ||
      Node.isNonNullExpression(parent) ||
      Node.isParenthesizedExpression(parent) ||
      Node.isArrayLiteralExpression(parent) ||
      Node.isObjectLiteralExpression(parent) ||
      Node.isShorthandPropertyAssignment(parent) ||
      (Node.isPropertyAssignment(parent) && parent.getInitializer() === node) ||
      Node.isSpreadElement(parent)
    ) {
      node = parent;
    } else break;
  }
  const parent = node.getParent();
  if (Node.isBinaryExpression(parent) && parent.getLeft() === node) {
    const kind = parent.getOperatorToken().getKind();
    return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
  }
  if (Node.isPostfixUnaryExpression(parent) || Node.isDeleteExpression(parent)) return true;
  if (!Node.isPrefixUnaryExpression(parent)) return false;
  const operator = parent.getOperatorToken();
  return operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken;
}

export function functionAround(node: Node): Node | undefined {
  return node.getFirstAncestor(
    (a) => Node.isFunctionLikeDeclaration(a) || Node.isArrowFunction(a) || Node.isFunctionExpression(a),
  );
}
