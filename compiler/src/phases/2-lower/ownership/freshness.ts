import {
  Node,
  SyntaxKind,
  type CallExpression,
  type ObjectLiteralElementLike,
  type PropertyAssignment,
  type ShorthandPropertyAssignment,
} from "ts-morph";
import { elementOf, membersOf, unionOf, type Shape } from "../../../ir/shape.js";
import { globalName } from "../calls/globals.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { withoutWords, type Step } from "./path.js";

const scalars: readonly Shape["kind"][] = [
  "string",
  "number",
  "boolean",
  "null",
  "undefined",
  "date",
  "never",
];

/** Whether a value is copied wherever it goes, also in JavaScript. */
export function isScalar(shape: Shape): boolean {
  return membersOf(shape).every((member) => scalars.includes(member.kind));
}

/** Whether all that an object or array holds is scalar. */
export function holdsScalars(shape: Shape): boolean {
  return membersOf(shape).every((member) => {
    if (member.kind === "array" || member.kind === "tuple") return isScalar(elementOf(member));
    if (member.kind !== "object") return isScalar(member);
    const values = Object.values(member.fields).map((field) => field.shape);
    return isScalar(unionOf(member.index === undefined ? values : [...values, member.index]));
  });
}

/** Methods whose result is an array of its own, with the elements of the old one. */
const copying = /^(map|filter|slice|concat|flat|flatMap|toSorted|toReversed|split)$/;

/**
 * Whether the object at `steps` below a value belongs to nobody else, with all that leads to it: it was made by this
 * expression, or came from outside just now.
 */
export function isNew(given: Node, steps: readonly Step[], cx: Cx): boolean {
  const node = withoutWords(given);
  const below = (inner: Node): boolean => isNew(inner, steps, cx);
  if (isScalar(cx.lowering.shapes(node.getType(), node))) return true;
  if (Node.isObjectLiteralExpression(node)) return isNewInObject(node.getProperties(), steps, cx);
  if (Node.isArrayLiteralExpression(node)) {
    const [first, ...rest] = steps;
    if (first === undefined) return true;
    return node
      .getElements()
      .every((one) => (Node.isSpreadElement(one) ? below(one.getExpression()) : isNew(one, rest, cx)));
  }
  if (Node.isConditionalExpression(node)) return below(node.getWhenTrue()) && below(node.getWhenFalse());
  if (Node.isBinaryExpression(node) && isChoice(node.getOperatorToken().getKind()))
    return below(node.getLeft()) && below(node.getRight());
  if (Node.isAwaitExpression(node)) return below(node.getExpression());
  return Node.isCallExpression(node) && isNewFromCall(node, steps, cx);
}

function isNewFromCall(node: CallExpression, steps: readonly Step[], cx: Cx): boolean {
  const callee = node.getExpression();
  if (entityOf(callee, cx)?.kind === "step") return true;
  const name = globalName(callee);
  if (name === "JSON.parse" || name === "structuredClone") return true;
  const copies = Node.isPropertyAccessExpression(callee) && copying.test(callee.getName());
  return (copies || name === "Object.values" || name === "Object.fromEntries") && steps.length === 0;
}

/** From the last property backwards, to the one that is sure to have given the key its value. */
function isNewInObject(
  properties: readonly ObjectLiteralElementLike[],
  steps: readonly Step[],
  cx: Cx,
): boolean {
  const [key, ...rest] = steps;
  if (key === undefined) return true;
  for (const property of properties.toReversed()) {
    if (Node.isSpreadAssignment(property)) {
      if (!isNew(property.getExpression(), steps, cx)) return false;
    } else if (Node.isPropertyAssignment(property) || Node.isShorthandPropertyAssignment(property)) {
      const isKey = nameOf(property) === key;
      const mayBe = isKey || key === "*" || nameOf(property) === undefined;
      const value = Node.isPropertyAssignment(property)
        ? property.getInitializerOrThrow()
        : property.getNameNode();
      if (mayBe && !isNew(value, rest, cx)) return false;
      if (isKey) return true;
    } else return false;
  }
  return true;
}

function nameOf(property: PropertyAssignment | ShorthandPropertyAssignment): string | undefined {
  const name = property.getNameNode();
  if (Node.isStringLiteral(name)) return name.getLiteralText();
  return Node.isComputedPropertyName(name) ? undefined : name.getText();
}

function isChoice(kind: SyntaxKind): boolean {
  return (
    kind === SyntaxKind.QuestionQuestionToken ||
    kind === SyntaxKind.BarBarToken ||
    kind === SyntaxKind.AmpersandAmpersandToken
  );
}
