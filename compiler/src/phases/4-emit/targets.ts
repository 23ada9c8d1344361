import type { Block, BlockId, Edge, Expr, Graph, Handler, Value, ValueId } from "../../ir/ir.js";
import { booleanShape, mayBeUndefined, nullShape, unionOf, without } from "../../ir/shape.js";
import { simplify } from "../../ir/simplify.js";
import { tellStepErrors } from "../../ir/step-errors.js";
import { arrivingErrors, narrowed, type Arriving, type Ways } from "./arriving-errors.js";
import { originOf, originsOf, type ErrorOrigins } from "../../ir/error-origins.js";
import { decided, type KnownError } from "./known-error.js";
import { isUnset } from "../../ir/unset.js";
import { edgesOf, substitute } from "../../ir/walk.js";
import { emptyWebs } from "./layout/empty-webs.js";
import type { Layout } from "./layout/places.js";
import type { Web } from "./layout/webs.js";

/** A value to be written to the place of a block argument on the way along an edge. */
export interface Copy {
  readonly to: Value;
  readonly from: Expr;
}

/** Where an edge leads, past everything that needs no state. */
export type Target =
  | {
      readonly kind: "block";
      readonly block: Block;
      readonly copies: readonly Copy[];
      /** Values that become a block argument by staying where they are. */
      readonly kept: ReadonlySet<ValueId>;
      /** Where the errors come from that arrive with them. */
      readonly arriving: Arriving;
    }
  | {
      readonly kind: "return";
      readonly value: Expr | undefined;
      /** A handler or an undo is live there. */
      readonly guarded: boolean;
      readonly block: Block;
      readonly at: Expr["at"];
    }
  | { readonly kind: "throw"; readonly error: Expr; readonly block: Block; readonly at: Expr["at"] }
  /** Nothing on the way ever needs a state, and there is no end to it. */
  | { readonly kind: "endless"; readonly at: Expr["at"] };

export interface Targets {
  readonly of: (edge: Edge) => Target;
  readonly entry: () => Target;
  /** The test of a block, with what is known of the errors that come to its state. */
  readonly testOf: (block: Block, test: Expr) => Expr;
  /** Where a block leads whose lets are written. */
  readonly after: (block: Block) => Target;
  /** What each error name leads to. Names that go on outwards unchanged have no entry. */
  readonly ofHandler: (handler: Handler) => readonly Caught[];
}

export interface Caught {
  readonly errors: readonly string[] | "all";
  readonly target: Target;
}

type Pending = ReadonlyMap<ValueId, Expr>;

export function targetsOf(graph: Graph, layout: Layout): Targets {
  const all = originsOf(graph);
  const empty = emptyWebs(graph, layout.webs);
  const waysFrom = (arriving: Arriving) => waysOf(graph, layout, narrowed(all, arriving), arriving, empty);
  const states = arrivingErrors(graph, waysFrom);
  const ways = new Map([...states].map(([id, arriving]) => [id, waysFrom(arriving)]));
  const plain = waysFrom(new Map());
  const at = (id: BlockId | undefined) => (id === undefined ? undefined : ways.get(id)) ?? plain;
  const homes = new Map<Edge, BlockId>();
  const handlers = new Map<Handler, BlockId>();
  for (const { id, end } of graph.blocks.values()) {
    for (const edge of edgesOf(end)) homes.set(edge, id);
    if (end.kind === "invoke") for (const handler of end.handlers) handlers.set(handler, id);
  }
  return {
    of: (edge) => at(homes.get(edge)).of(edge),
    after: (block) => at(block.id).after(block),
    entry: () => plain.entry(),
    testOf: (block, test) => tellStepErrors(test, narrowed(all, states.get(block.id) ?? new Map())),
    ofHandler: (handler) => at(handlers.get(handler)).ofHandler(handler),
  };
}

