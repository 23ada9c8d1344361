import { endName, errorsAmong, originOf, type ErrorOrigins, type Origin } from "./error-origins.js";
import type { Expr } from "./ir.js";
import { booleanShape, errorShape, nullShape, undefinedShape, unionOf } from "./shape.js";
import { mapChildren } from "./walk.js";

type ErrorTest = Expr & { readonly op: "isError" };

/**
 * Answers tests of an error that its name does not decide, where the way by which it came does: `isStepError(e)` and
 * `e instanceof WorkflowError`, for an error of the language may have the name of a step's error; `instanceof
 * ExecutionFailed` and `JobFailed`, which the service reports under one name. What may be undefined or null is asked for
 * that first; what is data is no error, whatever its fields are called.
 */
export function tellStepErrors(expr: Expr, origins: ErrorOrigins): Expr {
  const inner = mapChildren(expr, (child) => tellStepErrors(child, origins));
  return inner.op === "isError" ? told(inner, origins) : inner;
}

function told(test: ErrorTest, origins: ErrorOrigins): Expr {
  const { of, at } = test;
  if (of.op === "error") return test;
  if (of.op === "if") {
    const [then, otherwise] = [of.then, of.else].map((part) => told({ ...test, of: part }, origins));
    return { ...of, then: then!, else: otherwise!, shape: booleanShape };
  }
  const from = originOf(of, origins);
  const errors = errorsAmong(from);
  if (errors.size === 0) return answer(test, false);
  if (from.has("data")) return { ...test, names: "any", base: noError };
  const decided = byOrigin(test, errors);
  if (!from.has("nothing")) return decided;
  const maybe: Expr = { ...of, shape: unionOf([errorShape, undefinedShape, nullShape]) };
  const isNothing: Expr = { op: "apply", operator: "isNullish", args: [maybe], shape: booleanShape, at };
  const isThere: Expr = { op: "apply", operator: "not", args: [isNothing], shape: booleanShape, at };
  const sure = decided.op === "isError" ? { ...decided, of: { ...of, shape: errorShape } } : decided;
  return { op: "apply", operator: "and", args: [isThere, sure], shape: booleanShape, at };
}

function byOrigin(test: ErrorTest, from: ReadonlySet<Origin>): Expr {
  const { base, names } = test;
  if (base === "ExecutionFailed") return testOfEnd(test, "child", "job", from);
  if (base === "JobFailed") return testOfEnd(test, "job", "child", from);
  if (names !== "any" || base === noError) return test;
  if (base === "Error") return answer(test, true);
  return from.has("language") || from.has("outside") ? test : answer(test, true);
}

/** Stands for the class in a test of what may be data, which no machine can answer. */
const noError = "(no error)";

/** Why the name of an error does not tell whether it is of the class. */
export function whyNotTold(base: string | undefined): string {
  if (base === noError)
    return "the value may be no error at all, and only what is caught can be told from data";
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
