import type { Span } from "../../diagnostics/index.js";
import type {
  Block,
  Branch,
  Edge,
  Expr,
  Graph,
  Handler,
  Invoke,
  Let,
  Terminator,
  Value,
  ValueId,
} from "../../ir/ir.js";
import { mapCall } from "../../ir/map-graph.js";
import { exprKey, expand, sameExpr } from "../../ir/walk.js";
import { withCapturedShapes } from "./captured-shapes.js";
import { unionOf, type Shape } from "../../ir/shape.js";
import { isUnset, unset } from "../../ir/unset.js";

/** What a variable is known by: its declaration, as an opaque object. */
export type VariableKey = object;

export interface Variable {
  readonly key: VariableKey;
  readonly name: string;
  /** Fields of its values that the machine itself has written. */
  readonly made?: readonly string[];
}

/** An edge under construction: block arguments are appended as the target turns out to need them. */
export interface OpenEdge {
  readonly from: OpenBlock;
  readonly to: OpenBlock;
  readonly args: Expr[];
}

export interface OpenBlock {
  readonly id: number;
  readonly label: string;
  readonly params: { readonly value: Value; readonly variable: Variable | undefined }[];
  readonly lets: Let[];
  readonly incoming: OpenEdge[];
  readonly definitions: Map<VariableKey, Expr>;
  end: OpenTerminator | undefined;
  /** Whether all edges into it are known. */
  sealed: boolean;
}

type OpenTerminator =
  | { readonly kind: "jump"; readonly to: OpenEdge; readonly at: Span }
  | (Omit<Branch, "then" | "else"> & { readonly then: OpenEdge; readonly else: OpenEdge })
  | (Omit<Invoke, "next" | "handlers"> & {
      readonly next: OpenEdge;
      readonly handlers: readonly (Omit<Handler, "edge"> & { readonly edge: OpenEdge })[];
    })
  | Extract<Terminator, { kind: "return" | "throw" }>;

export interface Ids {
  /** Whether something of the workflow has been refused. */
  refused?: boolean;
  value: number;
  block: number;
}

/** Reads a variable that this graph does not define: captures it from outside. */
export type Outside = (variable: Variable, shape: Shape, at: Span) => Expr | undefined;

/**
 * Builds a graph in static single assignment form while the source is walked (Braun et al., 2013): a read that finds
 * several definitions becomes a block argument.
 */
export interface GraphBuilder {
  block(label: string, options?: { readonly sealed?: boolean }): OpenBlock;
  seal(block: OpenBlock): void;
  value(name: string, shape: Shape, at: Span): Value;
  param(block: OpenBlock, value: Value): void;
  write(variable: Variable, block: OpenBlock, expr: Expr): void;
  read(variable: Variable, block: OpenBlock, shape: Shape, at: Span): Expr | undefined;
  /** What a value can be, seen through the block arguments that variables became; all edges on the way must be known. */
  sources(expr: Expr): readonly Expr[];
  jump(from: OpenBlock, to: OpenBlock, at: Span, args?: readonly Expr[]): void;
  branch(from: OpenBlock, test: Expr, then: OpenBlock, otherwise: OpenBlock, at: Span, name?: string): void;
  invoke(
    from: OpenBlock,
    call: Omit<Invoke, "kind" | "next" | "handlers">,
    next: OpenBlock,
    handlers: readonly { errors: Handler["errors"]; error: Value; to: OpenBlock; args: readonly Expr[] }[],
  ): void;
  end(from: OpenBlock, end: Extract<Terminator, { kind: "return" | "throw" }>): void;
  finish(entry: OpenBlock, params: readonly Value[]): Graph;
}

