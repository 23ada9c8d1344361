import type { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { canRegister } from "./can-register.js";
import { register } from "./register.js";
import { listFields, type UndoList } from "./undo-scope.js";

/** What surrounds the parts of a loop: in one that can register undos they go to a list, which starts empty here. */
export function inLoop(node: Node, cx: Cx): Cx {
  const block = cx.cursor.block;
  const { registry } = cx;
  if (registry === undefined || block === undefined || !canRegister(node, cx)) return cx;
  const instances = [...registry.instances, node.compilerNode];
  if (registry.list !== undefined) return { ...cx, registry: { ...registry, instances } };
  const list: UndoList = { node, head: { key: {}, name: "undos", made: listFields }, sites: [] };
  register({ kind: "list", list }, "loop", node, cx);
  cx.build.write(list.head, block, constant(null, node));
  return { ...cx, registry: { ...registry, list, instances } };
}
