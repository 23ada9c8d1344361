import { Node, SyntaxKind, type Identifier } from "ts-morph";
import { runtimeExport } from "../../1-front/runtime-exports.js";
import type { Cx } from "../context.js";
import { declarationOf } from "../expressions/declaration-of.js";
import { isNew } from "./freshness.js";
import { isHeldDuring } from "./held.js";
import { isWithin, type Step } from "./path.js";
import { useOf, type Use } from "./uses.js";

/**
 * Why an object may not be changed in place; undefined when it provably has one live name: every value that the variable
 * gets is new, down to the level that changes, and nothing before the change, or in a loop around it, has made another
 * name for that level. `steps` lead from the variable to the object that changes.
 */
export function whyShared(
  root: Identifier,
  steps: readonly Step[],
  change: Node,
  cx: Cx,
): string | undefined {
  const declaration = declarationOf(root);
  const owner = declaration === undefined ? undefined : functionOf(declaration);
  if (declaration === undefined || owner === undefined)
    return "it belongs to the module, not to this execution";
  if (functionOf(change) !== owner) return "it is changed inside of another function";
  if (!isDeclaredNew(declaration, steps, cx)) return "it was not made here, or holds what has another name";
  const uses = mentions(root, declaration, owner).map((mention) => ({ mention, use: useOf(mention, cx) }));
  for (const { mention, use } of uses) {
    if (
      use.kind === "store" &&
      isWithin(steps, use.steps) &&
      !areNew(use.values, steps.slice(use.steps.length), cx)
    ) {
      return `\`${statementOf(mention)}\` puts something into it that may have another name`;
    }
    const isHeld = use.kind !== "store" && isHeldDuring(mention, change, cx);
    if (isHeld || (isShared(use, steps) && !isLater(mention, change, steps, declaration, owner, use))) {
      return `\`${statementOf(mention)}\` may give it another name`;
    }
  }
  return undefined;
}

function areNew(values: readonly Node[], steps: readonly Step[], cx: Cx): boolean {
  return values.every((value) =>
    Node.isSpreadElement(value) ? isNew(value.getExpression(), ["*", ...steps], cx) : isNew(value, steps, cx),
  );
}

function isShared(use: Use, steps: readonly Step[]): boolean {
  switch (use.kind) {
    case "alias":
    case "iterate":
      return isWithin(steps, use.steps);
    case "return":
    case "other":
      return true;
    case "store":
    case "harmless":
      return false;
  }
}

/** Whether what a variable is declared with is new at `steps`. */
function isDeclaredNew(declaration: Node, steps: readonly Step[], cx: Cx): boolean {
  if (Node.isVariableDeclaration(declaration)) {
    if (Node.isForOfStatement(declaration.getParent()?.getParent())) return false;
    if (Node.isCatchClause(declaration.getParent())) return false;
    const initializer = declaration.getInitializer();
    return initializer === undefined || isNew(initializer, steps, cx);
  }
  // The input of an execution is new data, and nobody else has it.
  if (Node.isParameterDeclaration(declaration)) return isWorkflowInput(declaration);
  if (!Node.isBindingElement(declaration)) return false;
  const parameter = declaration.getFirstAncestorByKind(SyntaxKind.Parameter);
  const isWhole = parameter !== undefined && isWorkflowInput(parameter);
  return isWhole && declaration.getDotDotDotToken() === undefined && !hasDefault(declaration);
}

function hasDefault(node: Node): boolean {
  return Node.isBindingElement(node) && node.getInitializer() !== undefined;
}

function isWorkflowInput(parameter: Node): boolean {
  const fn = parameter.getParentOrThrow();
  const call = fn.getParent();
  if (!Node.isCallExpression(call) || !(Node.isArrowFunction(fn) || Node.isFunctionExpression(fn)))
    return false;
  const callee = call.getExpression();
  return (
    Node.isIdentifier(callee) &&
    runtimeExport(callee)?.[0] === "workflow" &&
    fn.getParameters()[0] === parameter
  );
}

function mentions(root: Identifier, declaration: Node, owner: Node): readonly Identifier[] {
  const text = root.getText();
  return owner
    .getDescendantsOfKind(SyntaxKind.Identifier)
    .filter((node) => node.getText() === text && !isName(node) && declarationOf(node) === declaration);
}

/** The name in a declaration, and of a property. */
function isName(node: Identifier): boolean {
  const parent = node.getParent();
  if (
    Node.isVariableDeclaration(parent) ||
    Node.isParameterDeclaration(parent) ||
    Node.isBindingElement(parent)
  ) {
    return parent.getNameNode() === node;
  }
  if (Node.isPropertyAccessExpression(parent)) return parent.getNameNode() === node;
  return Node.isPropertyAssignment(parent) && parent.getNameNode() === node;
}

/** Whether a mention is reached only after the change, and never before it again. */
function isLater(
  mention: Node,
  change: Node,
  steps: readonly Step[],
  declaration: Node,
  owner: Node,
  use: Use,
): boolean {
  if (use.kind === "iterate" && !change.getAncestors().includes(use.loop)) {
    if (use.copies || !isWithin(steps, [...use.steps, "*"])) return true;
  }
  if (use.kind === "return" && functionOf(mention) === owner) return !isUndoneBy(mention, change);
  if (functionOf(mention) !== owner && !isInCallback(mention, owner)) return false;
  const loops = change.getAncestors().filter((a) => isLoop(a) && !declaration.getAncestors().includes(a));
  if (mention.getAncestors().some((ancestor) => loops.includes(ancestor))) return false;
  return mention.getPos() >= change.getEnd();
}

/** A returned object changes once more when a `finally` on the way out changes it. */
function isUndoneBy(mention: Node, change: Node): boolean {
  return mention.getAncestors().some((ancestor) => {
    const last = Node.isTryStatement(ancestor) ? ancestor.getFinallyBlock() : undefined;
    return last !== undefined && change.getAncestors().includes(last);
  });
}

function isInCallback(mention: Node, owner: Node): boolean {
  const fn = functionOf(mention);
  const call = fn?.getParent();
  return (
    fn !== undefined &&
    Node.isCallExpression(call) &&
    Node.isPropertyAccessExpression(call.getExpression()) &&
    functionOf(call) === owner
  );
}

function isLoop(node: Node): boolean {
  return Node.isIterationStatement(node);
}

function functionOf(node: Node): Node | undefined {
  return node.getFirstAncestor(
    (a) => Node.isFunctionLikeDeclaration(a) || Node.isArrowFunction(a) || Node.isFunctionExpression(a),
  );
}

function statementOf(node: Node): string {
  const statement = node.getFirstAncestor((a) => Node.isStatement(a)) ?? node;
  return statement.getText().split("\n")[0]!.slice(0, 60);
}
