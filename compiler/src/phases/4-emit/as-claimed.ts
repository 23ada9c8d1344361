import type { Expr, Operator } from "../../ir/ir.js";
import { booleanShape, kindOf, stringShape, undefinedShape, unionOf, unknownShape } from "../../ir/shape.js";
import { childrenOf, sameExpr } from "../../ir/walk.js";
import { isClaim, type Border } from "./borders.js";

/** Operators that take whatever they are given. */
const total: ReadonlySet<Operator> = new Set<Operator>([
  "equal",
  "isNull",
  "isNullish",
  "typeof",
  "truthy",
  "in",
  "hasKey",
]);

/** A value that is computed of claimed fields: absent where one of them is not of the type that it claims. */
export function asClaimed(expr: Expr, border: Border): Expr {
  if (expr.op === "if") {
    const [then, otherwise] = [asClaimed(expr.then, border), asClaimed(expr.else, border)];
    if (then === expr.then && otherwise === expr.else && testAsClaimed(expr.test, border) === expr.test)
      return expr;
    const shape = unionOf([then.shape, otherwise.shape]);
    return { ...expr, test: testAsClaimed(expr.test, border), then, else: otherwise, shape };
  }
  const test = guardOf(expr, border);
  if (test === undefined) return expr;
  const { at } = expr;
  const nothing: Expr = { op: "undefined", shape: undefinedShape, at };
  return { op: "if", test, then: expr, else: nothing, shape: unionOf([expr.shape, undefinedShape]), at };
}

/** A test that is false where what it reads is not of the type that it claims. */
export function testAsClaimed(test: Expr, border: Border): Expr {
  if (test.op === "apply" && ["and", "or", "not"].includes(test.operator)) {
    const args = test.args.map((arg) => testAsClaimed(arg, border));
    return args.every((arg, i) => arg === test.args[i]) ? test : { ...test, args };
  }
  const guard = guardOf(test, border);
  if (guard === undefined) return test;
  return { op: "apply", operator: "and", args: [guard, test], shape: booleanShape, at: test.at };
}

function guardOf(expr: Expr, border: Border): Expr | undefined {
  const claims: Expr[] = [];
  for (const claim of strictClaims(expr, border))
    if (!claims.some((known) => sameExpr(known, claim))) claims.push(claim);
  if (claims.length === 0) return undefined;
  return claims.map(isAsClaimed).reduce((a, b): Expr => ({
    op: "apply",
    operator: "and",
    args: [a, b],
    shape: booleanShape,
    at: expr.at,
  }));
}

/** The claimed fields that are read whenever the expression is evaluated, by what fails on other types. */
function strictClaims(expr: Expr, border: Border): readonly Expr[] {
  if (expr.op !== "apply") return [];
  const [first, ...rest] = expr.args;
  const isLazy = expr.operator === "and" || expr.operator === "or";
  const args = isLazy ? [first!] : [first!, ...rest];
  return args.flatMap((arg) => {
    if (arg === undefined || arg.op === "function") return [];
    if (isClaim(arg, border)) return total.has(expr.operator) ? [] : [arg];
    return arg.op === "text"
      ? childrenOf(arg).flatMap((part) => strictClaims(part, border))
      : strictClaims(arg, border);
  });
}

function isAsClaimed(claim: Expr): Expr {
  const { at } = claim;
  const any: Expr = { ...claim, shape: unknownShape };
  const apply = (operator: Operator, ...args: readonly Expr[]): Expr => ({
    op: "apply",
    operator,
    args,
    shape: booleanShape,
    at,
  });
  const is = (name: string): Expr =>
    apply(
      "equal",
      { ...apply("typeof", any), shape: stringShape },
      { op: "constant", value: name, shape: stringShape, at },
    );
  switch (kindOf(claim.shape)) {
    case "string":
    case "date":
      return is("string");
    case "number":
      return is("number");
    case "boolean":
      return is("boolean");
    case "array":
    case "tuple":
    case "object":
      return apply("and", is("object"), apply("not", apply("isNull", any)));
    default:
      return apply("not", apply("isUndefined", any));
  }
}
