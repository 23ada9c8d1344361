import { Node, type ObjectLiteralElementLike } from "ts-morph";
import { notStatic } from "../../../diagnostics/catalogue/steps.js";
import { report, type Cx } from "../context.js";
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

/** Whether an option is set; one that is known only when the machine runs is reported. */
export function staticFlag(node: Node | undefined, name: string, cx: Cx): boolean {
  const value = staticValue(node, cx);
  if (node !== undefined && typeof value !== "boolean" && !isUndefined(node))
    report(cx, notStatic, node, `The option "${name}"`);
  return value === true;
}

function isUndefined(node: Node): boolean {
  return node.getType().isUndefined();
}

/** The properties of an options object, by name, as they are written; what cannot be read is reported. */
export function staticRecord(node: Node | undefined, cx: Cx): Readonly<Record<string, Node>> | undefined {
  const entity = node === undefined ? undefined : entityOf(node, cx);
  if (entity?.kind !== "record") return undefined;
  const record: Record<string, Node> = {};
  for (const property of entity.node.getProperties()) Object.assign(record, staticProperty(property, cx));
  return record;
}

/** The same where nothing but an object makes sense: anything else would be dropped without a word. */
export function staticOptions(node: Node | undefined, cx: Cx): Readonly<Record<string, Node>> {
  const record = staticRecord(node, cx);
  if (record === undefined && node !== undefined) report(cx, notStatic, node, "An object of options");
  return record ?? {};
}

/** One property of an object, by name; what is spread has all of its own. */
export function staticProperty(property: ObjectLiteralElementLike, cx: Cx): Readonly<Record<string, Node>> {
  if (Node.isSpreadAssignment(property)) return staticOptions(property.getExpression(), cx);
  const name = writtenName(property);
  if (Node.isShorthandPropertyAssignment(property)) return { [property.getName()]: property.getNameNode() };
  const isMethod = Node.isMethodDeclaration(property);
  const value = Node.isPropertyAssignment(property)
    ? property.getInitializer()
    : isMethod
      ? property
      : undefined;
  if (name !== undefined && value !== undefined) return { [name]: value };
  report(cx, notStatic, property, "An option");
  return {};
}

/** The name of a property; nothing when it is computed. */
function writtenName(property: ObjectLiteralElementLike): string | undefined {
  if (Node.isSpreadAssignment(property)) return undefined;
  const name = property.getNameNode();
  if (Node.isStringLiteral(name)) return name.getLiteralText();
  return Node.isIdentifier(name) ? name.getText() : undefined;
}
