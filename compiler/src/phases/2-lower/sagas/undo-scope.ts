import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { errorShape, stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx, Flow } from "../context.js";
import { constant } from "../expressions/literals.js";
import type { OpenBlock, Variable } from "../graph-builder.js";
import type { SagaNote } from "../../../ir/saga-notes.js";
import type { ScopePlace } from "./places.js";
import { noteSaga } from "./saga-note.js";
import { warnOfNoUndo } from "./no-undo.js";
import type { Site } from "./sites.js";
import { undoAll } from "./undo-all.js";

export interface ScopeOptions {
  readonly kind: SagaNote["kind"];
  /** The function that is told of each undo that failed. */
  readonly onUndoFailure: Node | undefined;
  /** ASL names of the class that goes on instead of the error that was thrown. */
  readonly rethrow?: readonly string[];
  /** The seconds of its deadline. */
  readonly deadline?: number;
}

/** A workflow or a saga: errors that leave it run the undos that were registered in it. */
export interface UndoScope {
  readonly node: Node;
  readonly options: ScopeOptions;
  /** What surrounds the scope: errors go on there. */
  readonly outer: Cx;
  readonly start: OpenBlock;
  /** The label of the undo that runs first at a place; each knows what was registered before it. */
  readonly chain: Variable;
  readonly sites: Site[];
  /** The places that an error leaves. */
  readonly failures: Failure[];
  /** The same as they stand in the source, those in branches and in a `try` too. */
  readonly places: ScopePlace[];
}

export interface Failure {
  readonly block: OpenBlock;
  readonly error: Expr;
}

/** A loop or a branch that registers undos: they are kept in a linked list, which is data. */
export interface UndoList {
  /** What is run once for each item of the list, as far as the source goes. */
  readonly node: Node;
  readonly head: Variable;
  readonly sites: Site[];
}

/** What every item of a list has. */
export const listFields = ["undo", "prev", "branches"] as const;

/** Where `compensate` registers. */
export interface Registry {
  readonly scope: UndoScope;
  readonly list?: UndoList;
  /** Whether that is a list of a branch, which is undone in the graph around it. */
  readonly inBranch?: true;
  /** Loops and branches around, as nodes: there is a variable of theirs for each turn. */
  readonly instances: readonly object[];
}

/** The chain where nothing is registered. */
export const nothing = "nothing";

/** Lowers a body whose undos run when an error leaves it; goes on where the body ends. */
export function withUndoScope(node: Node, options: ScopeOptions, cx: Cx, lower: (inside: Cx) => void): void {
  const start = cx.cursor.block;
  if (start === undefined) return;
  const chain: Variable = { key: {}, name: "undo" };
  const scope: UndoScope = { node, options, outer: cx, start, chain, sites: [], failures: [], places: [] };
  cx.build.write(chain, start, constant(nothing, node));
  const flow: Flow = {
    kind: "scope",
    handler: (at) => failureAt(scope, at),
    isLive: (at) => at.cursor.block !== undefined && !isEmpty(chainAt(scope, at.cursor.block, at)),
    outer: cx.flow,
  };
  lower({ ...cx, flow, registry: { scope, instances: [] }, undoScope: scope, blocks: [] });
  const after = cx.cursor.block;
  undoAll(scope);
  noteSaga(scope);
  warnOfNoUndo(scope);
  cx.cursor.block = after;
}

export function chainAt(scope: UndoScope, block: OpenBlock, cx: Cx): Expr {
  const at = spanOf(scope.node);
  return cx.build.read(scope.chain, block, stringShape, at) ?? constant(nothing, scope.node);
}

export function isEmpty(chain: Expr): boolean {
  return chain.op === "constant" && chain.value === nothing;
}

/** A place that an error leaves: where it leads is known when the whole scope has been lowered. */
function failureAt(scope: UndoScope, cx: Cx): OpenBlock {
  const block = cx.build.block("failure", { sealed: true });
  const error = cx.build.value("error", errorShape, spanOf(scope.node));
  cx.build.param(block, error);
  scope.failures.push({ block, error: { op: "use", value: error.id, shape: errorShape, at: error.at } });
  return block;
}
