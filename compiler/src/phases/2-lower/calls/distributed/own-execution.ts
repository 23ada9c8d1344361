import { mapLambdas } from "../../../../ir/nested.js";
import type { Expr, Graph, Lambda, Value } from "../../../../ir/ir.js";
import { mapExprs } from "../../../../ir/map-graph.js";
import { mapChildren } from "../../../../ir/walk.js";

type ContextExpr = Extract<Expr, { op: "context" }>;
type Fresh = (name: string, like: Expr) => Value;

/** Parts of the context object that name the execution: in a child they would name the child. */
const ofExecution: ReadonlySet<string> = new Set(["Execution", "StateMachine"]);

/**
 * The body of a distributed map as the execution of its own that it is: what it reads of the context object is that of
 * the workflow, as the source says, so it is captured.
 */
export function inOwnExecution({ graph, captures, name }: Lambda, fresh: Fresh): Lambda {
  const { graph: inner, read } = lifted(graph, fresh);
  const more = [...read.values()].map(({ param, from }) => ({ param: param.id, from }));
  return { graph: inner, captures: [...captures, ...more], name };
}

interface Read {
  readonly param: Value;
  readonly from: ContextExpr;
}

/** The graph with parameters for what it and the graphs in it read of the execution. */
function lifted(
  graph: Graph,
  fresh: Fresh,
): { readonly graph: Graph; readonly read: ReadonlyMap<string, Read> } {
  const read = new Map<string, Read>();
  const use = (from: ContextExpr): Expr => {
    const key = from.path.join(".");
    const known = read.get(key) ?? { param: fresh(nameOf(from.path), from), from };
    read.set(key, known);
    return { op: "use", value: known.param.id, shape: from.shape, at: from.at };
  };
  const replace = (expr: Expr): Expr =>
    expr.op === "context" && ofExecution.has(expr.path[0] ?? "") ? use(expr) : mapChildren(expr, replace);
  const nested = (lambda: Lambda): Lambda => inOwnExecution(lambda, fresh);
  // Graphs inside first: what they capture is then read here.
  const blocks = new Map(
    [...graph.blocks].map(([id, block]) => {
      const { end } = block;
      return [
        id,
        end.kind === "invoke" ? { ...block, end: { ...end, call: mapLambdas(end.call, nested) } } : block,
      ] as const;
    }),
  );
  const inner = mapExprs({ ...graph, blocks }, replace);
  return {
    graph: { ...inner, params: [...inner.params, ...[...read.values()].map(({ param }) => param)] },
    read,
  };
}

/** `executionName` of `Execution.Name`. */
function nameOf(path: readonly string[]): string {
  const text = path.join("");
  return text.charAt(0).toLowerCase() + text.slice(1);
}
