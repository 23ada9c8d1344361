import type { Call, Expr, Graph, ValueId } from "./ir.js";
import { edgesOf, mapChildren, walkExpr } from "./walk.js";

const base = "WorkflowError";

/**
 * Answers `isStepError(e)` and `e instanceof WorkflowError` where `e` holds nothing but errors of steps and
 * WorkflowErrors: an error of the language may have the name of a step's error, so where `e` may hold one, the way by
 * which it came has to tell.
 */
export function tellStepErrors(expr: Expr, others: OtherErrors): Expr {
  const inner = mapChildren(expr, (child) => tellStepErrors(child, others));
  if (inner.op !== "isError" || inner.names !== "any" || inner.base !== base) return inner;
  const { of } = inner;
  const isOfStep =
    (of.op === "use" && !others.values.has(of.value)) ||
    (of.op === "get" && of.shape.kind === "error" && !others.inResults);
  if (!isOfStep) return inner;
  return { op: "constant", value: true, shape: { kind: "boolean", literal: true }, at: inner.at };
}

export interface OtherErrors {
  /** Values that may be an error of the language. */
  readonly values: ReadonlySet<ValueId>;
  /** Whether what a branch gives may hold one. */
  readonly inResults: boolean;
}

/** Where a graph may have errors of the language. Of what a nested graph gets from outside that is not known. */
export function otherErrorsOf(graph: Graph): OtherErrors {
  const calls = [...graph.blocks.values()].flatMap(({ end }) => (end.kind === "invoke" ? [end.call] : []));
  return { values: valuesOf(graph), inResults: calls.some(givesOther) };
}

function valuesOf(graph: Graph): ReadonlySet<ValueId> {
  const others = new Set<ValueId>(graph.params.map((param) => param.id));
  for (let size = -1; size !== others.size;) {
    size = others.size;
    for (const { lets, end } of graph.blocks.values()) {
      for (const { value, expr } of lets) if (mayBeOther(expr, others)) others.add(value.id);
      for (const { to, args } of edgesOf(end)) {
        graph.blocks.get(to)!.params.forEach((param, i) => {
          if (mayBeOther(args[i]!, others)) others.add(param.id);
        });
      }
      if (end.kind !== "invoke" || !throwsOther(end.call)) continue;
      for (const { error } of end.handlers) if (error !== undefined) others.add(error.id);
    }
  }
  return others;
}

function mayBeOther(expr: Expr, others: ReadonlySet<ValueId>): boolean {
  if (expr.op === "error") return !expr.names.includes(base);
  // An error that a list holds: of branches that ran to their ends.
  if (expr.op === "apply") return expr.shape.kind === "error";
  if (expr.op === "if") return mayBeOther(expr.then, others) || mayBeOther(expr.else, others);
  return expr.op === "use" && others.has(expr.value);
}

/** Whether an error of the language may leave a branch, by being thrown. */
function throwsOther(call: Call): boolean {
  return nestedIn(call).some((graph) => {
    const others = valuesOf(graph);
    return [...graph.blocks.values()].some(
      ({ end }) =>
        (end.kind === "throw" && mayBeOther(end.error, others)) ||
        (end.kind === "invoke" && throwsOther(end.call)),
    );
  });
}

/** Whether the result of a branch may hold one. */
function givesOther(call: Call): boolean {
  return nestedIn(call).some((graph) => {
    const others = valuesOf(graph);
    return [...graph.blocks.values()].some(({ end }) => {
      if (end.kind === "invoke") return givesOther(end.call);
      return end.kind === "return" && end.value !== undefined && holdsOther(end.value, others);
    });
  });
}

function holdsOther(expr: Expr, others: ReadonlySet<ValueId>): boolean {
  let holds = false;
  walkExpr(expr, (part) => {
    if (part.op !== "use" || part.shape.kind === "error") holds ||= mayBeOther(part, others);
  });
  return holds;
}

function nestedIn(call: Call): readonly Graph[] {
  if (call.kind === "parallel") return call.branches.map((branch) => branch.graph);
  return call.kind === "map" ? [call.body.graph] : [];
}
