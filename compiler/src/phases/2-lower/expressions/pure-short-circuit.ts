import { SyntaxKind, type BinaryExpression } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, kindOf, without } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { apply, choose, truthy } from "./apply.js";

/** The value of `a && b` and the like, when the right side has no effect. */
export function pureShortCircuit(
  node: BinaryExpression,
  left: Expr,
  right: Expr,
  kind: SyntaxKind = node.getOperatorToken().getKind(),
): Expr {
  const at = spanOf(node);
  // What has been found to be there.
  const present: Expr = { ...left, shape: without(left.shape, "undefined", "null") };
  if (kind === SyntaxKind.QuestionQuestionToken) {
    const absent = apply("isNullish", [left], booleanShape, node);
    return choose(absent, right, present, at);
  }
  if (kindOf(left.shape) === "boolean" && kindOf(right.shape) === "boolean") {
    return apply(kind === SyntaxKind.BarBarToken ? "or" : "and", [left, right], booleanShape, node);
  }
  const test = truthy(left, node);
  return kind === SyntaxKind.BarBarToken ? choose(test, present, right, at) : choose(test, right, left, at);
}
