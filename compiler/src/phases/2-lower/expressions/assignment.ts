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
import { spanOf } from "../../1-front/project.js";
import { refuse, report, type Cx } from "../context.js";
import { assignPattern } from "../statements/patterns.js";
import { asOneExpression, hasEffect } from "./effects.js";
import { constant } from "./literals.js";
import { declarationOf, isLocal, variableOf } from "./names.js";
import { apply, binaryOf, pureShortCircuit } from "./operators.js";
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
  const before = lower(target, cx);
  const after = apply(step, [before, constant(1, node)], numberShape, node);
  assignTo(target, after, cx);
  return Node.isPostfixUnaryExpression(node) ? before : after;
}

function binaryAssignment(node: BinaryExpression, cx: Cx, lower: Lower): Expr {
  const target = node.getLeft();
  const kind = node.getOperatorToken().getKind();
  const named = Node.isIdentifier(target) ? { ...cx, resultName: target.getText() } : cx;
  if (kind === SyntaxKind.EqualsToken) {
    const value = lower(node.getRight(), named);
    if (Node.isArrayLiteralExpression(target) || Node.isObjectLiteralExpression(target)) {
      assignPattern(target, value, cx);
    } else assignTo(target, value, cx);
    return value;
  }
  const before = lower(target, cx);
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
  assignTo(target, value, cx);
  return value;
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
  if (!isInGraph(declaration, cx)) return report(cx, outerAssignment, target, target.getText());
  const block = cx.cursor.block;
  if (block !== undefined)
    cx.build.write(variableOf(declaration, target.getText()), block, { ...value, at: spanOf(target) });
}

/** Whether a variable belongs to the graph being built, not to one around it. */
function isInGraph(declaration: Node, cx: Cx): boolean {
  return !cx.outerGraphs.some((declared) => declared.has(declaration.compilerNode));
}
