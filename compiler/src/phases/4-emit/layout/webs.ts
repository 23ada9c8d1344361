import type { Block, Edge, Expr, Graph, Value, ValueId } from "../../../ir/ir.js";
import { definedIn } from "../../../ir/defined-in.js";
import { edgesOf, terminatorExprs, usesOf } from "../../../ir/walk.js";
import { liveAtEnd, livenessOf, type Liveness } from "./liveness.js";

/** Values that share one place: a block argument and the values that edges pass for it. */
export interface Web {
  readonly members: readonly Value[];
  /** Whether some edge passes an expression that is not itself a member: such an edge has to write the place. */
  readonly copied: boolean;
}

export interface Webs {
  readonly of: (id: ValueId) => Web | undefined;
  readonly all: readonly Web[];
  readonly live: Liveness;
  /** Whether one of the webs is written while the other is still needed: they cannot share a place. */
  readonly clash: (a: Web, b: Web) => boolean;
}

/** Groups values that can live in one place without one overwriting another that is still needed. */
export function websOf(graph: Graph): Webs {
  const live = livenessOf(graph);
  const values = definitions(graph);
  const clashes = interference(graph, live);
  const parent = new Map<ValueId, ValueId>([...values.keys()].map((id) => [id, id]));
  const find = (id: ValueId): ValueId => {
    const up = parent.get(id)!;
    if (up === id) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  const groups = new Map<ValueId, ValueId[]>([...values.keys()].map((id) => [id, [id]]));
  const inputs = new Set(graph.params.map((param) => param.id));

  forEachArgument(graph, (param, arg) => {
    if (arg.op !== "use" || inputs.has(arg.value) || !values.has(arg.value)) return;
    if (!belongTogether(param, values.get(arg.value)!)) return;
    const [a, b] = [find(param.id), find(arg.value)];
    if (a === b) return;
    const [left, right] = [groups.get(a)!, groups.get(b)!];
    if (left.some((x) => right.some((y) => clashes.get(x)?.has(y)))) return;
    parent.set(b, a);
    groups.set(a, [...left, ...right]);
    groups.delete(b);
  });

  const copied = new Set<ValueId>();
  forEachArgument(graph, (param, arg) => {
    const same = arg.op === "use" && values.has(arg.value) && find(arg.value) === find(param.id);
    if (!same) copied.add(find(param.id));
  });
  const webs = new Map<ValueId, Web>();
  for (const [root, ids] of groups) {
    webs.set(root, {
      members: ids.sort((x, y) => x - y).map((id) => values.get(id)!),
      copied: copied.has(root),
    });
  }
  return {
    of: (id) => (parent.has(id) ? webs.get(find(id)) : undefined),
    all: [...webs.values()],
    live,
    clash: (a, b) => a.members.some((x) => b.members.some((y) => clashes.get(x.id)?.has(y.id))),
  };
}

/** Two variables of the source keep their names, at the price of a copy; errors are handed on where they are. */
function belongTogether(param: Value, arg: Value): boolean {
  return param.name === arg.name || param.shape.kind === "error";
}

/** All values that have a definition in the graph, its parameters left out. */
function definitions(graph: Graph): Map<ValueId, Value> {
  const values = new Map<ValueId, Value>();
  for (const block of graph.blocks.values())
    for (const value of definedIn(block)) values.set(value.id, value);
  return values;
}

function forEachArgument(graph: Graph, visit: (param: Value, arg: Expr, edge: Edge) => void): void {
  for (const block of graph.blocks.values()) {
    for (const edge of edgesOf(block.end)) {
      graph.blocks.get(edge.to)!.params.forEach((param, i) => visit(param, edge.args[i]!, edge));
    }
  }
}

/** Pairs of values of which one is defined while the other is still needed. */
function interference(graph: Graph, live: Liveness): ReadonlyMap<ValueId, ReadonlySet<ValueId>> {
  const clashes = new Map<ValueId, Set<ValueId>>();
  const clash = (a: ValueId, b: ValueId) => {
    if (a === b) return;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      clashes.set(x, (clashes.get(x) ?? new Set()).add(y));
  };
  const defineWhile = (value: ValueId, others: Iterable<ValueId>) => {
    for (const other of others) clash(value, other);
  };
  for (const block of graph.blocks.values()) {
    const atStart = live.get(block.id)!;
    for (const param of block.params) {
      if (atStart.has(param.id)) defineWhile(param.id, atStart);
    }
    afterTerminator(block, graph, live, defineWhile);
    const now = liveAtEnd(block, graph, live);
    for (const expr of terminatorExprs(block.end)) usesOf(expr).forEach((id) => now.add(id));
    for (const entry of [...block.lets].reverse()) {
      defineWhile(entry.value.id, now);
      now.delete(entry.value.id);
      usesOf(entry.expr).forEach((id) => now.add(id));
    }
  }
  return clashes;
}

/** A result is defined where the next block starts, an error where its handler starts. */
function afterTerminator(
  block: Block,
  graph: Graph,
  live: Liveness,
  defineWhile: (value: ValueId, others: Iterable<ValueId>) => void,
): void {
  if (block.end.kind !== "invoke") return;
  const needed = (edge: Edge): Set<ValueId> => {
    const target = graph.blocks.get(edge.to)!;
    const set = new Set(live.get(edge.to)!);
    target.params.forEach((param, i) => {
      if (set.delete(param.id)) usesOf(edge.args[i]!).forEach((id) => set.add(id));
    });
    return set;
  };
  if (block.end.result !== undefined) defineWhile(block.end.result.id, needed(block.end.next));
  for (const handler of block.end.handlers) {
    if (handler.error !== undefined) defineWhile(handler.error.id, needed(handler.edge));
  }
}
