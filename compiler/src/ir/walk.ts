import { contextField } from "./context-field.js";
import type {
  ArrayItem,
  Call,
  Distributed,
  Edge,
  Expr,
  Graph,
  ObjectEntry,
  Terminator,
  ValueId,
} from "./ir.js";

/** Rebuilds an expression from its rebuilt children. */
export function mapChildren(expr: Expr, f: (child: Expr) => Expr): Expr {
  switch (expr.op) {
    case "constant":
    case "undefined":
    case "use":
    case "placeholder":
    case "context":
      return expr;
    case "get":
    case "isError":
      return { ...expr, of: f(expr.of) };
    case "object":
      return { ...expr, entries: expr.entries.map((entry) => mapEntry(entry, f)) };
    case "array":
      return { ...expr, items: expr.items.map((item): ArrayItem => mapItem(item, f)) };
    case "text":
      return { ...expr, parts: expr.parts.map((part) => (typeof part === "string" ? part : f(part))) };
    case "if":
      return { ...expr, test: f(expr.test), then: f(expr.then), else: f(expr.else) };
    case "apply":
      return { ...expr, args: expr.args.map(f) };
    case "function":
      return { ...expr, body: f(expr.body) };
    case "error":
      return expr.cause === undefined ? expr : { ...expr, cause: f(expr.cause) };
  }
}

function mapEntry(entry: ObjectEntry, f: (child: Expr) => Expr): ObjectEntry {
  if ("spread" in entry) return { spread: f(entry.spread) };
  if ("computed" in entry) return { computed: f(entry.computed), value: f(entry.value) };
  return { key: entry.key, value: f(entry.value) };
}

function mapItem(item: ArrayItem, f: (child: Expr) => Expr): ArrayItem {
  return "spread" in item ? { spread: f(item.spread) } : { item: f(item.item) };
}

export function childrenOf(expr: Expr): readonly Expr[] {
  const children: Expr[] = [];
  mapChildren(expr, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

/** Calls `visit` on the expression and all below it. */
export function walkExpr(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  for (const child of childrenOf(expr)) walkExpr(child, visit);
}

/** The values that an expression reads, parameters of its own callbacks left out. */
export function usesOf(expr: Expr): ReadonlySet<ValueId> {
  const used = new Set<ValueId>();
  const bound = new Set<ValueId>();
  walkExpr(expr, (e) => {
    if (e.op === "use") used.add(e.value);
    if (e.op === "function") for (const param of e.params) bound.add(param.id);
  });
  for (const id of bound) used.delete(id);
  return used;
}

/** Replaces values by expressions that are read at the same moment: a replacement may name what is replaced. */
export function substitute(expr: Expr, by: ReadonlyMap<ValueId, Expr>): Expr {
  return by.size === 0 ? expr : replace(expr, by, (replacement) => replacement);
}

/** Replaces values by their definitions, also inside of the definitions. */
export function expand(expr: Expr, by: ReadonlyMap<ValueId, Expr>): Expr {
  return by.size === 0 ? expr : replace(expr, by, (replacement) => expand(replacement, by));
}

function replace(expr: Expr, by: ReadonlyMap<ValueId, Expr>, also: (replacement: Expr) => Expr): Expr {
  if (expr.op !== "use") {
    const inner = mapChildren(expr, (child) => replace(child, by, also));
    return inner.op === "get" ? (contextField(inner.of, inner.key, inner) ?? inner) : inner;
  }
  const replacement = by.get(expr.value);
  if (replacement === undefined) return expr;
  const resolved = also(replacement);
  return asNarrowAs(resolved, expr);
}

/** The type at the place of use is at least as narrow as that of the definition; only that a number is whole it cannot say. */
function asNarrowAs(definition: Expr, { shape }: Expr): Expr {
  if (!["use", "get", "apply", "if"].includes(definition.op)) return definition;
  const known = definition.shape;
  const isWhole = known.kind === "number" && known.whole === true && shape.kind === "number";
  return isWhole && definition.op !== "use" && definition.op !== "get"
    ? definition
    : { ...definition, shape };
}

/** Whether two expressions are the same computation, wherever they stand. */
export function sameExpr(a: Expr, b: Expr): boolean {
  return a === b || exprKey(a) === exprKey(b);
}

/** A text that only expressions of the same computation share. */
export function exprKey(expr: Expr): string {
  return JSON.stringify(expr, (name, value: unknown) =>
    name === "at" || name === "shape" ? undefined : value,
  );
}

export function edgesOf(end: Terminator): readonly Edge[] {
  switch (end.kind) {
    case "jump":
      return [end.to];
    case "branch":
      return [end.then, end.else];
    case "invoke":
      return [end.next, ...end.handlers.map((handler) => handler.edge)];
    case "return":
    case "throw":
      return [];
  }
}

/** The expressions that a step reads when it starts. */
export function callExprs(call: Call): readonly Expr[] {
  const some = (...list: (Expr | undefined)[]) => list.filter((e): e is Expr => e !== undefined);
  switch (call.kind) {
    case "task":
      return some(call.resource, call.payload, call.timeout, call.heartbeat, call.role);
    case "wait":
      return [call.until.kind === "seconds" ? call.until.seconds : call.until.timestamp];
    case "parallel":
      return call.branches.flatMap((branch) => branch.captures.map((capture) => capture.from));
    case "map":
      return [
        ...some(call.items, call.concurrency),
        ...(call.distributed === undefined ? [] : distributedExprs(call.distributed)),
        ...call.body.captures.map((capture) => capture.from),
      ];
    case "raw":
      return [call.input];
  }
}

function distributedExprs({ reader, tolerated, batch, results }: Distributed): readonly Expr[] {
  return [
    reader?.parameters,
    reader?.maxItems,
    tolerated.percentage,
    tolerated.count,
    batch?.maxItems,
    batch?.maxBytes,
    results?.parameters,
  ].filter((expr) => expr !== undefined);
}

/** The expressions that a terminator reads itself, those of its edges left out. */
export function terminatorExprs(end: Terminator): readonly Expr[] {
  switch (end.kind) {
    case "jump":
      return [];
    case "branch":
      return [end.test];
    case "invoke":
      return callExprs(end.call);
    case "return":
      return end.value === undefined ? [] : [end.value];
    case "throw":
      return [end.error];
  }
}

/** All expressions of a graph; of nested graphs, what they capture. */
export function expressionsOf(graph: Graph): readonly Expr[] {
  return [...graph.blocks.values()].flatMap((block) => [
    ...block.lets.map((entry) => entry.expr),
    ...terminatorExprs(block.end),
    ...edgesOf(block.end).flatMap((edge) => edge.args),
  ]);
}
