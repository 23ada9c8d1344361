import { Node, type CallExpression } from "ts-morph";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";

/**
 * What an undo undoes, in the words of the source: the step whose result it reads; else the step right before the
 * `compensate`, or right after it. Between two steps it could be either: then it is called by what it calls itself.
 */
export function undoneBy(call: CallExpression, undo: Node, cx: Cx): string {
  const statement = call.getFirstAncestor((node) => Node.isExpressionStatement(node));
  const before = statement?.getPreviousSibling((node) => Node.isStatement(node));
  const after = statement?.getNextSibling((node) => Node.isStatement(node));
  const [first, ...others] = [stepIn(before, cx), stepIn(after, cx)].filter((step) => step !== undefined);
  const neighbour = others.length === 0 ? first : undefined;
  return readStep(undo, call, cx) ?? neighbour ?? `with ${ownStep(undo, cx)}`;
}

/** What the undo itself calls first. */
function ownStep(undo: Node, cx: Cx): string {
  const entity = entityOf(undo, cx);
  const called = entity?.kind === "function" ? stepIn(entity.node.getBody(), cx) : undefined;
  return called ?? (Node.isIdentifier(undo) ? undo.getText() : "a function");
}

/** The call whose result the undo reads. */
function readStep(undo: Node, call: CallExpression, cx: Cx): string | undefined {
  for (const node of undo.getDescendants()) {
    if (!Node.isIdentifier(node)) continue;
    const declaration = node.getDefinitionNodes()[0];
    const variable = Node.isBindingElement(declaration)
      ? declaration.getFirstAncestor((a) => Node.isVariableDeclaration(a))
      : declaration;
    if (!Node.isVariableDeclaration(variable) || variable.getPos() > call.getPos()) continue;
    const label = stepIn(variable.getInitializer(), cx);
    if (label !== undefined && Node.isAwaitExpression(variable.getInitializer())) return label;
  }
  return undefined;
}

function stepIn(node: Node | undefined, cx: Cx): string | undefined {
  if (node === undefined || Node.isIterationStatement(node) || Node.isIfStatement(node)) return undefined;
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) return undefined;
  if (Node.isCallExpression(node)) {
    const callee = node.getExpression();
    const entity = entityOf(callee, cx);
    if (entity?.kind === "helper" && entity.path[0] === "compensate") return undefined;
    if (entity?.kind === "step" || entity?.kind === "function") return nameOf(callee);
  }
  for (const child of node.forEachChildAsArray()) {
    const label = stepIn(child, cx);
    if (label !== undefined) return label;
  }
  return undefined;
}

function nameOf(callee: Node): string {
  return Node.isPropertyAccessExpression(callee) ? callee.getName() : callee.getText();
}
