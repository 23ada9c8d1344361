import { isFromOutside, type Border } from "../../ir/claims.js";
import type { Expr } from "../../ir/ir.js";
import { undefinedShape, unionOf } from "../../ir/shape.js";
import { sameExpr } from "../../ir/walk.js";
import { withoutClaims } from "./borders.js";
import { asList, both, isAsClaimed, typeTests } from "../../ir/type-tests.js";

/** A value that is computed of claimed fields: absent where one of them is not of the type that it claims. */
export function asClaimed(expr: Expr, border: Border): Expr {
  if (expr.op === "if") {
    const [then, otherwise] = [withoutClaims(expr.then, border), withoutClaims(expr.else, border)];
    const shape = unionOf([then.shape, otherwise.shape]);
    return { ...expr, test: testAsClaimed(expr.test, border), then, else: otherwise, shape };
  }
  const [first, ...rest] = withoutRepeats(typeTests(expr, border));
  if (first === undefined) return expr;
  const test = rest.reduce((all, one) => both(all, one, expr.at), first);
  const { at } = expr;
  const nothing: Expr = { op: "undefined", shape: undefinedShape, at };
  return { op: "if", test, then: expr, else: nothing, shape: unionOf([expr.shape, undefinedShape]), at };
}

/** A test that is false where what it reads is not of the type that it claims. */
export function testAsClaimed(test: Expr, border: Border): Expr {
  const known: Expr[] = [];
  const [first, ...rest] = guardedTests(test, border, known);
  return rest.reduce((all, one) => both(all, one, test.at), first!);
}

/** The tests of `a && b && c`, each after those of the types that it needs and that nothing before it has asked. */
function guardedTests(test: Expr, border: Border, known: Expr[]): readonly Expr[] {
  if (test.op === "apply" && test.operator === "and")
    return test.args.flatMap((arg) => guardedTests(arg, border, known));
  if (test.op === "apply" && (test.operator === "or" || test.operator === "not")) {
    const args = test.args.map((arg) => testAsClaimed(arg, border));
    return [args.every((arg, i) => arg === test.args[i]) ? test : { ...test, args }];
  }
  const types = isFromOutside(test, border) ? asList(isAsClaimed(test)) : typeTests(test, border);
  const open = types.filter(
    (type, i) => ![...known, ...types.slice(0, i)].some((other) => sameExpr(other, type)),
  );
  known.push(...open, test);
  return [...open, test];
}

function withoutRepeats(tests: readonly Expr[]): readonly Expr[] {
  return tests.filter((test, i) => !tests.slice(0, i).some((other) => sameExpr(other, test)));
}