/** Where edges lead from a state to which errors come from these origins. */
function waysOf(
  graph: Graph,
  layout: Layout,
  origins: ErrorOrigins,
  arriving: Arriving,
  empty: ReadonlySet<Web>,
): Ways & Pick<Targets, "ofHandler"> {
  const values = new Map<ValueId, Value>();
  for (const block of graph.blocks.values()) for (const param of block.params) values.set(param.id, param);

  function follow(edge: Edge, pending: Pending, seen: readonly BlockId[], known?: KnownError): Target {
    const block = graph.blocks.get(edge.to)!;
    const next = new Map(pending);
    block.params.forEach((param, i) => next.set(param.id, simplify(substitute(edge.args[i]!, pending))));
    return arrive(block, next, seen, known);
  }

  function arrive(block: Block, pending: Pending, seen: readonly BlockId[], known?: KnownError): Target {
    const { end } = block;
    if (block.lets.length > 0) return stop(block, pending);
    switch (end.kind) {
      case "jump":
        if (seen.includes(block.id)) return { kind: "endless", at: end.at };
        return follow(end.to, pending, [...seen, block.id], known);
      case "branch": {
        const test = decided(substitute(end.test, pending), known, origins);
        if (test.op !== "constant" || seen.includes(block.id)) return stop(block, pending);
        const on = follow(test.value === true ? end.then : end.else, pending, [...seen, block.id], known);
        // It is known for this turn only: where it leads round and round, the loop is there to be run.
        return on.kind === "endless" ? stop(block, pending) : on;
      }
      case "return":
        return {
          kind: "return",
          value: end.value && simplify(substitute(end.value, pending)),
          guarded: end.guarded === true,
          block,
          at: end.at,
        };
      case "throw":
        return { kind: "throw", error: simplify(substitute(end.error, pending)), block, at: end.at };
      case "invoke":
        return stop(block, pending);
    }
  }

  /** A block with a state: what it still needs is written on the way, unless it stands there already. */
  function stop(block: Block, pending: Pending): Target {
    const live = layout.webs.live.get(block.id)!;
    const copies: Copy[] = [];
    const kept = new Set<ValueId>();
    for (const [id, from] of pending) {
      const to = values.get(id);
      if (to === undefined || !live.has(id)) continue;
      if (isUnset(from)) {
        if (empty.has(layout.webs.of(id)!)) copies.push({ to, from: nullAt(from.at) });
        continue;
      }
      if (from.op === "use" && (from.value === id || layout.webs.of(from.value) === layout.webs.of(id))) {
        kept.add(from.value);
        continue;
      }
      copies.push({ to, from });
    }
    return { kind: "block", block, copies, kept, arriving: arrivingWith(pending) };
  }

  function nullAt(at: Expr["at"]): Expr {
    return { op: "constant", value: null, shape: nullShape, at };
  }

  function arrivingWith(pending: Pending): Arriving {
    const given = [...pending].map(([id, from]) => [id, originOf(from, origins)] as const);
    return new Map([...arriving, ...given].filter(([, from]) => from.size > 0));
  }

  function ofHandler(handler: Handler): readonly Caught[] {
    const caught: Caught[] = [];
    dispatch(handler.edge, new Map(), handler.error?.id, caught, [], []);
    return caught.map((entry) => (entry.errors === "all" ? { ...entry, errors: handler.errors } : entry));
  }

  /** Follows `if (e instanceof X) ... else throw e`, so that each class has a catcher of its own. */
  function dispatch(
    edge: Edge,
    pending: Pending,
    error: ValueId | undefined,
    out: Caught[],
    seen: readonly BlockId[],
    before: readonly string[],
  ): void {
    const block = graph.blocks.get(edge.to)!;
    const next = new Map(pending);
    block.params.forEach((param, i) => next.set(param.id, simplify(substitute(edge.args[i]!, pending))));
    const { end } = block;
    if (block.lets.length === 0 && !seen.includes(block.id)) {
      const past = [...seen, block.id];
      if (end.kind === "jump") return dispatch(end.to, next, error, out, past, before);
      if (end.kind === "branch") {
        const told = error === undefined ? undefined : { error, noneOf: before };
        const test = decided(substitute(end.test, next), told, origins);
        if (test.op === "constant") {
          const to = test.value === true ? end.then : end.else;
          if (follow(to, next, past, told).kind !== "endless")
            return dispatch(to, next, error, out, past, before);
        }
        const negated = test.op === "apply" && test.operator === "not" ? test.args[0]! : undefined;
        const is = negated ?? test;
        if (isTestOfNames(is) && is.of.op === "use" && is.of.value === error) {
          const [yes, no] = negated === undefined ? [end.then, end.else] : [end.else, end.then];
          const names = is.names.filter((name) => !before.includes(name));
          const known = { error: is.of.value, oneOf: names };
          out.push({ errors: names, target: follow(yes, next, [], known) });
          return dispatch(no, next, error, out, past, [...before, ...names]);
        }
      }
      if (end.kind === "throw") {
        const thrown = simplify(substitute(end.error, next));
        if (thrown.op === "use" && thrown.value === error) return; // goes on outwards as it is
      }
    }
    const known = error === undefined ? undefined : { error, noneOf: before };
    out.push({ errors: "all", target: arrive(block, next, seen, known) });
  }

  return {
    of: (edge) => follow(edge, new Map(), []),
    after: (block) => arrive({ ...block, lets: [] }, new Map(), []),
    entry: () => arrive(graph.blocks.get(graph.entry)!, new Map(), []),
    ofHandler,
    ofHandlers: ({ end }) =>
      end.kind === "invoke" ? end.handlers.flatMap(ofHandler).map(({ target }) => target) : [],
  };
}

/** Whether a catcher of these names takes what the test holds for: one of States.TaskFailed takes nearly every error. */
function isTestOfNames(
  test: Expr,
): test is Expr & { readonly op: "isError"; readonly names: readonly string[] } {
  return test.op === "isError" && Array.isArray(test.names) && test.base === undefined;
}

/** In a list of results, what JavaScript has as undefined is null. */
export function nullForNothing(targets: Targets): Targets {
  const f = (target: Target): Target => {
    if (target.kind !== "return") return target;
    const nothing: Expr = { op: "constant", value: null, shape: nullShape, at: target.at };
    const { value } = target;
    if (value === undefined || value.op === "undefined" || value.shape.kind === "undefined") {
      return { ...target, value: nothing };
    }
    if (!mayBeUndefined(value.shape) || value.shape.kind === "unknown" || value.shape.kind === "any")
      return target;
    const test: Expr = {
      op: "apply",
      operator: "isUndefined",
      args: [value],
      shape: booleanShape,
      at: value.at,
    };
    const present: Expr = { ...value, shape: without(value.shape, "undefined") };
    const shape = unionOf([nullShape, present.shape]);
    return { ...target, value: { op: "if", test, then: nothing, else: present, shape, at: value.at } };
  };
  return {
    of: (edge) => f(targets.of(edge)),
    after: (block) => f(targets.after(block)),
    entry: () => f(targets.entry()),
    testOf: targets.testOf,
    ofHandler: (handler) =>
      targets.ofHandler(handler).map((caught) => ({ ...caught, target: f(caught.target) })),
  };
}
