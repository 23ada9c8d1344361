import type { Call, Graph, Lambda, ValueId } from "./ir.js";

/** The branches of a Parallel, the body of a Map. */
export function lambdasOf(call: Call): readonly Lambda[] {
  if (call.kind === "parallel") return call.branches;
  return call.kind === "map" ? [call.body] : [];
}

/** The graphs of branches and of the body of a Map. */
export function innerGraphs(call: Call): readonly Graph[] {
  return lambdasOf(call).map(({ graph }) => graph);
}

/** The call with other branches, or another body; `index` is the parameter of a body for the index of its item. */
export function mapLambdas(call: Call, f: (lambda: Lambda, index: ValueId | undefined) => Lambda): Call {
  if (call.kind === "parallel")
    return { ...call, branches: call.branches.map((branch) => f(branch, undefined)) };
  return call.kind === "map" ? { ...call, body: f(call.body, call.index) } : call;
}

/** Whether the graphs of the call run in executions of their own. */
export function isAlone(call: Call): boolean {
  return call.kind === "map" && call.distributed !== undefined;
}
