import { Node, SyntaxKind, type BinaryExpression } from "ts-morph";
import {
  unknownMethod,
  unknownType,
  unsupportedExpression,
} from "../../../diagnostics/catalogue/language.js";
import type { Span } from "../../../diagnostics/index.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import {
  booleanShape,
  kindOf,
  membersOf,
  numberShape,
  stringShape,
  unionOf,
  without,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { hole, isHole, refuse, report, type Cx } from "../context.js";
import { assignment, isAssignment } from "./assignment.js";
import { errorTest } from "./error-tests.js";
import { foldOperator } from "./fold.js";
import { constant } from "./literals.js";
import { expression } from "./rule.js";
import { shortCircuit } from "./short-circuit.js";
import { condition } from "./condition.js";

export function apply(operator: Operator, args: readonly Expr[], shape: Shape, node: Node): Expr {
  return (
    foldOperator(operator, args, shape, spanOf(node)) ?? {
      op: "apply",
      operator,
      args,
      shape,
      at: spanOf(node),
    }
  );
}

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

/** `key in object`: JavaScript also finds what every object inherits, data has nothing of it. */
function hasProperty(key: Expr, object: Expr, node: Node, cx: Cx): Expr {
  if (isHole(key) || isHole(object)) return hole(node);
  const known = membersOf(key.shape).flatMap((m) =>
    m.kind === "string" ? (m.literals ?? [undefined]) : undefined,
  );
  const isOwn = known.every((name) => name !== undefined && !(name in Object.prototype));
  if (isOwn && kindOf(object.shape) === "object") return apply("in", [key, object], booleanShape, node);
  return refuse(cx, unknownMethod, node, "`in` with this key", "Use Object.hasOwn(object, key).");
}

function operatorText(node: Node): string {
  return Node.isBinaryExpression(node) ? node.getOperatorToken().getText() : node.getText();
}

function isNothing(expr: Expr): boolean {
  return (
    (expr.op === "undefined" && expr.shape.kind === "undefined") ||
    (expr.op === "constant" && expr.value === null)
  );
}

export function negate(expr: Expr, node: Node): Expr {
  if (expr.op === "apply" && expr.operator === "not") return expr.args[0]!;
  return apply("not", [expr], booleanShape, node);
}

function ofNumbers(operator: Operator, left: Expr, right: Expr, shape: Shape, node: Node, cx: Cx): Expr {
  for (const side of [left, right]) {
    if (isHole(side)) return hole(node);
    if (kindOf(side.shape) !== "number") return ambiguous(side, node, cx);
  }
  return apply(operator, [left, right], shape, node);
}

function ordered(operator: Operator, left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  const kind = kindOf(left.shape);
  if (kind !== kindOf(right.shape) || (kind !== "number" && kind !== "string" && kind !== "date")) {
    return ambiguous(kind === "number" || kind === "string" ? right : left, node, cx);
  }
  return apply(operator, [left, right], booleanShape, node);
}

/** `+` adds numbers; with a string on either side it joins text. */
function plus(left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  const [a, b] = [kindOf(left.shape), kindOf(right.shape)];
  if (a === "number" && b === "number") return apply("add", [left, right], numberShape, node);
  if (a !== "string" && b !== "string") return ambiguous(a === "number" ? right : left, node, cx);
  const parts = [left, right].flatMap((side) => (side.op === "text" ? side.parts : [asPart(side)]));
  const joined = joinText(parts);
  if (joined.every((part) => typeof part === "string")) return constant(joined.join(""), node);
  return { op: "text", parts: joined, shape: stringShape, at: spanOf(node) };
}

function asPart(expr: Expr): string | Expr {
  return expr.op === "constant" && (typeof expr.value !== "object" || expr.value === null)
    ? String(expr.value)
    : expr;
}

function joinText(parts: readonly (string | Expr)[]): readonly (string | Expr)[] {
  const joined: (string | Expr)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
  }
  return joined;
}

