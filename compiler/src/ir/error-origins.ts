import type { Call, Expr, Graph, Lambda, ValueId } from "./ir.js";
import { definedIn } from "./defined-in.js";
import { isAlone, lambdasOf } from "./nested.js";
import { membersOf, type Shape } from "./shape.js";
import { isUnset } from "./unset.js";
import { childrenOf, edgesOf, expressionsOf } from "./walk.js";

/**
 * Where an error comes from: a child execution or a job, whose ends have one name; any other step; a WorkflowError that
 * is thrown, `named` for one with that very name; an error of the language. What a graph gets from outside may be any of
 * them. A value that may be no error is, beside that, "nothing" (undefined or null) or "data".
 */
export type Origin =
  "child" | "job" | "step" | "thrown" | "named" | "language" | "outside" | "nothing" | "data";

export interface ErrorOrigins {
  readonly values: ReadonlyMap<ValueId, ReadonlySet<Origin>>;
  /** Of the errors that branches give in their results, and of those that are kept in lists and objects. */
  readonly inResults: ReadonlySet<Origin>;
}

/** The name that the end of a child execution and that of a job have in common. */
export const endName = "States.TaskFailed";

export type KnownErrors = ReadonlyMap<ValueId, ReadonlySet<Origin>>;

const none: ReadonlySet<Origin> = new Set();
const plainData: ReadonlySet<Origin> = new Set<Origin>(["data"]);

/** Where the errors of a graph come from; `given` says it of what the graph is given. */
export function originsOf(graph: Graph, given: KnownErrors = new Map()): ErrorOrigins {
  const inResults = new Set<Origin>();
  const values = new Map<ValueId, ReadonlySet<Origin>>();
  for (const { id, shape } of graph.params) values.set(id, given.get(id) ?? ofShape(shape, ["outside"]));
  for (const block of graph.blocks.values()) {
    const result = block.end.kind === "invoke" ? block.end.result : undefined;
    for (const value of definedIn(block)) values.set(value.id, value === result ? plainData : none);
  }
  const origins = { values, inResults };
  const innerOf = innerOrigins(origins);
  let grown = true;
  const add = (id: ValueId, more: ReadonlySet<Origin>): void => {
    const before = values.get(id) ?? none;
    const after = new Set([...before, ...more]);
    if (after.size === before.size) return;
    values.set(id, after);
    grown = true;
  };
  const hold = (more: readonly Origin[]): void => {
    for (const origin of more) {
      grown ||= !inResults.has(origin);
      inResults.add(origin);
    }
  };
  const expressions = expressionsOf(graph);
  while (grown) {
    grown = false;
    for (const { lets, end } of graph.blocks.values()) {
      for (const { value, expr } of lets) add(value.id, originOf(expr, origins));
      for (const { to, args } of edgesOf(end))
        graph.blocks.get(to)!.params.forEach((param, i) => add(param.id, originOf(args[i]!, origins)));
      if (end.kind !== "invoke") continue;
      const inner = innerOf(end.call);
      for (const { error } of end.handlers)
        if (error !== undefined) add(error.id, leavingCall(end.call, inner));
      hold(inner.flatMap(({ held }) => [...held]));
    }
    for (const expr of expressions) hold(keptIn(expr, origins));
  }
  return origins;
}

/** Where the errors come from that a branch is given. */
export function originsOfCaptures({ captures }: Lambda, outer: ErrorOrigins): KnownErrors {
  return new Map(captures.map(({ param, from }) => [param, originOf(from, outer)]));
}

/** Of the graph of a branch: the errors that leave it, and those that its result holds. */
interface Inner {
  readonly leaving: ReadonlySet<Origin>;
  readonly held: ReadonlySet<Origin>;
}

/** Looks into the branches of a call, again only when more is known of what they are given. */
function innerOrigins(outer: ErrorOrigins): (call: Call) => readonly Inner[] {
  const known = new Map<Lambda, { readonly key: string; readonly inner: Inner }>();
  const look = (lambda: Lambda): Inner => {
    const given = originsOfCaptures(lambda, outer);
    const key = [...given.values()].map((origins) => [...origins].sort().join()).join(";");
    const before = known.get(lambda);
    if (before?.key === key) return before.inner;
    const origins = originsOf(lambda.graph, given);
    const inner = { leaving: leaving(lambda.graph, origins), held: held(lambda.graph, origins) };
    known.set(lambda, { key, inner });
    return inner;
  };
  return (call) => lambdasOf(call).map(look);
}

