import type { Expr, Graph, ValueId } from "../../ir/ir.js";
import { mapExprs } from "../../ir/map-graph.js";
import { kindOf, wholeShape } from "../../ir/shape.js";
import { edgesOf, mapChildren } from "../../ir/walk.js";

/**
 * Marks counters as whole numbers: they start whole and only small constants are added. An execution has at most
 * 25,000 events, so a counter stays far below 2^31.
 */
export function wholeCounters(graph: Graph): Graph {
  const counters = new Set<ValueId>();
  for (const block of graph.blocks.values()) {
    for (const param of block.params) if (kindOf(param.shape) === "number") counters.add(param.id);
  }
  for (let size = -1; size !== counters.size;) {
    size = counters.size;
    for (const block of graph.blocks.values()) {
      for (const edge of edgesOf(block.end)) {
        graph.blocks.get(edge.to)!.params.forEach((param, i) => {
          if (counters.has(param.id) && !isWhole(edge.args[i]!, counters)) counters.delete(param.id);
        });
      }
    }
  }
  if (counters.size === 0) return graph;
  const marked = mapExprs(graph, (expr) => mark(expr, counters));
  const blocks = [...marked.blocks].map(([id, block]) => {
    const params = block.params.map((param) =>
      counters.has(param.id) ? { ...param, shape: wholeShape } : param,
    );
    return [id, { ...block, params }] as const;
  });
  return { ...marked, blocks: new Map(blocks) };
}

const largestStep = 10_000;

function isWhole(expr: Expr, counters: ReadonlySet<ValueId>): boolean {
  if (expr.op === "constant")
    return Number.isInteger(expr.value) && Math.abs(Number(expr.value)) <= largestStep;
  if (expr.op === "use") return counters.has(expr.value) || isLength(expr);
  if (expr.op !== "apply") return false;
  if (expr.operator === "length") return true;
  if (expr.operator !== "add" && expr.operator !== "subtract") return false;
  const [a, b] = expr.args as [Expr, Expr];
  if (b.op === "constant") return isWhole(b, counters) && isWhole(a, counters);
  return expr.operator === "add" && a.op === "constant" && isWhole(a, counters) && isWhole(b, counters);
}

/** A value that is already known to be whole, and no sum of others. */
function isLength(expr: Expr): boolean {
  return expr.shape.kind === "number" && expr.shape.whole === true && expr.shape.literals === undefined;
}

function mark(expr: Expr, counters: ReadonlySet<ValueId>): Expr {
  const inner = mapChildren(expr, (child) => mark(child, counters));
  if (inner.op === "use") return counters.has(inner.value) ? { ...inner, shape: wholeShape } : inner;
  if (inner.op === "apply" && kindOf(inner.shape) === "number" && sumOfWhole(inner))
    return { ...inner, shape: wholeShape };
  return inner;
}

/** A counter plus or minus a small constant: still whole, as deep as it is written. */
function sumOfWhole(expr: Expr & { op: "apply" }): boolean {
  if (expr.operator !== "add" && expr.operator !== "subtract") return false;
  return expr.args.every((arg) => arg.shape.kind === "number" && arg.shape.whole === true && isSmall(arg));
}

function isSmall(arg: Expr): boolean {
  return arg.op !== "constant" || Math.abs(Number(arg.value)) <= largestStep;
}
