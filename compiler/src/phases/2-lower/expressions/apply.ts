import type { Node } from "ts-morph";
import type { Span } from "../../../diagnostics/index.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, kindOf, unionOf, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { foldOperator } from "./fold.js";

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

export function negate(expr: Expr, node: Node): Expr {
  if (expr.op === "apply" && expr.operator === "not") return expr.args[0]!;
  return apply("not", [expr], booleanShape, node);
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
