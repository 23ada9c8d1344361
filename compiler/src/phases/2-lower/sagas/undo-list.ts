import type { Expr } from "../../../ir/ir.js";
import { booleanShape, stringShape, without } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import { runSite } from "./run-site.js";
import { heldBy, itemShape, listShape, type Site } from "./sites.js";
import type { UndoList, UndoScope } from "./undo-scope.js";

/** Runs the undos of a list from its head to its end. */
export function undoList(list: UndoList, scope: UndoScope, cx: Cx): void {
  const { build, cursor } = cx;
  const from = cursor.block;
  const { sites } = list;
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
    const part = partOf(first, site);
    runSite(site, (field) => part(field, shapeHeld(site, field)), scope, cx);
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

/** Reads a field of the first item, which is of this site. */
function partOf(first: Expr, site: Site): (key: string, shape: Expr["shape"]) => Expr {
  const item: Expr = { ...first, shape: itemShape(site) };
  return (key, shape) => ({ op: "get", of: item, key, shape, at: first.at });
}

function shapeHeld(site: Site, field: string): Expr["shape"] {
  return heldBy(site).find((held) => held.field === field)!.value.shape;
}
