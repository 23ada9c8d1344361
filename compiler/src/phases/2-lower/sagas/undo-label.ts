import { Node, SyntaxKind, type CallExpression } from "ts-morph";
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

/** The step whose result the undo reads, and whether it can end without that anybody knows what it did. */
export function undoneStep(
  call: Node,
  undo: Node,
  cx: Cx,
): { readonly label: string; readonly timeout: boolean } | undefined {
  const initializer = readInitializer(undo, call, cx);
  const called = initializer?.getFirstDescendantByKind(SyntaxKind.CallExpression);
  const entity = called === undefined ? undefined : entityOf(called.getExpression(), cx);
  if (called === undefined || entity?.kind !== "step") return undefined;
  return { label: nameOf(called.getExpression()), timeout: entity.options.timeout !== undefined };
}

/** The steps that an undo calls, as the source calls them. */
export function stepsOf(undo: Node, cx: Cx): readonly string[] {
  const entity = entityOf(undo, cx);
  if (entity?.kind === "step") return [undo.getText()];
  const body = entity?.kind === "function" ? entity.node.getBody() : undefined;
  const calls =
    body === undefined ? [] : [body, ...body.getDescendants()].filter((n) => Node.isCallExpression(n));
  return calls.flatMap((one) => {
    const target = entityOf(one.getExpression(), cx);
    if (target?.kind === "function") return stepsOf(one.getExpression(), cx);
    return target?.kind === "step" ? [nameOf(one.getExpression())] : [];
  });
}

function readStep(undo: Node, call: CallExpression, cx: Cx): string | undefined {
  return stepIn(readInitializer(undo, call, cx), cx);
}

/** What the variable is made of that the undo reads: an awaited call. */
function readInitializer(undo: Node, call: Node, cx: Cx): Node | undefined {
  for (const node of undo.getDescendants()) {
    if (!Node.isIdentifier(node)) continue;
    const declaration = node.getDefinitionNodes()[0];
    const variable = Node.isBindingElement(declaration)
      ? declaration.getFirstAncestor((a) => Node.isVariableDeclaration(a))
      : declaration;
    if (!Node.isVariableDeclaration(variable) || variable.getPos() > call.getPos()) continue;
    const initializer = variable.getInitializer();
    if (Node.isAwaitExpression(initializer) && stepIn(initializer, cx) !== undefined) return initializer;
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
