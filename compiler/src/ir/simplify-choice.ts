import type { Expr, Operator } from "./ir.js";
import { sameExpr } from "./walk.js";

type Choice = Expr & { op: "if" };
type Apply = Expr & { op: "apply" };

/** `c ? a : b` without what `c` decides inside of `a` and `b`, and without a `!` before `c`. */
export function simplifyChoice(expr: Choice): Expr {
  const { test } = expr;
  if (test.op === "constant") return test.value === true ? expr.then : expr.else;
  if (test.op === "apply" && test.operator === "not" && test.args[0]?.shape.kind === "boolean") {
    return simplifyChoice({ ...expr, test: test.args[0], then: expr.else, else: expr.then });
  }
  return { ...expr, then: where(expr.then, test, true), else: where(expr.else, test, false) };
}

/** What is chosen where the outcome of the test is known. */
function where(expr: Expr, test: Expr, outcome: boolean): Expr {
  if (expr.op !== "if" || !sameExpr(expr.test, test)) return expr;
  return where(outcome ? expr.then : expr.else, test, outcome);
}

/** `(c ? text : undefined) === undefined` is `!c`: the values themselves are not needed. */
export function absenceOfChoice(
  expr: Apply,
  choice: Choice,
  simplify: (expr: Apply) => Expr,
): Expr | undefined {
  if (!absenceTests.has(expr.operator)) return undefined;
  const [yes, no] = [choice.then, choice.else].map((arg) => simplify({ ...expr, args: [arg] }));
  if (yes?.op !== "constant" || no?.op !== "constant") return undefined;
  if (yes.value === no.value) return yes;
  return yes.value === true ? choice.test : simplify({ ...expr, operator: "not", args: [choice.test] });
}

const absenceTests: ReadonlySet<Operator> = new Set<Operator>(["isUndefined", "isNull", "isNullish"]);
