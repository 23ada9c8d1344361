import { endName, originOf, type ErrorOrigins, type Origin } from "./error-origins.js";
import type { Expr } from "./ir.js";
import { mapChildren } from "./walk.js";

type ErrorTest = Expr & { readonly op: "isError" };

/**
 * Answers tests of an error that its name does not decide, where the way by which it came does: `isStepError(e)` and
 * `e instanceof WorkflowError`, for an error of the language may have the name of a step's error; `instanceof
 * ExecutionFailed` and `JobFailed`, which the service reports under one name.
 */
export function tellStepErrors(expr: Expr, origins: ErrorOrigins): Expr {
  const inner = mapChildren(expr, (child) => tellStepErrors(child, origins));
  if (inner.op !== "isError" || inner.base === undefined) return inner;
  const isHeld = inner.of.op === "use" || (inner.of.op === "get" && inner.of.shape.kind === "error");
  if (!isHeld && inner.of.op !== "apply") return inner;
  const from = originOf(inner.of, origins);
  if (inner.base === "ExecutionFailed") return testOfEnd(inner, "child", "job", from);
  if (inner.base === "JobFailed") return testOfEnd(inner, "job", "child", from);
  if (inner.base !== "WorkflowError" || inner.names !== "any" || !isHeld) return inner;
  return from.has("language") || from.has("outside") ? inner : answer(inner, true);
}

/** Why the name of an error does not tell whether it is of the class. */
export function whyNotTold(base: string | undefined): string {
  return base === "ExecutionFailed" || base === "JobFailed"
    ? "the service reports a child and a job that failed by one name (each needs a `try` of its own)"
    : "an error of the language and a step's error may have one name";
}

/**
 * Of the end of a child, or of a job. Beside other steps its name tells: no step reports States.TaskFailed of itself.
 * Until then the test stays what it is, so that a way by which none of them comes decides it.
 */
function testOfEnd(test: ErrorTest, own: Origin, other: Origin, from: ReadonlySet<Origin>): Expr {
  if (!from.has(own) && !from.has("outside")) return answer(test, false);
  const isTold = ![other, "named", "outside"].some((origin) => from.has(origin as Origin));
  return isTold ? { ...test, names: [endName] } : test;
}

function answer({ at }: Expr, value: boolean): Expr {
  return { op: "constant", value, shape: { kind: "boolean", literal: value }, at };
}
