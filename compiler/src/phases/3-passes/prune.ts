import type { Block, BlockId, Edge, Expr, Graph, Terminator, ValueId } from "../../ir/ir.js";
import { mapGraph } from "../../ir/map-graph.js";
import { definedIn } from "../../ir/defined-in.js";
import { isDefinedAt } from "../../ir/is-defined-at.js";
import { isUnset, unset } from "../../ir/unset.js";
import { edgesOf, sameExpr, terminatorExprs, usesOf } from "../../ir/walk.js";

/** Removes blocks that nothing reaches, with what only they gave, arguments that are always the same, and arguments that nothing reads. */
export function prune(graph: Graph): Graph {
  return dropUnread(dropTrivial(dropUnreached(graph)));
}

function dropUnreached(graph: Graph): Graph {
  const seen = new Set<BlockId>([graph.entry]);
  const work = [graph.entry];
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    for (const edge of edgesOf(graph.blocks.get(id)!.end)) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      work.push(edge.to);
    }
  }
  const dropped = [...graph.blocks.values()].filter(({ id }) => !seen.has(id));
  if (dropped.length === 0) return graph;
  const blocks = new Map([...graph.blocks].filter(([id]) => seen.has(id)));
  const gone = new Map(dropped.flatMap(definedIn).map((value) => [value.id, unset(value.at)]));
  return mapGraph({ ...graph, blocks }, gone);
}

function dropTrivial(graph: Graph): Graph {
  for (const [id, block] of graph.blocks) {
    const index = block.params.findIndex((param, i) => onlyArgument(graph, id, param.id, i) !== undefined);
    if (index === -1) continue;
    const param = block.params[index]!;
    const replacement = onlyArgument(graph, id, param.id, index)!;
    return dropTrivial(
      mapGraph(withoutParams(graph, id, new Set([param.id])), new Map([[param.id, replacement]])),
    );
  }
  return graph;
}

/** The one expression that all edges pass. Errors of steps differ by edge, so those stay arguments. */
function onlyArgument(graph: Graph, target: BlockId, param: ValueId, index: number): Expr | undefined {
  const errors = handlerErrors(graph);
  let only: Expr | undefined;
  let nothing: Expr | undefined;
  for (const block of graph.blocks.values()) {
    for (const edge of edgesOf(block.end)) {
      if (edge.to !== target) continue;
      const arg = edge.args[index]!;
      if (isUnset(arg)) nothing = arg;
      if ((arg.op === "use" && arg.value === param) || isUnset(arg)) continue;
      if (arg.op === "use" && errors.has(arg.value)) return undefined;
      if (only !== undefined && !sameExpr(only, arg)) return undefined;
      only ??= arg;
    }
  }
  if (only === undefined) return nothing;
  const used = [...usesOf(only)];
  // What a turn of a loop makes of the argument is no value for all turns, though none has another to begin with.
  if (used.includes(param)) return undefined;
  const isThere = nothing === undefined || used.every((id) => isDefinedAt(graph, id, target));
  return isThere ? only : undefined;
}

function handlerErrors(graph: Graph): ReadonlySet<ValueId> {
  const errors = new Set<ValueId>();
  for (const { end } of graph.blocks.values()) {
    if (end.kind !== "invoke") continue;
    for (const handler of end.handlers) if (handler.error !== undefined) errors.add(handler.error.id);
  }
  return errors;
}

function dropUnread(graph: Graph): Graph {
  const read = new Set<ValueId>();
  const use = (expr: Expr) => usesOf(expr).forEach((id) => read.add(id));
  for (const block of graph.blocks.values()) {
    for (const entry of block.lets) if (entry.order === "pinned") use(entry.expr);
    terminatorExprs(block.end).forEach(use);
  }
  for (let size = -1; size !== read.size;) {
    size = read.size;
    for (const block of graph.blocks.values()) {
      for (const entry of block.lets) if (read.has(entry.value.id)) use(entry.expr);
      for (const edge of edgesOf(block.end)) {
        graph.blocks.get(edge.to)!.params.forEach((param, i) => read.has(param.id) && use(edge.args[i]!));
      }
    }
  }
  let result = graph;
  for (const [id, block] of graph.blocks) {
    const unread = block.params.filter((param) => !read.has(param.id)).map((param) => param.id);
    if (unread.length > 0) result = withoutParams(result, id, new Set(unread));
  }
  return withoutLets(result, read);
}

/** A value that nobody reads is computed for nothing, unless computing it may fail. */
function withoutLets(graph: Graph, read: ReadonlySet<ValueId>): Graph {
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    blocks.set(id, {
      ...block,
      lets: block.lets.filter((entry) => entry.order === "pinned" || read.has(entry.value.id)),
    });
  }
  return { ...graph, blocks };
}

function withoutParams(graph: Graph, target: BlockId, drop: ReadonlySet<ValueId>): Graph {
  const kept = graph.blocks.get(target)!.params.map((param) => !drop.has(param.id));
  const edge = (e: Edge): Edge => (e.to === target ? { ...e, args: e.args.filter((_, i) => kept[i]) } : e);
  const blocks = new Map<BlockId, Block>();
  for (const [id, block] of graph.blocks) {
    const params = id === target ? block.params.filter((_, i) => kept[i]) : block.params;
    blocks.set(id, { ...block, params, end: mapEdges(block.end, edge) });
  }
  return { ...graph, blocks };
}

function mapEdges(end: Terminator, f: (edge: Edge) => Edge): Terminator {
  switch (end.kind) {
    case "jump":
      return { ...end, to: f(end.to) };
    case "branch":
      return { ...end, then: f(end.then), else: f(end.else) };
    case "invoke":
      return {
        ...end,
        next: f(end.next),
        handlers: end.handlers.map((handler) => ({ ...handler, edge: f(handler.edge) })),
      };
    case "return":
    case "throw":
      return end;
  }
}
