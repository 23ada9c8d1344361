import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { entityOf } from "./resolve.js";
import { lowerExpression } from "../expressions/index.js";
import type { Json } from "../../../ir/ir.js";

/** The value of an expression that is known now; undefined when it is not. */
export function staticValue(node: Node | undefined, cx: Cx): Json | undefined {
  if (node === undefined || !Node.isExpression(node)) return undefined;
  const entity = entityOf(node, cx);
  if (entity !== undefined && entity.kind !== "expr" && entity.kind !== "record" && entity.kind !== "list")
    return undefined;
  const expr = entity?.kind === "expr" ? entity.expr : lowerExpression(node, cx);
  return expr.op === "constant" ? expr.value : undefined;
}

export function staticText(node: Node | undefined, cx: Cx): string | undefined {
  const value = staticValue(node, cx);
  return typeof value === "string" ? value : undefined;
}

/** The properties of an options object, by name, as they are written. */
export function staticRecord(node: Node | undefined): Readonly<Record<string, Node>> | undefined {
  if (node === undefined) return undefined;
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node))
    return staticRecord(node.getExpression());
  if (Node.isIdentifier(node)) {
    const declaration = node.getDefinitionNodes()[0];
    return Node.isVariableDeclaration(declaration) ? staticRecord(declaration.getInitializer()) : undefined;
  }
  if (!Node.isObjectLiteralExpression(node)) return undefined;
  const record: Record<string, Node> = {};
  for (const property of node.getProperties()) {
    if (Node.isPropertyAssignment(property)) {
      const initializer = property.getInitializer();
      if (initializer !== undefined) record[property.getName()] = initializer;
    } else if (Node.isShorthandPropertyAssignment(property)) {
      record[property.getName()] = property.getNameNode();
    } else if (Node.isSpreadAssignment(property)) {
      Object.assign(record, staticRecord(property.getExpression()) ?? {});
    }
  }
  return record;
}