/** `===`: the operator is chosen by the types; objects are compared by identity in JavaScript, so not at all here. */
export function equal(left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.op === "undefined") return apply("isUndefined", [other], booleanShape, node);
    if (one.op === "constant" && one.value === null) return apply("isNull", [other], booleanShape, node);
  }
  for (const side of [left, right]) {
    const other = side === left ? right : left;
    const kinds = membersOf(side.shape).map((m) => m.kind);
    const vague = kinds.some((k) => k === "any" || k === "unknown") && other.op !== "constant";
    const identity = kinds.some(
      (k) =>
        k === "object" || k === "array" || k === "tuple" || k === "date" || k === "error" || k === "function",
    );
    if (vague || (identity && !isScalarConstant(other))) return ambiguous(side, node, cx);
  }
  return apply("equal", [left, right], booleanShape, node);
}

function isScalarConstant(expr: Expr): boolean {
  return expr.op === "constant" && typeof expr.value !== "object";
}

function ambiguous(side: Expr, node: Node, cx: Cx): Expr {
  const text = node.getSourceFile().getFullText().slice(side.at.start, side.at.end);
  report(cx, unknownType, node, text, without(side.shape).kind);
  return hole(node);
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

/** The value of `a && b` and the like, when the right side has no effect. */
export function pureShortCircuit(
  node: BinaryExpression,
  left: Expr,
  right: Expr,
  kind: SyntaxKind = node.getOperatorToken().getKind(),
): Expr {
  const at = spanOf(node);
  if (kind === SyntaxKind.QuestionQuestionToken) {
    const present: Expr = { ...left, shape: without(left.shape, "undefined", "null") };
    const absent = apply("isNullish", [left], booleanShape, node);
    return choose(absent, right, present, at);
  }
  if (kindOf(left.shape) === "boolean" && kindOf(right.shape) === "boolean") {
    return apply(kind === SyntaxKind.BarBarToken ? "or" : "and", [left, right], booleanShape, node);
  }
  const test = truthy(left, node);
  return kind === SyntaxKind.BarBarToken ? choose(test, left, right, at) : choose(test, right, left, at);
}

/** `test ? then : otherwise`; a test that is known leaves only its side. */
export function choose(test: Expr, then: Expr, otherwise: Expr, at: Span): Expr {
  if (test.op === "constant") return test.value === true ? then : otherwise;
  return (
    asLogical(test, then, otherwise, at) ?? {
      op: "if",
      test,
      then,
      else: otherwise,
      shape: unionOf([then.shape, otherwise.shape]),
      at,
    }
  );
}

/** `test ? true : b` is `test || b`, and so on: every place for conditions has these. */
function asLogical(test: Expr, then: Expr, otherwise: Expr, at: Span): Expr | undefined {
  if (kindOf(then.shape) !== "boolean" || kindOf(otherwise.shape) !== "boolean") return undefined;
  const join = (operator: "and" | "or", args: readonly Expr[]): Expr =>
    foldOperator(operator, args, booleanShape, at) ?? {
      op: "apply",
      operator,
      args,
      shape: booleanShape,
      at,
    };
  const negated = (): Expr => ({ op: "apply", operator: "not", args: [test], shape: booleanShape, at });
  if (then.op === "constant")
    return join(then.value === true ? "or" : "and", [then.value === true ? test : negated(), otherwise]);
  if (otherwise.op !== "constant") return undefined;
  return join(otherwise.value === true ? "or" : "and", [otherwise.value === true ? negated() : test, then]);
}

/** JavaScript's truth of a value, by its type. */
export function truthy(expr: Expr, node: Node): Expr {
  if (kindOf(expr.shape) === "boolean") return expr;
  if (expr.op === "if" && expr.then.op === "undefined")
    return apply("and", [negate(expr.test, node), truthy(expr.else, node)], booleanShape, node);
  if (expr.op === "if" && expr.else.op === "undefined")
    return apply("and", [expr.test, truthy(expr.then, node)], booleanShape, node);
  return apply("truthy", [expr], booleanShape, node);
}
