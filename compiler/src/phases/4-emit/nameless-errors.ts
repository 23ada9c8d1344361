import type { Expr, Graph } from "../../ir/ir.js";
import { mapExprs } from "../../ir/map-graph.js";
import { booleanShape, nullShape, stringShape, unionOf } from "../../ir/shape.js";
import { mapChildren } from "../../ir/walk.js";
import { deployText } from "./jsonpath/values.js";

/** Whether the graph can fail without a name or a cause: who holds a token may do that, and a branch that throws without a message. */
export function mayBeNameless(graph: Graph, isBranch = false): boolean {
  return [...graph.blocks.values()].some(({ end }) => {
    if (end.kind === "throw") return isBranch && isWithoutCause(end.error);
    if (end.kind !== "invoke") return false;
    switch (end.call.kind) {
      case "task":
        return isCompletedByToken(end.call.resource);
      case "parallel":
        return end.call.branches.some((branch) => mayBeNameless(branch.graph, true));
      case "map":
        return mayBeNameless(end.call.body.graph, true);
      case "raw":
        return /waitForTaskToken|:activity:|"Fail"/.test(JSON.stringify(end.call.state));
      default:
        return false;
    }
  });
}

/** An empty cause is left out of a Fail: the service wants text there. */
export function isWithoutCause(error: Expr): boolean {
  if (error.op !== "error") return false;
  const { cause } = error;
  return (
    cause === undefined || cause.shape.kind === "undefined" || (cause.op === "constant" && cause.value === "")
  );
}

/** A resource that only the deployment knows may be an activity. */
function isCompletedByToken(resource: Expr): boolean {
  const text = deployText(resource) ?? "";
  return /\.waitForTaskToken$|:activity:/.test(text) || !text.startsWith("arn:");
}

/** The graph with every name and cause that it reads as text: nothing is empty text, as for TypeScript. */
export function withEmptyParts(graph: Graph): Graph {
  return mapExprs(graph, emptyParts);
}

function emptyParts(expr: Expr): Expr {
  if (isComparedWithText(expr)) return expr;
  const inner = mapChildren(expr, emptyParts);
  return isErrorPart(inner) ? orEmpty(inner) : inner;
}

/** Null and empty text are both other than any text with something in it. */
function isComparedWithText(expr: Expr): boolean {
  if (expr.op !== "apply" || expr.operator !== "equal") return false;
  const isText = (arg: Expr) => arg.op === "constant" && typeof arg.value === "string" && arg.value !== "";
  return expr.args.some(isText) && expr.args.some((arg) => isErrorPart(arg) && arg.of.op === "use");
}

function isErrorPart(expr: Expr): expr is Expr & { readonly op: "get" } {
  return expr.op === "get" && expr.of.shape.kind === "error" && expr.of.op !== "error";
}

/** A name or a cause that the service may not have been told. */
export function orEmpty(part: Expr): Expr {
  const { at } = part;
  const maybe: Expr = { ...part, shape: unionOf([stringShape, nullShape]) };
  const test: Expr = { op: "apply", operator: "isNull", args: [maybe], shape: booleanShape, at };
  const empty: Expr = { op: "constant", value: "", shape: stringShape, at };
  return { op: "if", test, then: empty, else: part, shape: stringShape, at };
}