export function graphBuilder(ids: Ids, outside: Outside): GraphBuilder {
  const blocks: OpenBlock[] = [];
  const variableParams = new Map<ValueId, OpenBlock>();

  const value = (name: string, shape: Shape, at: Span): Value => ({ id: ids.value++, name, shape, at });

  function connect(from: OpenBlock, to: OpenBlock, args: readonly Expr[] = []): OpenEdge {
    const edge: OpenEdge = { from, to, args: [...args] };
    // Arguments for the block's own parameters come first; variables that became parameters follow in order.
    for (const { value, variable } of to.params.slice(args.length)) {
      edge.args.push(readOrUndefined(variable!, from, value.shape, value.at));
    }
    to.incoming.push(edge);
    return edge;
  }

  function addVariableParam(block: OpenBlock, variable: Variable, shape: Shape, at: Span): Expr {
    const named = value(variable.name, shape, at);
    const param = variable.made === undefined ? named : { ...named, made: variable.made };
    const use: Expr = { op: "use", value: param.id, shape, at };
    block.definitions.set(variable.key, use);
    block.params.push({ value: param, variable });
    variableParams.set(param.id, block);
    for (const edge of block.incoming) edge.args.push(readOrUndefined(variable, edge.from, shape, at));
    return use;
  }

  function readOrUndefined(variable: Variable, block: OpenBlock, shape: Shape, at: Span): Expr {
    return read(variable, block, shape, at) ?? unset(at);
  }

  function read(variable: Variable, block: OpenBlock, shape: Shape, at: Span): Expr | undefined {
    const local = block.definitions.get(variable.key);
    if (local !== undefined) return local;
    if (block.sealed && block.incoming.length === 0) {
      const captured = outside(variable, shape, at);
      if (captured !== undefined) block.definitions.set(variable.key, captured);
      return captured;
    }
    if (block.sealed && block.incoming.length === 1) {
      const found = read(variable, block.incoming[0]!.from, shape, at);
      if (found !== undefined) block.definitions.set(variable.key, found);
      return found;
    }
    return addVariableParam(block, variable, shape, at);
  }

  function sources(expr: Expr): readonly Expr[] {
    const found = new Map<string, Expr>();
    const seen = new Set<ValueId>();
    const visit = (e: Expr): void => {
      const block = e.op === "use" ? variableParams.get(e.value) : undefined;
      if (e.op !== "use" || block === undefined) {
        if (!isUnset(e)) found.set(exprKey(e), e);
        return;
      }
      if (seen.has(e.value)) return;
      seen.add(e.value);
      const index = block.params.findIndex((param) => param.value.id === e.value);
      for (const edge of block.incoming) visit(edge.args[index]!);
    };
    visit(expr);
    return [...found.values()];
  }

  return {
    sources,
    block(label, options) {
      const block: OpenBlock = {
        id: ids.block++,
        label,
        params: [],
        lets: [],
        incoming: [],
        definitions: new Map(),
        end: undefined,
        sealed: options?.sealed ?? false,
      };
      blocks.push(block);
      return block;
    },
    seal: (block) => void (block.sealed = true),
    value,
    param: (block, param) => void block.params.push({ value: param, variable: undefined }),
    write: (variable, block, expr) => void block.definitions.set(variable.key, expr),
    read,
    jump(from, to, at, args) {
      from.end = { kind: "jump", to: connect(from, to, args), at };
    },
    branch(from, test, then, otherwise, at, name) {
      const called = name === undefined ? {} : { name };
      from.end = {
        kind: "branch",
        test,
        then: connect(from, then),
        else: connect(from, otherwise),
        ...called,
        at,
      };
    },
    invoke(from, call, next, handlers) {
      const edges = handlers.map(({ errors, error, to, args }) => ({
        errors,
        error,
        edge: connect(from, to, args),
      }));
      from.end = { kind: "invoke", ...call, next: connect(from, next), handlers: edges };
    },
    end: (from, end) => void (from.end = end),
    finish: (entry, params) => finish(blocks, entry, params, () => ids.refused === true),
  };
}

const nowhere: Span = { file: "", start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Removes parameters that are always the same value, and blocks that nothing reaches. */
function finish(
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

  const edge = (open: OpenEdge): Edge => ({
    to: open.to.id,
    args: open.args.filter((_, i) => !replaced.has(open.to.params[i]!.value.id)).map(resolve),
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
        return { ...end, test: resolve(end.test), then: edge(end.then), else: edge(end.else) };
      case "invoke":
        return {
          ...end,
          call: withCapturedShapes(mapCall(end.call, resolve)),
          next: edge(end.next),
          handlers: end.handlers.map((handler) => ({ ...handler, edge: edge(handler.edge) })),
        };
      case "return":
        return end.value === undefined ? end : { ...end, value: resolve(end.value) };
      case "throw":
        return { ...end, error: resolve(end.error) };
    }
  };

  const graph = new Map<number, Block>();
  for (const block of live) {
    const kept = block.params.map((p, index) => ({ ...p, index })).filter((p) => !replaced.has(p.value.id));
    graph.set(block.id, {
      id: block.id,
      label: block.label,
      params: kept.map(({ value, variable, index }) =>
        variable === undefined ? value : { ...value, shape: argumentShape(block, index, reached, resolve) },
      ),
      lets: block.lets.map((entry) => ({ ...entry, expr: resolve(entry.expr) })),
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
  for (const edge of block.incoming) {
    if (!reached.has(edge.from)) continue;
    const arg = resolve(edge.args[index]!);
    if ((arg.op === "use" && arg.value === param) || isUnset(arg)) continue;
    if (only !== undefined && !sameExpr(only, arg)) return undefined;
    only ??= arg;
  }
  return only;
}

function argumentShape(
  block: OpenBlock,
  index: number,
  reached: ReadonlySet<OpenBlock>,
  resolve: (expr: Expr) => Expr,
): Shape {
  const param = block.params[index]!.value;
  const shapes = block.incoming
    .filter((edge) => reached.has(edge.from))
    .map((edge) => resolve(edge.args[index]!))
    .filter((arg) => !(arg.op === "use" && arg.value === param.id))
    .map((arg) => arg.shape);
  return unionOf(shapes);
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

function successors(block: OpenBlock): readonly OpenBlock[] {
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
