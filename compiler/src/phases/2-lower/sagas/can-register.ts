import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";

/** Whether running this may register an undo in the scope around it: here, or in a function that is named here. */
export function canRegister(node: Node | undefined, cx: Cx): boolean {
  return node !== undefined && registers(node, cx, new Set([node]), "here");
}

/** Whether running this may register an undo at all: cancelled in the middle, it would leave that undone. */
export function hasUndos(node: Node, cx: Cx): boolean {
  return registers(node, cx, new Set([node]), "anywhere");
}

function registers(node: Node, cx: Cx, seen: Set<Node>, where: "here" | "anywhere"): boolean {
  if (Node.isTypeNode(node)) return false;
  if (Node.isCallExpression(node)) {
    const callee = entityOf(node.getExpression(), cx);
    const helper = callee?.kind === "helper" ? callee.path.join(".") : undefined;
    if (helper === "compensate") return true;
    // What is registered in a saga belongs to the saga.
    if (helper === "saga" && where === "here") return false;
  }
  if (Node.isIdentifier(node) && !Node.isBindingElement(node.getParent())) {
    const parent = node.getParent();
    const isMember = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === node;
    const entity = entityOf(isMember ? parent : node, cx);
    if (entity?.kind === "function" && !seen.has(entity.node)) {
      seen.add(entity.node);
      const body = entity.node.getBody();
      if (body !== undefined && registers(body, cx, seen, where)) return true;
    }
  }
  return node.forEachChildAsArray().some((child) => registers(child, cx, seen, where));
}
