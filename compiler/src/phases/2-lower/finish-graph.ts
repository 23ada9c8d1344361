import type { Span } from "../../diagnostics/index.js";
import type { Block, Edge, Expr, Graph, Terminator, Value, ValueId } from "../../ir/ir.js";
import { mapCall } from "../../ir/map-graph.js";
import { expand, sameExpr, usesOf } from "../../ir/walk.js";
import { neverShape } from "../../ir/shape.js";
import { isUnset } from "../../ir/unset.js";
import { withCapturedShapes } from "./captured-shapes.js";
import type { OpenBlock, OpenEdge } from "./open-graph.js";
import { askingWhatIsKnown, shapesOfVariables } from "./variable-shapes.js";

const nowhere: Span = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Removes parameters that are always the same value, and blocks that nothing reaches. */
export function finish(
  blocks: readonly OpenBlock[],
  entry: OpenBlock,
  params: readonly Value[],
  refused: () => boolean,
): Graph {
  const reached = reachable(entry);
  const live = blocks.filter((block) => reached.has(block));
  const replaced = new Map<ValueId, Expr>();
  const resolve = (expr: Expr): Expr => expand(expr, replaced);

  for (let changed = true; changed;) {
    changed = false;
    for (const block of live) {
      block.params.forEach(({ value, variable }, index) => {
        if (variable === undefined || replaced.has(value.id)) return;
        const only = onlyArgument(block, value.id, index, reached, resolve);
        if (only === undefined) return;
        replaced.set(value.id, only);
        changed = true;
      });
    }
  }

  const shapes = shapesOfVariables(live, reached, resolve);
  const finished = (expr: Expr): Expr => askingWhatIsKnown(resolve(expr), shapes);
  const edge = (open: OpenEdge): Edge => ({
    to: open.to.id,
    args: open.args.filter((_, i) => !replaced.has(open.to.params[i]!.value.id)).map(finished),
  });
  const end = (block: OpenBlock): Terminator => {
    const end = block.end;
    if (end === undefined) {
      // What was refused leaves gaps; nothing is emitted of such a graph.
      if (refused()) return { kind: "return", at: nowhere };
      throw new Error(`Block ${block.id} (${block.label}) has no end.`);
    }
    switch (end.kind) {
      case "jump":
        return { ...end, to: edge(end.to) };
      case "branch":
        return { ...end, test: finished(end.test), then: edge(end.then), else: edge(end.else) };
      case "invoke":
        return {
          ...end,
          call: withCapturedShapes(mapCall(end.call, finished)),
          next: edge(end.next),
          handlers: end.handlers.map((handler) => ({ ...handler, edge: edge(handler.edge) })),
        };
      case "return":
        return end.value === undefined ? end : { ...end, value: finished(end.value) };
      case "throw":
        return { ...end, error: finished(end.error) };
    }
  };

  const graph = new Map<number, Block>();
  for (const block of live) {
    const kept = block.params.filter((p) => !replaced.has(p.value.id));
    graph.set(block.id, {
      id: block.id,
      label: block.label,
      params: kept.map(({ value, variable }) =>
        variable === undefined ? value : { ...value, shape: shapes.get(value.id) ?? neverShape },
      ),
      lets: block.lets.map((entry) => ({ ...entry, expr: finished(entry.expr) })),
      end: end(block),
    });
  }
  return { params, entry: entry.id, blocks: graph };
}

function onlyArgument(
  block: OpenBlock,
  param: ValueId,
  index: number,
  reached: ReadonlySet<OpenBlock>,
  resolve: (expr: Expr) => Expr,
): Expr | undefined {
  let only: Expr | undefined;
  let nothing: Expr | undefined;
  for (const edge of block.incoming) {
    if (!reached.has(edge.from)) continue;
    const arg = resolve(edge.args[index]!);
    if (isUnset(arg)) nothing = arg;
    if ((arg.op === "use" && arg.value === param) || isUnset(arg)) continue;
    if (only !== undefined && !sameExpr(only, arg)) return undefined;
    only ??= arg;
  }
  if (only === undefined) return nothing;
  const used = usesOf(only);
  // What a turn of a loop makes of the argument is no value for all turns, though none has another to begin with. What is
  // not there on some way may not be known there: the passes tell.
  return used.has(param) || (nothing !== undefined && used.size > 0) ? undefined : only;
}

function reachable(entry: OpenBlock): ReadonlySet<OpenBlock> {
  const seen = new Set<OpenBlock>([entry]);
  const work = [entry];
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    for (const next of successors(block)) {
      if (seen.has(next)) continue;
      seen.add(next);
      work.push(next);
    }
  }
  return seen;
}

/** Where a block can go on. */
export function successors(block: OpenBlock): readonly OpenBlock[] {
  const end = block.end;
  switch (end?.kind) {
    case "jump":
      return [end.to.to];
    case "branch":
      return [end.then.to, end.else.to];
    case "invoke":
      return [end.next.to, ...end.handlers.map((handler) => handler.edge.to)];
    default:
      return [];
  }
}
