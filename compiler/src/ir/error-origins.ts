import type { Call, Expr, Graph, Invoke, ValueId } from "./ir.js";
import { innerGraphs, isAlone } from "./nested.js";
import { edgesOf, walkExpr } from "./walk.js";

/**
 * Where an error comes from: a child execution or a job, whose ends have one name; any other step; a WorkflowError that
 * is thrown, `named` for one with that very name; an error of the language. What a graph gets from outside may be anything.
 */
export type Origin = "child" | "job" | "step" | "thrown" | "named" | "language" | "outside";

export interface ErrorOrigins {
  readonly values: ReadonlyMap<ValueId, ReadonlySet<Origin>>;
  /** Of the errors that branches give in their results. */
  readonly inResults: ReadonlySet<Origin>;
}

/** The name that the end of a child execution and that of a job have in common. */
export const endName = "States.TaskFailed";

const none: ReadonlySet<Origin> = new Set();

/** Where the errors of a graph come from. */
export function originsOf(graph: Graph): ErrorOrigins {
  const inResults = new Set(callsOf(graph).flatMap((call) => [...givenBy(call)]));
  const values = new Map<ValueId, ReadonlySet<Origin>>();
  for (const { id } of graph.params) values.set(id, new Set<Origin>(["outside"]));
  const origins = { values, inResults };
  let grown = true;
  const add = (id: ValueId, more: ReadonlySet<Origin>): void => {
    const before = values.get(id) ?? none;
    const after = new Set([...before, ...more]);
    if (after.size === before.size) return;
    values.set(id, after);
    grown = true;
  };
  for (const { end } of graph.blocks.values()) {
    if (end.kind !== "invoke") continue;
    const leaving = leavingCall(end.call);
    for (const { error } of end.handlers) if (error !== undefined) add(error.id, leaving);
  }
  while (grown) {
    grown = false;
    for (const { lets, end } of graph.blocks.values()) {
      for (const { value, expr } of lets) add(value.id, originOf(expr, origins));
      for (const { to, args } of edgesOf(end))
        graph.blocks.get(to)!.params.forEach((param, i) => add(param.id, originOf(args[i]!, origins)));
    }
  }
  return origins;
}

/** Where the error that an expression gives comes from. */
export function originOf(expr: Expr, { values, inResults }: ErrorOrigins): ReadonlySet<Origin> {
  switch (expr.op) {
    case "use":
      return values.get(expr.value) ?? none;
    case "error":
      return new Set([expr.ofClaim === true ? "thrown" : thrown(expr.names)]);
    case "if":
      return new Set([expr.then, expr.else].flatMap((part) => [...originOf(part, { values, inResults })]));
    case "get":
    case "apply":
      // An error that a list or a result holds: of branches that ran to their ends.
      return expr.shape.kind === "error" ? inResults : none;
    default:
      return none;
  }
}

function thrown(names: readonly string[]): Origin {
  if (!names.includes("WorkflowError")) return "language";
  if (names.includes("ExecutionFailed")) return "child";
  return names[0] === endName ? "named" : "thrown";
}

/** Of the errors with which a call fails: those of a block are those that leave its branches. */
function leavingCall(call: Call): ReadonlySet<Origin> {
  if (call.kind === "task") return new Set([call.endOf ?? "step"]);
  const isBlock = call.kind === "parallel" || (call.kind === "map" && !isAlone(call));
  return isBlock ? new Set(innerGraphs(call).flatMap((graph) => [...leaving(graph)])) : new Set(["step"]);
}

function leaving(graph: Graph): ReadonlySet<Origin> {
  const origins = originsOf(graph);
  const of = ({ end }: { readonly end: Invoke | { readonly kind: string } }): readonly Origin[] =>
    isInvoke(end) && end.handlers.length === 0 ? [...leavingCall(end.call)] : [];
  return new Set(
    [...graph.blocks.values()].flatMap((block) =>
      block.end.kind === "throw" ? [...originOf(block.end.error, origins)] : of(block),
    ),
  );
}

function isInvoke(end: Invoke | { readonly kind: string }): end is Invoke {
  return end.kind === "invoke";
}

/** Of the errors that the results of the branches of a call hold. */
function givenBy(call: Call): ReadonlySet<Origin> {
  return new Set(
    innerGraphs(call).flatMap((graph) => {
      const origins = originsOf(graph);
      const given: Origin[] = [...origins.inResults];
      for (const { end } of graph.blocks.values()) {
        if (end.kind !== "return" || end.value === undefined) continue;
        walkExpr(end.value, (part) => {
          if (part.op === "error" || part.shape.kind === "error") given.push(...originOf(part, origins));
        });
      }
      return given;
    }),
  );
}

function callsOf(graph: Graph): readonly Call[] {
  return [...graph.blocks.values()].flatMap(({ end }) => (end.kind === "invoke" ? [end.call] : []));
}
