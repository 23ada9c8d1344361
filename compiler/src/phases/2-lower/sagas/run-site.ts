import type { Expr } from "../../../ir/ir.js";
import { booleanShape, wholeShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import type { Variable } from "../graph-builder.js";
import { runUndo } from "./run-undo.js";
import { heldBy, listShape, type BlockPlace, type Site } from "./sites.js";
import { undoList } from "./undo-list.js";
import type { UndoScope } from "./undo-scope.js";

/** Undoes what was registered at a place, in the block under the cursor; `held` is what the place kept, by field. */
export function runSite(site: Site, held: (field: string) => Expr, scope: UndoScope, cx: Cx): void {
  switch (site.kind) {
    case "call": {
      const kept = new Set(heldBy(site).map(({ field }) => field));
      const captures = site.captures.map((capture) =>
        kept.has(capture.field) ? { ...capture, value: held(capture.field) } : capture,
      );
      return runUndo(site, captures, scope, cx);
    }
    case "list":
      return undoList(site.list, scope, cx);
    case "block":
      return site.each
        ? undoItems(site, held("branches"), scope, cx)
        : undoBranches(site, held("branches"), scope, cx);
  }
}

/** What a place in the chain of its scope kept: the values themselves. */
export function heldInPlace(site: Site): (field: string) => Expr {
  return (field) => heldBy(site).find((held) => held.field === field)!.value;
}

/** The last branch first. */
function undoBranches({ lists, call }: BlockPlace, branches: Expr, scope: UndoScope, cx: Cx): void {
  for (const [i, list] of [...lists.entries()].reverse()) {
    if (cx.cursor.block === undefined || list.sites.length === 0) continue;
    const given = branches.op === "array" ? branches.items[i] : undefined;
    const undos =
      given !== undefined && "item" in given
        ? given.item
        : apply("index", [branches, constant(i, call)], listShape, call);
    cx.build.write(list.head, cx.cursor.block, undos);
    undoList(list, scope, cx);
  }
}

/** The last item first: an index that counts down. */
function undoItems({ lists: [list], call }: BlockPlace, branches: Expr, scope: UndoScope, cx: Cx): void {
  const { build, cursor } = cx;
  const from = cursor.block;
  if (from === undefined || list === undefined || list.sites.length === 0) return;
  const at = spanOf(call);
  const index: Variable = { key: {}, name: "undoIndex" };
  const length = apply("length", [branches], wholeShape, call);
  const last = build.value("undoIndex", wholeShape, at);
  const expr = apply("subtract", [length, constant(1, call)], wholeShape, call);
  from.lets.push({ value: last, expr, order: "once" });
  build.write(index, from, { op: "use", value: last.id, shape: wholeShape, at });
  const head = build.block("undo items");
  const body = build.block("undo item", { sealed: true });
  const done = build.block("end undo items", { sealed: true });
  build.jump(from, head, at);
  const current = build.read(index, head, wholeShape, at) ?? constant(0, call);
  const test = apply("greaterOrEqual", [current, constant(0, call)], booleanShape, call);
  build.branch(head, test, body, done, at, "Each item");
  build.write(list.head, body, apply("index", [branches, current], listShape, call));
  cursor.block = body;
  undoList(list, scope, cx);
  if (cursor.block !== undefined) {
    build.write(index, cursor.block, apply("subtract", [current, constant(1, call)], wholeShape, call));
    build.jump(cursor.block, head, at);
  }
  build.seal(head);
  cursor.block = done;
}
