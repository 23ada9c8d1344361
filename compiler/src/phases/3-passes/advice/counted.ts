import type { BlockId, Expr, Graph, Operator, ValueId } from "../../../ir/ir.js";
import { edgesOf, usesOf, walkExpr } from "../../../ir/walk.js";
import { successors, type Region } from "./regions.js";

/** What makes of a value the value of the next turn: a counter that goes on, a list that shrinks or grows. */
const steps: ReadonlySet<Operator> = new Set([
  ...(["add", "subtract", "multiply", "divide", "floor"] as const),
  ...(["slice", "filter", "append", "concatArrays", "concat"] as const),
]);

/** The blocks where a region is left by a test of what the turns themselves count, or of the time. */
export function countedExits(graph: Graph, region: Region): ReadonlySet<BlockId> {
  const defined = definitionsIn(graph, region);
  const exits = [...region].filter((id) => {
    const { end } = graph.blocks.get(id)!;
    return (
      end.kind === "branch" &&
      successors(graph, id).some((to) => !region.has(to)) &&
      isCounted(end.test, defined)
    );
  });
  return new Set(exits);
}

/** What each value can be computed from inside of the region; results of steps are computed from nothing. */
function definitionsIn(graph: Graph, region: Region): ReadonlyMap<ValueId, readonly Expr[]> {
  const defined = new Map<ValueId, Expr[]>();
  const add = (id: ValueId, expr: Expr): void => void defined.set(id, [...(defined.get(id) ?? []), expr]);
  for (const id of region) {
    const { lets, end } = graph.blocks.get(id)!;
    for (const { value, expr } of lets) add(value.id, expr);
    for (const { to, args } of edgesOf(end)) {
      if (!region.has(to)) continue;
      graph.blocks.get(to)!.params.forEach((param, i) => {
        const arg = args[i];
        if (arg !== undefined) add(param.id, arg);
      });
    }
  }
  return defined;
}

function isCounted(test: Expr, defined: ReadonlyMap<ValueId, readonly Expr[]>): boolean {
  if (readsTime(test)) return true;
  return [...sourcesOf([test], defined)].some((id) => {
    const from = defined.get(id) ?? [];
    return from.some(readsTime) || from.some((expr) => isStep(expr) && sourcesOf([expr], defined).has(id));
  });
}

/** The values that expressions are computed from, directly or through others. */
function sourcesOf(
  exprs: readonly Expr[],
  defined: ReadonlyMap<ValueId, readonly Expr[]>,
): ReadonlySet<ValueId> {
  const sources = new Set<ValueId>();
  const work = [...exprs];
  for (let expr = work.pop(); expr !== undefined; expr = work.pop()) {
    for (const id of usesOf(expr)) {
      if (sources.has(id)) continue;
      sources.add(id);
      work.push(...(defined.get(id) ?? []));
    }
  }
  return sources;
}

/** A part of the value itself is a step, too: data has an end, however deep it is. */
function isStep(expr: Expr): boolean {
  return expr.op === "get" || holds(expr, (operator) => steps.has(operator));
}

function readsTime(expr: Expr): boolean {
  return holds(expr, (operator) => operator === "now" || operator === "nowMillis");
}

function holds(expr: Expr, test: (operator: Operator) => boolean): boolean {
  let found = false;
  walkExpr(expr, (part) => (found ||= part.op === "apply" && test(part.operator)));
  return found;
}
