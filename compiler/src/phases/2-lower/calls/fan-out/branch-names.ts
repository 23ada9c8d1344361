import { Node, type CallExpression } from "ts-morph";

/** What branches in a list are called: as the variables that their results are put into, where they are at once. */
export function branchNames(node: CallExpression, count: number): readonly string[] {
  const pattern = patternOf(node);
  return Array.from({ length: count }, (_, i) => {
    const element = pattern?.getElements()[i];
    const name = Node.isBindingElement(element) ? element.getNameNode() : undefined;
    return Node.isIdentifier(name) ? name.getText() : `branch ${i}`;
  });
}

/** `const [a, b] = await Promise.all([...])`. */
function patternOf(node: CallExpression) {
  const awaited = node.getParent();
  const declaration = Node.isAwaitExpression(awaited) ? awaited.getParent() : undefined;
  const name = Node.isVariableDeclaration(declaration) ? declaration.getNameNode() : undefined;
  return Node.isArrayBindingPattern(name) ? name : undefined;
}
