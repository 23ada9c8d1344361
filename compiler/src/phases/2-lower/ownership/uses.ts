import { Node, SyntaxKind } from "ts-morph";
import { globalName } from "../calls/globals.js";
import { isMutator } from "../calls/mutators.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { holdsScalars, isScalar } from "./freshness.js";
import { stepOf, type Step } from "./path.js";

/** What one mention of a variable does with the object. */
export type Use =
  /** Reads of it what is copied, or hands it to a step, which copies. */
  | { readonly kind: "harmless" }
  /** Leaves the function with it: nobody changes it later, but for a `finally`. */
  | { readonly kind: "return" }
  /** Gives the object at these steps another name. */
  | { readonly kind: "alias"; readonly steps: readonly Step[] }
  /** Goes over it while statements run; what it holds has another name from then on, unless that is copied. */
  | {
      readonly kind: "iterate";
      readonly steps: readonly Step[];
      readonly loop: Node;
      readonly copies: boolean;
    }
  /** Puts values there, each new or with another name; those of a spread are elements of theirs. */
  | { readonly kind: "store"; readonly steps: readonly Step[]; readonly values: readonly Node[] }
  | { readonly kind: "other" };

const harmless: Use = { kind: "harmless" };

/** What a mention of a variable does with it and with what it holds. */
export function useOf(mention: Node, cx: Cx): Use {
  return useFrom(mention, [], cx);
}

/** What happens to what is read of the object at `from`. */
function useFrom(start: Node, from: readonly Step[], cx: Cx): Use {
  let node = start;
  const steps = [...from];
  for (;;) {
    const parent = node.getParentOrThrow();
    if (isWords(parent)) node = parent;
    else if (Node.isPropertyAccessExpression(parent) && parent.getExpression() === node) {
      if (isCallee(parent)) return useOfMethod(parent, steps, cx);
      steps.push(parent.getName());
      node = parent;
    } else if (Node.isElementAccessExpression(parent) && parent.getExpression() === node) {
      steps.push(stepOf(parent));
      node = parent;
    } else break;
  }
  const parent = node.getParentOrThrow();
  if (Node.isBinaryExpression(parent) && parent.getLeft() === node && isAssignment(parent)) {
    return { kind: "store", steps, values: [parent.getRight()] };
  }
  if (isScalar(cx.lowering.shapes(node.getType(), node))) return harmless;
  if (Node.isDeleteExpression(parent)) return harmless;
  return useOfValue(node, steps, cx);
}

function isWords(node: Node): boolean {
  return (
    Node.isParenthesizedExpression(node) ||
    Node.isNonNullExpression(node) ||
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node)
  );
}

function isCallee(node: Node): boolean {
  const parent = node.getParent();
  return Node.isCallExpression(parent) && parent.getExpression() === node;
}

function isAssignment(node: Node): boolean {
  if (!Node.isBinaryExpression(node)) return false;
  const kind = node.getOperatorToken().getKind();
  return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
}

/** `items.push(x)` stores; `items.map(f)` may hand out what the array holds. */
function useOfMethod(callee: Node, steps: readonly Step[], cx: Cx): Use {
  const call = callee.getParentOrThrow();
  if (!Node.isPropertyAccessExpression(callee) || !Node.isCallExpression(call)) return { kind: "other" };
  const name = callee.getName();
  if (isMutator(name)) {
    const isSame = name === "sort" || name === "reverse";
    const value = isSame ? useFrom(call, steps, cx) : useOfValue(call, [...steps, "*"], cx);
    if (value.kind !== "harmless" && !isScalar(cx.lowering.shapes(call.getType(), call))) return value;
    return { kind: "store", steps: [...steps, "*"], values: isSame ? [] : call.getArguments() };
  }
  if (name === "entries") return useOfValue(call, steps, cx);
  if (holdsScalars(cx.lowering.shapes(call.getType(), call))) return harmless;
  return useOfValue(call, [...steps, "*"], cx);
}

