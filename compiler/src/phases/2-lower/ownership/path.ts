import { Node } from "ts-morph";

/** A step from an object to what it holds; "*" is any of them. */
export type Step = string;

/** The variable that a chain of properties starts from, and the steps down from it. */
export interface Target {
  readonly root: Node;
  readonly steps: readonly Step[];
}

/** `order.lines[i].sku` as its root and `["lines", "*", "sku"]`. */
export function targetOfChain(node: Node): Target {
  const inner = withoutWords(node);
  if (inner !== node) return targetOfChain(inner);
  if (Node.isPropertyAccessExpression(node)) return below(node.getExpression(), node.getName());
  if (Node.isElementAccessExpression(node)) return below(node.getExpression(), stepOf(node));
  return { root: node, steps: [] };
}

function below(of: Node, step: Step): Target {
  const { root, steps } = targetOfChain(of);
  return { root, steps: [...steps, step] };
}

export function stepOf(node: Node): Step {
  const key = Node.isElementAccessExpression(node) ? node.getArgumentExpression() : undefined;
  if (Node.isStringLiteral(key) || Node.isNoSubstitutionTemplateLiteral(key)) return key.getLiteralText();
  return "*";
}

/** An expression without the words that only TypeScript reads. */
export function withoutWords(node: Node): Node {
  return Node.isParenthesizedExpression(node) ||
    Node.isNonNullExpression(node) ||
    Node.isAsExpression(node) ||
    Node.isSatisfiesExpression(node)
    ? withoutWords(node.getExpression())
    : node;
}

/** Whether what stands at `inner` is reached through what stands at `outer`. */
export function isWithin(inner: readonly Step[], outer: readonly Step[]): boolean {
  return (
    outer.length <= inner.length &&
    outer.every((step, i) => step === "*" || inner[i] === "*" || step === inner[i])
  );
}
