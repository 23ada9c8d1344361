import type { Expr } from "../../../ir/ir.js";
import { booleanShape, errorShape, stringShape } from "../../../ir/shape.js";
import { exprKey } from "../../../ir/walk.js";
import { spanOf } from "../../1-front/project.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import type { OpenBlock } from "../graph-builder.js";
import { throwTo } from "../statements/exits.js";
import { heldInPlace, runSite } from "./run-site.js";
import { chainAt, nothing, type Failure, type UndoScope } from "./undo-scope.js";

/**
 * The undos of a scope, each once: a place that an error leaves enters at the undo that was registered last there, and
 * each undo goes on to the one before it. After the last, the error goes on outwards.
 */
export function undoAll(scope: UndoScope): void {
  const { outer: cx, node } = scope;
  const at = spanOf(node);
  const entrances = new Map<string, Failure>();
  const dispatchers = new Map<string, Failure>();

  for (const { block, error } of scope.failures) {
    if (block.incoming.length > 0) goTo(block, chainAt(scope, block, cx), error);
  }
  for (const site of [...scope.sites].reverse()) {
    const entrance = entrances.get(site.label);
    if (entrance === undefined) continue;
    open(entrance.block);
    runSite(site, heldInPlace(site), scope, cx);
    const end = cx.cursor.block;
    if (end !== undefined) goTo(end, site.prev, entrance.error);
  }
  const end = entrances.get(nothing);
  if (end === undefined) return;
  open(end.block);
  throwTo(rethrown(end.error, scope), node, cx);

  function open(block: OpenBlock): void {
    cx.build.seal(block);
    cx.cursor.block = block;
  }

  /** Goes to the undo that the chain names: known here, or told apart by a value. */
  function goTo(from: OpenBlock, chain: Expr, error: Expr): void {
    const labels = chainLabels(chain, scope);
    if (labels.length === 1) return enter(from, labels[0]!, error);
    const key = `${exprKey(chain)} ${labels.join()}`;
    const known = dispatchers.get(key);
    const dispatcher = known ?? withError("which undo");
    dispatchers.set(key, dispatcher);
    cx.build.jump(from, dispatcher.block, at, [error]);
    if (known === undefined) dispatch(dispatcher, chain, labels);
  }

  function dispatch(dispatcher: Failure, chain: Expr, labels: readonly string[]): void {
    let block = dispatcher.block;
    labels.slice(0, -1).forEach((label) => {
      const then = cx.build.block("undo", { sealed: true });
      const next = cx.build.block("other undo", { sealed: true });
      const which: Expr = { ...chain, shape: stringShape };
      const test = apply("equal", [which, constant(label, node)], booleanShape, node);
      cx.build.branch(block, test, then, next, at, "Which undo");
      enter(then, label, dispatcher.error);
      block = next;
    });
    enter(block, labels.at(-1)!, dispatcher.error);
  }

  function enter(from: OpenBlock, label: string, error: Expr): void {
    const entrance = entrances.get(label) ?? withError(label === nothing ? "undone" : `undo ${label}`);
    entrances.set(label, entrance);
    cx.build.jump(from, entrance.block, at, [error]);
  }

  function withError(label: string): Failure {
    const block = cx.build.block(label);
    const error = cx.build.value("error", errorShape, at);
    cx.build.param(block, error);
    return { block, error: { op: "use", value: error.id, shape: errorShape, at } };
  }
}

/** The labels that a chain can have, the last registered first. */
export function chainLabels(chain: Expr, { outer, sites }: UndoScope): readonly string[] {
  const found = new Set(
    outer.build.sources(chain).map((source) => (source.op === "constant" ? String(source.value) : "")),
  );
  const order = [...sites.map((site) => site.label).reverse(), nothing];
  return order.filter((label) => found.has(label));
}

/** The original error, or one of another class with its cause. */
function rethrown(error: Expr, { options, node }: UndoScope): Expr {
  if (options.rethrow === undefined) return error;
  const at = spanOf(node);
  const cause: Expr = { op: "get", of: error, key: "cause", shape: stringShape, at };
  return { op: "error", names: options.rethrow, cause, shape: errorShape, at };
}
