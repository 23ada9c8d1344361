import {
  Node,
  SyntaxKind,
  type BinaryExpression,
  type PostfixUnaryExpression,
  type PrefixUnaryExpression,
} from "ts-morph";
import {
  impureInCallback,
  outerAssignment,
  unsupportedAssignment,
} from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { numberShape } from "../../../ir/shape.js";
import { refuse, report, type Cx } from "../context.js";
import { withoutWords } from "../ownership/path.js";
import { assignPattern } from "../statements/patterns.js";
import { asOneExpression, hasEffect } from "./effects.js";
import { constant } from "./literals.js";
import { propertyTarget, type PropertyTarget } from "./mutation.js";
import { declarationOf } from "./declaration-of.js";
import { isLocal, isOfOuterGraph, writeVariable } from "./names.js";
import { apply } from "./apply.js";
import { binaryOf } from "./operators.js";
import { pureShortCircuit } from "./pure-short-circuit.js";
import type { Lower } from "./rule.js";
import { settle } from "./settle.js";
import { lazily } from "./short-circuit.js";

/** `x += y` is `x = x + y`: the token of the operator inside. */
const compound: ReadonlyMap<SyntaxKind, SyntaxKind> = new Map([
  [SyntaxKind.PlusEqualsToken, SyntaxKind.PlusToken],
  [SyntaxKind.MinusEqualsToken, SyntaxKind.MinusToken],
  [SyntaxKind.AsteriskEqualsToken, SyntaxKind.AsteriskToken],
  [SyntaxKind.SlashEqualsToken, SyntaxKind.SlashToken],
  [SyntaxKind.PercentEqualsToken, SyntaxKind.PercentToken],
  [SyntaxKind.AsteriskAsteriskEqualsToken, SyntaxKind.AsteriskAsteriskToken],
]);

const logical: ReadonlyMap<SyntaxKind, SyntaxKind> = new Map([
  [SyntaxKind.AmpersandAmpersandEqualsToken, SyntaxKind.AmpersandAmpersandToken],
  [SyntaxKind.BarBarEqualsToken, SyntaxKind.BarBarToken],
  [SyntaxKind.QuestionQuestionEqualsToken, SyntaxKind.QuestionQuestionToken],
]);

export function isAssignment(kind: SyntaxKind): boolean {
  return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
}

export function assignment(
  node: BinaryExpression | PrefixUnaryExpression | PostfixUnaryExpression,
  cx: Cx,
  lower: Lower,
): Expr {
  if (cx.bindings !== undefined) return refuse(cx, impureInCallback, node, "An assignment");
  if (Node.isBinaryExpression(node)) return binaryAssignment(node, cx, lower);
  const step = node.getOperatorToken() === SyntaxKind.PlusPlusToken ? "add" : "subtract";
  const target = node.getOperand();
  const property = propertyOf(target, cx, lower);
  const before = property?.read() ?? lower(target, cx);
  const after = apply(step, [before, constant(1, node)], numberShape, node);
  write(target, property, after, cx);
  return Node.isPostfixUnaryExpression(node) ? before : after;
}

function binaryAssignment(node: BinaryExpression, cx: Cx, lower: Lower): Expr {
  const target = node.getLeft();
  const kind = node.getOperatorToken().getKind();
  const named = Node.isIdentifier(target) ? { ...cx, resultName: target.getText() } : cx;
  const property = propertyOf(target, cx, lower);
  if (kind === SyntaxKind.EqualsToken) {
    const value = lower(node.getRight(), named);
    if (Node.isArrayLiteralExpression(target) || Node.isObjectLiteralExpression(target)) {
      assignPattern(target, value, cx);
    } else write(target, property, value, cx);
    return value;
  }
  const before = property?.read() ?? lower(target, cx);
  const operator = logical.get(kind);
  let value: Expr;
  if (operator !== undefined) {
    const right = node.getRight();
    value = hasEffect(right, cx)
      ? lazily(operator, before, node, named, () => lower(right, named))
      : settle(
          pureShortCircuit(node, before, lower(right, asOneExpression(cx)), operator),
          "value",
          node,
          cx,
        );
  } else {
    const inner = compound.get(kind);
    if (inner === undefined) return refuse(cx, unsupportedAssignment, node, node.getText());
    value = binaryOf(inner, before, lower(node.getRight(), named), node, cx);
  }
  write(target, property, value, cx);
  return value;
}

/** The property that is assigned, its object and key evaluated; undefined for a variable. */
function propertyOf(target: Node, cx: Cx, lower: Lower): PropertyTarget | undefined {
  const node = withoutWords(target);
  const isProperty = Node.isPropertyAccessExpression(node) || Node.isElementAccessExpression(node);
  return isProperty ? propertyTarget(node, cx, lower) : undefined;
}

function write(target: Node, property: PropertyTarget | undefined, value: Expr, cx: Cx): void {
  if (property === undefined) assignTo(target, value, cx);
  else property.write(value);
}

/** Gives a variable a new value. */
export function assignTo(target: Node, value: Expr, cx: Cx): void {
  if (
    Node.isParenthesizedExpression(target) ||
    Node.isNonNullExpression(target) ||
    Node.isAsExpression(target)
  ) {
    return assignTo(target.getExpression(), value, cx);
  }
  const declaration = Node.isIdentifier(target) ? declarationOf(target) : undefined;
  if (!Node.isIdentifier(target) || declaration === undefined || !isLocal(declaration)) {
    return report(cx, unsupportedAssignment, target, target.getText());
  }
  if (isOfOuterGraph(target, cx)) return report(cx, outerAssignment, target, target.getText());
  writeVariable(target, value, cx);
}
