import type { Expr, ValueId } from "../../ir/ir.js";
import { simplify } from "../../ir/simplify.js";
import type { ErrorOrigins } from "../../ir/error-origins.js";
import { tellStepErrors } from "../../ir/step-errors.js";
import { mapChildren } from "../../ir/walk.js";

/** What a catcher has already told about the error that it caught. */
export type KnownError = { readonly error: ValueId } & (
  { readonly oneOf: readonly string[] } | { readonly noneOf: readonly string[] }
);

/** A test, with what is known of the error put in: it needs no second test of the same class. */
export function decided(test: Expr, known: KnownError | undefined, origins: ErrorOrigins): Expr {
  const simple = simplify(tellStepErrors(simplify(test), origins));
  if (known === undefined) return simple;
  const decide = (expr: Expr): Expr => {
    if (expr.op !== "isError" || expr.of.op !== "use" || expr.of.value !== known.error)
      return mapChildren(expr, decide);
    const value = expr.names === "any" ? undefined : answer(expr.names, known);
    return value === undefined
      ? expr
      : { op: "constant", value, shape: { kind: "boolean", literal: value }, at: expr.at };
  };
  return simplify(decide(simple));
}

function answer(names: readonly string[], known: KnownError): boolean | undefined {
  if ("noneOf" in known) return names.every((name) => known.noneOf.includes(name)) ? false : undefined;
  if (known.oneOf.every((name) => names.includes(name))) return true;
  return known.oneOf.some((name) => names.includes(name)) ? undefined : false;
}
