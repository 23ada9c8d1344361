import { Node, type Identifier } from "ts-morph";
import { targetOf } from "../../1-front/runtime-exports.js";

/** The declaration that a name refers to, imports followed. */
export function declarationOf(node: Identifier): Node | undefined {
  const parent = node.getParent();
  if (Node.isShorthandPropertyAssignment(parent)) {
    const symbol = parent.getValueSymbol();
    return (symbol?.isAlias() ? symbol.getAliasedSymbol() : symbol)?.getDeclarations()[0];
  }
  return targetOf(node)?.getDeclarations()[0];
}
