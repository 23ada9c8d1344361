import type { Span } from "../../diagnostics/index.js";
import type { Branch, Expr, Graph, Handler, Invoke, Terminator, Value, ValueId } from "../../ir/ir.js";
import type { Shape } from "../../ir/shape.js";
import { isUnset, unset } from "../../ir/unset.js";
import { exprKey } from "../../ir/walk.js";
import { finish } from "./finish-graph.js";
import type { OpenBlock, OpenEdge, Variable } from "./open-graph.js";

export type { OpenBlock, OpenEdge, Variable, VariableKey } from "./open-graph.js";

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
  branch(
    from: OpenBlock,
    test: Expr,
    then: OpenBlock,
    otherwise: OpenBlock,
    at: Span,
    more?: string | Pick<Branch, "name" | "guard">,
  ): void;
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
    branch(from, test, then, otherwise, at, more) {
      const called = typeof more === "string" ? { name: more } : (more ?? {});
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
