import type { Expr } from "../../../ir/ir.js";
import { booleanShape, stringShape, without } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/operators.js";
import { runUndo } from "./run-undo.js";
import { itemShape, listShape, type CallSite } from "./sites.js";
import type { UndoList, UndoScope } from "./undo-scope.js";

/** Runs the undos of a list from its head to its end. */
export function undoList(list: UndoList, scope: UndoScope, cx: Cx): void {
  const { build, cursor } = cx;
  const from = cursor.block;
  const sites = list.sites.filter((site) => site.kind === "call");
  if (from === undefined || sites.length === 0) return;
  const at = spanOf(list.node);
  const head = build.block("undos");
  const body = build.block("undo of the list", { sealed: true });
  const done = build.block("end undos", { sealed: true });
  build.jump(from, head, at);
  const first: Expr = build.read(list.head, head, listShape, at) ?? constant(null, list.node);
  build.branch(head, apply("isNull", [first], booleanShape, list.node), done, body, at, "Each undo");
  let block = body;
  for (const [i, site] of [...sites].reverse().entries()) {
    let own = block;
    if (i < sites.length - 1) {
      own = build.block("undo", { sealed: true });
      const other = build.block("other undo", { sealed: true });
      const label: Expr = { op: "get", of: present(first), key: "undo", shape: stringShape, at };
      const test = apply("equal", [label, constant(site.label, list.node)], booleanShape, list.node);
      build.branch(block, test, own, other, at, "Which undo");
      block = other;
    }
    cursor.block = own;
    const item: Expr = { ...first, shape: itemShape(site) };
    const part = (key: string, shape: Expr["shape"]): Expr => ({ op: "get", of: item, key, shape, at });
    runUndo(site, takenFrom(site, part), scope, cx);
    if (cursor.block === undefined) continue;
    build.write(list.head, cursor.block, part("prev", listShape));
    build.jump(cursor.block, head, at);
  }
  build.seal(head);
  cursor.block = done;
}

function present(expr: Expr): Expr {
  return { ...expr, shape: without(expr.shape, "null") };
}

/** What the undo captured, as the list holds it. */
function takenFrom(site: CallSite, part: (key: string, shape: Expr["shape"]) => Expr): CallSite["captures"] {
  return site.captures.map((capture) => ({ ...capture, value: part(capture.field, capture.value.shape) }));
}
