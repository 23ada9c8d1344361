import type { Block, Expr, Graph, Let, ValueId } from "../../ir/ir.js";
import { mapTerminator } from "../../ir/map-graph.js";
import { childrenOf, expand, expressionsOf, terminatorExprs, walkExpr } from "../../ir/walk.js";

/**
 * A value that may fail, and that only the end of its own block reads, is computed there: no effect stands between, so
 * it fails as early as before, and needs no state of its own. Values that differ each time are kept out of steps, which
 * may retry and would then see another one, and clocks stay where they are read.
 */
export function inlinePinned(graph: Graph): Graph {
  const counts = usesIn(expressionsOf(graph));
  const blocks = new Map<number, Block>();
  for (const [id, block] of graph.blocks) blocks.set(id, withInlined(block, counts));
  return { ...graph, blocks };
}

/** From the last value backwards: what stays keeps its place before all that is computed later. */
function withInlined(block: Block, counts: ReadonlyMap<ValueId, number>): Block {
  const last = block.lets.at(-1);
  if (last === undefined || counts.get(last.value.id) !== 1 || !mayMove(last, block)) return block;
  if (!terminatorExprs(block.end).some((expr) => alwaysReads(expr, last.value.id))) return block;
  const by = new Map([[last.value.id, last.expr]]);
  const end = mapTerminator(block.end, (expr) => expand(expr, by));
  return withInlined({ ...block, lets: block.lets.slice(0, -1), end }, counts);
}

function mayMove({ order, expr }: Let, { end }: Block): boolean {
  if (end.kind === "invoke" && end.call.kind !== "task") return false;
  if (order === "pinned") return end.kind !== "throw";
  let isClock = false;
  walkExpr(expr, (e) => {
    if (e.op === "apply" && (e.operator === "now" || e.operator === "nowMillis")) isClock = true;
  });
  return (
    order === "once" && !isClock && expr.op === "apply" && expr.args.length === 0 && end.kind === "return"
  );
}

/** Whether evaluating the expression reads the value, exactly once, whatever its tests say. */
function alwaysReads(expr: Expr, id: ValueId): boolean {
  if (expr.op === "use") return expr.value === id;
  if (expr.op === "if") return alwaysReads(expr.test, id);
  if (expr.op === "function") return false;
  if (expr.op === "apply" && (expr.operator === "and" || expr.operator === "or")) {
    return expr.args[0] !== undefined && alwaysReads(expr.args[0], id);
  }
  return childrenOf(expr).some((child) => alwaysReads(child, id));
}

function usesIn(exprs: readonly Expr[]): ReadonlyMap<ValueId, number> {
  const counts = new Map<ValueId, number>();
  for (const expr of exprs) {
    walkExpr(expr, (e) => {
      if (e.op === "use") counts.set(e.value, (counts.get(e.value) ?? 0) + 1);
    });
  }
  return counts;
}
