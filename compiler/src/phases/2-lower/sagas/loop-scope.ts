import type { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { canRegister } from "./can-register.js";
import { labelIn } from "./compensate.js";
import { chainAt, type UndoList } from "./undo-scope.js";

/** What surrounds the parts of a loop: in one that can register undos they go to a list, which starts empty here. */
export function inLoop(node: Node, cx: Cx): Cx {
  const block = cx.cursor.block;
  const { registry } = cx;
  if (registry === undefined || registry.list !== undefined || block === undefined) return cx;
  if (!canRegister(node, cx)) return cx;
  const { scope } = registry;
  const list: UndoList = { node, head: { key: {}, name: "undos" }, sites: [] };
  const label = labelIn(scope, undefined, "loop");
  scope.sites.push({ kind: "list", label, list, prev: chainAt(scope, block, cx) });
  cx.build.write(scope.chain, block, constant(label, node));
  cx.build.write(list.head, block, constant(null, node));
  return { ...cx, registry: { scope, list } };
}
