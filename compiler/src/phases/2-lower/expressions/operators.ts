import { Node, SyntaxKind } from "ts-morph";
import { unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, kindOf, numberShape, stringShape, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { hole, isHole, refuse, type Cx } from "../context.js";
import { ambiguous } from "./ambiguous.js";
import { apply, negate } from "./apply.js";
import { assignment, isAssignment } from "./assignment.js";
import { equal, hasProperty, isNothing, ordered } from "./comparisons.js";
import { condition } from "./condition.js";
import { errorTest } from "./error-tests.js";
import { plus } from "./plus.js";
import { expression } from "./rule.js";
import { shortCircuit } from "./short-circuit.js";

const arithmetic: ReadonlyMap<SyntaxKind, Operator> = new Map<SyntaxKind, Operator>([
  [SyntaxKind.MinusToken, "subtract"],
  [SyntaxKind.AsteriskToken, "multiply"],
  [SyntaxKind.SlashToken, "divide"],
  [SyntaxKind.PercentToken, "remainder"],
  [SyntaxKind.AsteriskAsteriskToken, "power"],
]);

const ordering: ReadonlyMap<SyntaxKind, Operator> = new Map<SyntaxKind, Operator>([
  [SyntaxKind.LessThanToken, "less"],
  [SyntaxKind.LessThanEqualsToken, "lessOrEqual"],
  [SyntaxKind.GreaterThanToken, "greater"],
  [SyntaxKind.GreaterThanEqualsToken, "greaterOrEqual"],
]);

export const binary = expression(Node.isBinaryExpression, (node, cx, lower) => {
  const kind = node.getOperatorToken().getKind();
  if (isAssignment(kind)) return assignment(node, cx, lower);
  if (
    kind === SyntaxKind.AmpersandAmpersandToken ||
    kind === SyntaxKind.BarBarToken ||
    kind === SyntaxKind.QuestionQuestionToken
  ) {
    return shortCircuit(node, cx, lower);
  }
  if (kind === SyntaxKind.InstanceOfKeyword) {
    const of = lower(node.getLeft(), cx);
    return errorTest(of, node.getRight(), node, cx);
  }
  const left = lower(node.getLeft(), cx);
  const right = lower(node.getRight(), cx);
  return binaryOf(kind, left, right, node, cx);
});

/** The pure binary operators, by token; also those inside of `+=` and the like. */
export function binaryOf(kind: SyntaxKind, left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  const simple = arithmetic.get(kind);
  if (simple !== undefined) return ofNumbers(simple, left, right, numberShape, node, cx);
  const order = ordering.get(kind);
  if (order !== undefined) return ordered(order, left, right, node, cx);
  switch (kind) {
    case SyntaxKind.PlusToken:
      return plus(left, right, node, cx);
    case SyntaxKind.EqualsEqualsEqualsToken:
      return equal(left, right, node, cx);
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return negate(equal(left, right, node, cx), node);
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.ExclamationEqualsToken: {
      if (!isNothing(left) && !isNothing(right)) {
        return refuse(cx, unsupportedExpression, node, "A loose comparison (`==`)", "Use `===`.");
      }
      const test = apply("isNullish", [isNothing(left) ? right : left], booleanShape, node);
      return kind === SyntaxKind.EqualsEqualsToken ? test : negate(test, node);
    }
    case SyntaxKind.InKeyword:
      return hasProperty(left, right, node, cx);
    case SyntaxKind.CommaToken:
      return right;
    default:
      return refuse(cx, unsupportedExpression, node, `The operator \`${operatorText(node)}\``);
  }
}

function operatorText(node: Node): string {
  return Node.isBinaryExpression(node) ? node.getOperatorToken().getText() : node.getText();
}

function ofNumbers(operator: Operator, left: Expr, right: Expr, shape: Shape, node: Node, cx: Cx): Expr {
  for (const side of [left, right]) {
    if (isHole(side)) return hole(node);
    if (kindOf(side.shape) !== "number") return ambiguous(side, node, cx);
  }
  return apply(operator, [left, right], shape, node);
}

/** `!x`, `-x`, `+x`. */
export const prefixUnary = expression(Node.isPrefixUnaryExpression, (node, cx, lower) => {
  switch (node.getOperatorToken()) {
    case SyntaxKind.ExclamationToken:
      return negate(condition(node.getOperand(), cx, lower), node);
    case SyntaxKind.MinusToken: {
      const operand = lower(node.getOperand(), cx);
      if (kindOf(operand.shape) !== "number") return ambiguous(operand, node, cx);
      return apply("negate", [operand], numberShape, node);
    }
    case SyntaxKind.PlusToken: {
      const operand = lower(node.getOperand(), cx);
      if (kindOf(operand.shape) === "number") return operand;
      return apply("toNumber", [operand], numberShape, node);
    }
    case SyntaxKind.PlusPlusToken:
    case SyntaxKind.MinusMinusToken:
      return assignment(node, cx, lower);
    default:
      return refuse(cx, unsupportedExpression, node, "A bitwise operator");
  }
});

export const postfixUnary = expression(Node.isPostfixUnaryExpression, (node, cx, lower) =>
  assignment(node, cx, lower),
);

export const typeOf = expression(Node.isTypeOfExpression, (node, cx, lower) =>
  apply("typeof", [lower(node.getExpression(), cx)], stringShape, node),
);

export const voidExpression = expression(Node.isVoidExpression, (node, cx, lower) => {
  lower(node.getExpression(), cx);
  return { op: "undefined", shape: { kind: "undefined" }, at: spanOf(node) };
});
