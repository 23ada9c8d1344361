import type { Block, Call, Distributed, Edge, Expr, Graph, Terminator, ValueId } from "./ir.js";
import { expand } from "./walk.js";

/** Replaces values by expressions in a whole graph; nested graphs see only their captures. */
export function mapGraph(graph: Graph, by: ReadonlyMap<ValueId, Expr>): Graph {
  if (by.size === 0) return graph;
  const f = (expr: Expr): Expr => expand(expr, by);
  return mapExprs(graph, f);
}

/** Rewrites every expression of a graph, those of nested graphs left out. */
export function mapExprs(graph: Graph, f: (expr: Expr) => Expr): Graph {
  const blocks = new Map<number, Block>();
  for (const [id, block] of graph.blocks) {
    const lets = block.lets.map((entry) => ({ ...entry, expr: f(entry.expr) }));
    blocks.set(id, { ...block, lets, end: mapTerminator(block.end, f) });
  }
  return { ...graph, blocks };
}

export function mapTerminator(end: Terminator, f: (expr: Expr) => Expr): Terminator {
  const edge = (e: Edge): Edge => ({ ...e, args: e.args.map(f) });
  switch (end.kind) {
    case "jump":
      return { ...end, to: edge(end.to) };
    case "branch":
      return { ...end, test: f(end.test), then: edge(end.then), else: edge(end.else) };
    case "invoke":
      return {
        ...end,
        call: mapCall(end.call, f),
        next: edge(end.next),
        handlers: end.handlers.map((handler) => ({ ...handler, edge: edge(handler.edge) })),
      };
    case "return":
      return end.value === undefined ? end : { ...end, value: f(end.value) };
    case "throw":
      return { ...end, error: f(end.error) };
  }
}

function mapDistributed(call: Distributed, f: (expr: Expr) => Expr): Distributed {
  const { reader, tolerated, batch, results } = call;
  const optional = <K extends string>(key: K, expr: Expr | undefined) =>
    expr === undefined ? {} : { [key]: f(expr) };
  return {
    ...call,
    ...(reader && {
      reader: { ...reader, parameters: f(reader.parameters), ...optional("maxItems", reader.maxItems) },
    }),
    tolerated: { ...optional("percentage", tolerated.percentage), ...optional("count", tolerated.count) },
    ...(batch && {
      batch: { ...batch, ...optional("maxItems", batch.maxItems), ...optional("maxBytes", batch.maxBytes) },
    }),
    ...(results && { results: { ...results, parameters: f(results.parameters) } }),
  };
}

/** Rewrites the expressions that a step reads when it starts. */
export function mapCall(call: Call, f: (expr: Expr) => Expr): Call {
  const optional = <K extends string>(key: K, expr: Expr | undefined) =>
    expr === undefined ? {} : { [key]: f(expr) };
  switch (call.kind) {
    case "task":
      return {
        ...call,
        resource: f(call.resource),
        payload: f(call.payload),
        ...optional("timeout", call.timeout),
        ...optional("heartbeat", call.heartbeat),
        ...optional("role", call.role),
      };
    case "wait":
      return call.until.kind === "seconds"
        ? { ...call, until: { kind: "seconds", seconds: f(call.until.seconds) } }
        : { ...call, until: { kind: "timestamp", timestamp: f(call.until.timestamp) } };
    case "parallel":
      return {
        ...call,
        branches: call.branches.map((branch) => ({
          ...branch,
          captures: branch.captures.map((capture) => ({ ...capture, from: f(capture.from) })),
        })),
      };
    case "map":
      return {
        ...call,
        ...optional("items", call.items),
        ...optional("concurrency", call.concurrency),
        ...(call.distributed === undefined ? {} : { distributed: mapDistributed(call.distributed, f) }),
        body: {
          ...call.body,
          captures: call.body.captures.map((capture) => ({ ...capture, from: f(capture.from) })),
        },
      };
    case "raw":
      return { ...call, input: f(call.input) };
  }
}