/** What happens to a value that is, or holds, the object at `steps`. */
function useOfValue(node: Node, steps: readonly Step[], cx: Cx): Use {
  const parent = node.getParentOrThrow();
  const alias: Use = { kind: "alias", steps };
  if (isWords(parent) || Node.isAwaitExpression(parent)) return useOfValue(parent, steps, cx);
  if (Node.isSpreadAssignment(parent) || Node.isSpreadElement(parent)) {
    if (holdsScalars(cx.lowering.shapes(node.getType(), node))) return harmless;
    const literal = parent.getParentOrThrow();
    return isLiteral(literal)
      ? useOfValue(literal, [...steps, "*"], cx)
      : { kind: "alias", steps: [...steps, "*"] };
  }
  if (Node.isPropertyAssignment(parent) || Node.isShorthandPropertyAssignment(parent)) {
    return useOfValue(parent.getParentOrThrow(), steps, cx);
  }
  if (isLiteral(parent)) return useOfValue(parent, steps, cx);
  if (Node.isConditionalExpression(parent))
    return parent.getCondition() === node ? harmless : useOfValue(parent, steps, cx);
  if (Node.isBinaryExpression(parent))
    return isLogical(parent) ? useOfValue(parent, steps, cx) : ofOperand(parent, alias);
  if (Node.isCallExpression(parent)) return ofArgument(parent.getExpression(), steps, cx);
  if (Node.isReturnStatement(parent)) return { kind: "return" };
  if (Node.isArrowFunction(parent)) return isPureCallback(parent) ? ofCallback(parent, steps, cx) : alias;
  if (Node.isForOfStatement(parent)) {
    const list = withoutEntries(node);
    const copies = holdsScalars(cx.lowering.shapes(list.getType(), list));
    return { kind: "iterate", steps, loop: parent, copies };
  }
  if (Node.isVariableDeclaration(parent) && !Node.isIdentifier(parent.getNameNode())) {
    const bound = parent.getNameNode().getDescendantsOfKind(SyntaxKind.BindingElement);
    return bound.every((one) => isScalar(cx.lowering.shapes(one.getType(), one))) ? harmless : alias;
  }
  return isReadOnly(parent) ? harmless : alias;
}

/** The array that `for (const [i, item] of list.entries())` goes over. */
function withoutEntries(node: Node): Node {
  const callee = Node.isCallExpression(node) ? node.getExpression() : undefined;
  return Node.isPropertyAccessExpression(callee) && callee.getName() === "entries"
    ? callee.getExpression()
    : node;
}

function isLiteral(node: Node): boolean {
  return Node.isObjectLiteralExpression(node) || Node.isArrayLiteralExpression(node);
}

function isLogical(node: Node): boolean {
  const kind = Node.isBinaryExpression(node) ? node.getOperatorToken().getKind() : undefined;
  return (
    kind === SyntaxKind.AmpersandAmpersandToken ||
    kind === SyntaxKind.BarBarToken ||
    kind === SyntaxKind.QuestionQuestionToken
  );
}

function ofOperand(node: Node, alias: Use): Use {
  return isAssignment(node) ? alias : harmless;
}

const readers =
  /^(JSON\.stringify|Object\.keys|Object\.hasOwn|Array\.isArray|String|Boolean|structuredClone)$/;

function ofArgument(callee: Node, steps: readonly Step[], cx: Cx): Use {
  if (entityOf(callee, cx)?.kind === "step" || readers.test(globalName(callee) ?? "")) return harmless;
  return { kind: "alias", steps };
}

/** An arrow function that a method of an array calls at once, and nobody else. */
function isPureCallback(node: Node): boolean {
  const call = node.getParent();
  if (!Node.isCallExpression(call)) return false;
  const callee = call.getExpression();
  return Node.isPropertyAccessExpression(callee) && call.getArguments().includes(node as never);
}

function ofCallback(node: Node, steps: readonly Step[], cx: Cx): Use {
  const call = node.getParentOrThrow();
  return isScalar(cx.lowering.shapes(call.getType(), call)) ? harmless : useOfValue(call, steps, cx);
}

function isReadOnly(parent: Node): boolean {
  return (
    Node.isExpressionStatement(parent) ||
    Node.isTypeOfExpression(parent) ||
    Node.isVoidExpression(parent) ||
    Node.isPrefixUnaryExpression(parent) ||
    Node.isTemplateSpan(parent) ||
    Node.isIfStatement(parent) ||
    Node.isWhileStatement(parent) ||
    Node.isDoStatement(parent) ||
    Node.isForStatement(parent) ||
    Node.isSwitchStatement(parent) ||
    Node.isThrowStatement(parent)
  );
}
