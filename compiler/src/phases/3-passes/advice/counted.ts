import type { BlockId, Expr, Graph, Operator, ValueId } from "../../../ir/ir.js";
import { edgesOf, usesOf, walkExpr } from "../../../ir/walk.js";
import { successors, type Region } from "./regions.js";

/** What makes of a value the value of the next turn: a counter that goes on, a list that shrinks or grows. */
const steps: ReadonlySet<Operator> = new Set([
  ...(["add", "subtract", "multiply", "divide"] as const),
  ...(["slice", "filter", "concatArrays"] as const),
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

/** A list or a text grows by what is put to it. A part of the value itself is a step, too: data has an end, however deep it is. */
function isStep(expr: Expr): boolean {
  const grows = (part: Expr): boolean =>
    part.op === "array" || part.op === "text" || (part.op === "apply" && steps.has(part.operator));
  return expr.op === "get" || holds(expr, grows);
}

function readsTime(expr: Expr): boolean {
  return holds(
    expr,
    (part) => part.op === "apply" && (part.operator === "now" || part.operator === "nowMillis"),
  );
}

function holds(expr: Expr, test: (part: Expr) => boolean): boolean {
  let found = false;
  walkExpr(expr, (part) => (found ||= test(part)));
  return found;
}