/** Where the error that an expression gives comes from. */
export function originOf(expr: Expr, { values, inResults }: ErrorOrigins): ReadonlySet<Origin> {
  switch (expr.op) {
    case "use": {
      const known = values.get(expr.value) ?? ofShape(expr.shape, ["outside"]);
      const errors = errorsAmong(known);
      return expr.shape.kind === "error" && errors.size > 0 ? errors : known;
    }
    case "error":
      return new Set([expr.ofClaim === true ? "thrown" : thrown(expr.names)]);
    case "if":
      return new Set([expr.then, expr.else].flatMap((part) => [...originOf(part, { values, inResults })]));
    case "undefined":
      return isUnset(expr) ? none : new Set(["nothing"]);
    case "constant":
      return expr.value === null ? new Set(["nothing"]) : plainData;
    case "get":
    case "apply":
      // An error that a list or a result holds.
      return ofShape(expr.shape, [...inResults]);
    default:
      return plainData;
  }
}

/** Those of errors alone. */
export function errorsAmong(origins: ReadonlySet<Origin>): ReadonlySet<Origin> {
  return new Set([...origins].filter((origin) => origin !== "nothing" && origin !== "data"));
}

/** Of a value of which only the shape is known; its errors come from `errors`. */
function ofShape(shape: Shape, errors: readonly Origin[]): ReadonlySet<Origin> {
  return new Set(
    membersOf(shape).flatMap((member): readonly Origin[] => {
      if (member.kind === "error") return errors;
      if (member.kind === "undefined" || member.kind === "null") return ["nothing"];
      return member.kind === "unknown" || member.kind === "any" ? ["outside", "data"] : ["data"];
    }),
  );
}

/** Of the errors that lists and objects are made of: whoever reads them there cannot tell them apart. */
function keptIn(expr: Expr, origins: ErrorOrigins): readonly Origin[] {
  const inner = childrenOf(expr).flatMap((child) => keptIn(child, origins));
  if (expr.op !== "object" && expr.op !== "array" && expr.op !== "apply") return inner;
  return [...inner, ...childrenOf(expr).flatMap((child) => [...errorsAmong(originOf(child, origins))])];
}

function thrown(names: readonly string[]): Origin {
  if (!names.includes("WorkflowError")) return "language";
  if (names.includes("ExecutionFailed")) return "child";
  return names[0] === endName ? "named" : "thrown";
}

/** Of the errors with which a call fails: those of a block are those that leave its branches. */
function leavingCall(call: Call, inner: readonly Inner[]): ReadonlySet<Origin> {
  if (call.kind === "task") return new Set([call.endOf ?? "step"]);
  const isBlock = call.kind === "parallel" || (call.kind === "map" && !isAlone(call));
  return isBlock ? new Set(inner.flatMap(({ leaving }) => [...leaving])) : new Set(["step"]);
}

function leaving(graph: Graph, origins: ErrorOrigins): ReadonlySet<Origin> {
  const innerOf = innerOrigins(origins);
  return new Set(
    [...graph.blocks.values()].flatMap(({ end }) => {
      if (end.kind === "throw") return [...errorsAmong(originOf(end.error, origins))];
      const leaves = end.kind === "invoke" && end.handlers.length === 0;
      return leaves ? [...leavingCall(end.call, innerOf(end.call))] : [];
    }),
  );
}

/** Of the errors that the result of a branch holds. */
function held(graph: Graph, origins: ErrorOrigins): ReadonlySet<Origin> {
  const found = new Set<Origin>(origins.inResults);
  for (const { end } of graph.blocks.values()) {
    if (end.kind !== "return" || end.value === undefined) continue;
    for (const error of errorsIn(end.value)) originOf(error, origins).forEach((origin) => found.add(origin));
  }
  return found;
}

/** The errors that a value holds; what is read of an error is none. */
function errorsIn(expr: Expr): readonly Expr[] {
  if (expr.op === "error" || expr.shape.kind === "error") return [expr];
  return expr.op === "get" || expr.op === "isError" ? [] : childrenOf(expr).flatMap(errorsIn);
}
