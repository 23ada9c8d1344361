import { Node } from "ts-morph";
import { notAFunction } from "../../../diagnostics/catalogue/fan-out.js";
import { undoFailureInput } from "../../../diagnostics/catalogue/sagas.js";
import type { Expr } from "../../../ir/ir.js";
import { errorShape, stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { inlineBody } from "../calls/inline.js";
import { runStep } from "../calls/step.js";
import { report, type Cx, type Failing, type FailingCall, type Flow } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { lowerExpression } from "../expressions/index.js";
import { constant } from "../expressions/literals.js";
import type { OpenBlock } from "../graph-builder.js";
import type { CallSite, Capture } from "./sites.js";
import type { UndoScope } from "./undo-scope.js";

interface FailedUndo {
  readonly block: OpenBlock;
  readonly error: Expr;
  readonly failing: Failing;
}

/**
 * One undo, in the block under the cursor: its function with what it captured. Whether it fails or not, the next one
 * runs; who wants to know of a failure is told before that.
 */
export function runUndo(site: CallSite, captures: readonly Capture[], scope: UndoScope, cx: Cx): void {
  const start = cx.cursor.block;
  if (start === undefined) return;
  for (const { variable, value } of captures) cx.build.write(variable, start, value);
  const failed: FailedUndo[] = [];
  const after = cx.build.block("undone");
  const inside = placeOf(
    site,
    cx,
    failureFlow(cx, (failing, inner) => failureBlock(failing, inner, failed, site)),
  );
  call(site.undo, site, [], { ...inside, undoing: site.undoes, undoCalls: site.calls });
  leave(cx, after, site);
  const isKnown = failed.every(({ failing }) => failing !== "one of several");
  if (!isKnown && scope.options.onUndoFailure !== undefined) report(cx, undoFailureInput, site.undo);
  for (const failure of failed) {
    cx.cursor.block = failure.block;
    tell(failure, site, scope, cx);
    leave(cx, after, site);
  }
  cx.build.seal(after);
  cx.cursor.block = after.incoming.length === 0 ? undefined : after;
}

/** The words of the place where the undo was registered, in the graph that undoes. */
function placeOf(site: CallSite, cx: Cx, flow: Flow): Cx {
  const { given, inlining, via, scopes } = site.cx;
  const outside = {
    bindings: undefined,
    registry: undefined,
    undoScope: undefined,
    blocks: [],
    deadline: cx.deadline && ({ ...cx.deadline, off: true } as const),
  };
  return { ...cx, given, inlining, via, scopes, flow, ...outside };
}

function failureFlow(cx: Cx, handler: (failing: Failing, cx: Cx) => OpenBlock): Flow {
  return {
    kind: "scope",
    handler: (at, failing) => handler(failing, at),
    isLive: () => true,
    outer: cx.flow,
  };
}

function failureBlock(failing: Failing, cx: Cx, failed: FailedUndo[], site: CallSite): OpenBlock {
  const at = spanOf(site.call);
  const block = cx.build.block("undo failed", { sealed: true });
  const error = cx.build.value("undoError", errorShape, at);
  cx.build.param(block, error);
  failed.push({ block, error: { op: "use", value: error.id, shape: errorShape, at }, failing });
  return block;
}

function leave(cx: Cx, after: OpenBlock, site: CallSite): void {
  if (cx.cursor.block !== undefined) cx.build.jump(cx.cursor.block, after, spanOf(site.call));
  cx.cursor.block = undefined;
}

/** Tells `onUndoFailure`; that this fails too changes nothing. */
function tell(failure: FailedUndo, site: CallSite, scope: UndoScope, cx: Cx): void {
  const { onUndoFailure } = scope.options;
  if (onUndoFailure === undefined) return;
  const ignored: FailedUndo[] = [];
  const flow = failureFlow(cx, (failing, at) => failureBlock(failing, at, ignored, site));
  const failed = callOf(failure)?.name;
  const scopes = [`undo ${site.undoes}`, ...(failed === undefined ? [] : [failed]), ...site.cx.scopes];
  const inside: Cx = { ...placeOf(site, cx, flow), scopes };
  call(onUndoFailure, site, [failureValue(failure, site)], inside);
  const after = cx.build.block("told");
  leave(cx, after, site);
  for (const { block } of ignored) {
    cx.cursor.block = block;
    leave(cx, after, site);
  }
  cx.build.seal(after);
  cx.cursor.block = after.incoming.length === 0 ? undefined : after;
}

/** `{ undo, input, error, cause }`. */
function failureValue(failure: FailedUndo, site: CallSite): Expr {
  const { error } = failure;
  const call = callOf(failure);
  const at = spanOf(site.call);
  const part = (key: "error" | "cause"): Expr => ({ op: "get", of: error, key, shape: stringShape, at });
  const name = site.name ?? call?.name ?? "undo";
  const values = {
    undo: constant(name, site.call),
    input: call?.input ?? constant(null, site.call),
    error: part("error"),
    cause: part("cause"),
  };
  const entries = Object.entries(values).map(([key, value]) => ({ key, value }));
  const fields = Object.fromEntries(entries.map(({ key, value }) => [key, { shape: value.shape }]));
  return { op: "object", entries, shape: { kind: "object", fields }, at };
}

/** Calls a function or a step that was given to a helper. */
function call(callee: Node, site: CallSite, args: readonly Expr[], cx: Cx): void {
  const entity = Node.isMethodDeclaration(callee)
    ? ({ kind: "function", node: callee, name: callee.getName() } as const)
    : entityOf(callee, cx);
  if (entity?.kind === "function") inlineBody(site.call, entity.node, args, cx, lowerExpression);
  else if (entity?.kind === "step") runStep(callee, entity, args[0], {}, { kind: "unknown" }, cx);
  else report(cx, notAFunction, callee, callee.getText());
}

function callOf({ failing }: FailedUndo): FailingCall | undefined {
  return typeof failing === "string" ? undefined : failing;
}
