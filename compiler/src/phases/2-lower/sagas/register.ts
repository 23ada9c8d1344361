import type { Node } from "ts-morph";
import type { Expr, ObjectEntry } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { kept } from "../expressions/settle.js";
import { nullUnlessClaimed } from "../statements/as-claimed.js";
import { heldBy, itemShape, listShape, type Place, type Site } from "./sites.js";
import { chainAt, nothing, type UndoList, type UndoScope } from "./undo-scope.js";

/** Registers undos at the block under the cursor: in the chain of the scope, or in the list of a loop or a branch. */
export function register(place: Place, wanted: string, node: Node, cx: Cx): void {
  const block = cx.cursor.block;
  if (block === undefined || cx.registry === undefined) return;
  const { scope, list } = cx.registry;
  const label = labelIn(scope, list, wanted);
  if (list === undefined) {
    scope.sites.push({ ...place, label, prev: chainAt(scope, block, cx), block });
    cx.build.write(scope.chain, block, constant(label, node));
  } else {
    const site: Site = { ...withCaptures(place, node, cx), label, prev: constant(nothing, node), block };
    cx.build.write(list.head, cx.cursor.block!, kept(pushed(site, list, node, cx), list.head.name, cx));
    list.sites.push(site);
  }
}

/** What an item of a list holds is there, or null: the undo is registered in either case. */
function withCaptures(place: Place, node: Node, cx: Cx): Place {
  if (place.kind !== "call") return place;
  const captures = place.captures.map((capture) => ({
    ...capture,
    value: nullUnlessClaimed(capture.value, node, cx),
  }));
  return { ...place, captures };
}

/** A label that no other undo of the scope has. */
function labelIn(scope: UndoScope, list: UndoList | undefined, wanted: string): string {
  const taken = new Set((list?.sites ?? scope.sites).map((site) => site.label).concat(nothing));
  let label = wanted;
  for (let n = 2; taken.has(label); n++) label = `${wanted} ${n}`;
  return label;
}

/** The list with one item more. */
function pushed(site: Site, list: UndoList, node: Node, cx: Cx): Expr {
  const at = spanOf(node);
  const rest = cx.build.read(list.head, cx.cursor.block!, listShape, at) ?? constant(null, node);
  const entries: ObjectEntry[] = [
    { key: "undo", value: constant(site.label, node) },
    ...heldBy(site).map(({ field, value }) => ({ key: field, value })),
    { key: "prev", value: rest },
  ];
  return { op: "object", entries, shape: itemShape(site), at };
}
