import { Node, SyntaxKind, type CallExpression } from "ts-morph";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { freeVariables } from "./captures.js";

/**
 * What an undo undoes, in the words of the source: the step whose result it reads; else the step right before the
 * `compensate`, or right after it. Between two steps it could be either: then it is called by what it calls itself.
 */
export function undoneBy(call: CallExpression, undo: Node, cx: Cx): string {
  const statement = call.getFirstAncestor((node) => Node.isExpressionStatement(node));
  const before = statement?.getPreviousSibling((node) => Node.isStatement(node));
  const after = statement?.getNextSibling((node) => Node.isStatement(node));
  const [first, ...others] = [before, after]
    .map((statement) => labelOf(stepIn(statement, cx)))
    .filter((step) => step !== undefined);
  const neighbour = others.length === 0 ? first : undefined;
  return readStep(undo, call, cx) ?? neighbour ?? `with ${ownStep(undo, cx)}`;
}

/** What the undo itself calls first. */
function ownStep(undo: Node, cx: Cx): string {
  const entity = entityOf(undo, cx);
  const called = entity?.kind === "function" ? labelOf(stepIn(entity.node.getBody(), cx)) : undefined;
  return called ?? (Node.isIdentifier(undo) ? undo.getText() : "a function");
}

/** The step whose result the undo reads, and whether it can end without that anybody knows what it did. */
export function undoneStep(
  call: Node,
  undo: Node,
  cx: Cx,
): { readonly label: string; readonly timeout: boolean } | undefined {
  const [initializer] = readInitializers(undo, call, cx);
  const called = initializer?.getFirstDescendantByKind(SyntaxKind.CallExpression);
  const entity = called === undefined ? undefined : entityOf(called.getExpression(), cx);
  if (called === undefined || entity?.kind !== "step") return undefined;
  return { label: nameOf(called.getExpression()), timeout: entity.options.timeout !== undefined };
}

function readStep(undo: Node, call: CallExpression, cx: Cx): string | undefined {
  return labelOf(stepIn(readInitializers(undo, call, cx)[0], cx));
}

/** What the variables are made of that the undo reads, where that is an awaited step. */
export function readInitializers(undo: Node, call: Node, cx: Cx): readonly Node[] {
  const found = new Set<Node>();
  for (const declaration of freeVariables(undo, cx).keys()) {
    const variable = Node.isBindingElement(declaration)
      ? declaration.getFirstAncestor((a) => Node.isVariableDeclaration(a))
      : declaration;
    if (!Node.isVariableDeclaration(variable)) continue;
    const sameFile = variable.getSourceFile() === call.getSourceFile();
    if (sameFile && variable.getPos() > call.getPos()) continue;
    const initializer = variable.getInitializer();
    if (Node.isAwaitExpression(initializer) && stepIn(initializer, cx) !== undefined) found.add(initializer);
  }
  return [...found];
}

/** The first call of a step or a function in a statement: not in a branch, a loop or a callback. */
export function stepIn(node: Node | undefined, cx: Cx): CallExpression | undefined {
  if (node === undefined || Node.isIterationStatement(node) || Node.isIfStatement(node)) return undefined;
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) return undefined;
  if (Node.isCallExpression(node)) {
    const entity = entityOf(node.getExpression(), cx);
    if (entity?.kind === "helper" && entity.path[0] === "compensate") return undefined;
    if (entity?.kind === "step" || entity?.kind === "function") return node;
  }
  for (const child of node.forEachChildAsArray()) {
    const step = stepIn(child, cx);
    if (step !== undefined) return step;
  }
  return undefined;
}

function labelOf(step: CallExpression | undefined): string | undefined {
  return step === undefined ? undefined : nameOf(step.getExpression());
}

/** What the source calls a step. */
export function nameOf(callee: Node): string {
  return Node.isPropertyAccessExpression(callee) ? callee.getName() : callee.getText();
}
