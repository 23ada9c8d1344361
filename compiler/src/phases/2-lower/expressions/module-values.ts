import { Node } from "ts-morph";
import { notData, unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr, Json } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import { globalHints } from "../calls/global-table.js";
import { globalName } from "../calls/globals.js";
import { refuse, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { constant } from "./literals.js";
import type { Lower } from "./rule.js";

/** What a name of a module stands for, as data: a constant, wherever it is declared, or the contents of a JSON file. */
export function moduleValue(node: Node, declaration: Node, cx: Cx, lower: Lower): Expr {
  const entity = entityOf(node, cx);
  if (entity?.kind === "expr") return entity.expr;
  if (entity !== undefined && entity.kind !== "record" && entity.kind !== "list")
    return refuse(cx, notData, node, node.getText());
  const file = declaration.getSourceFile();
  if (file.getExtension() === ".json") {
    cx.lowering.files.add(file.getFilePath());
    return constant(JSON.parse(file.getFullText()) as Json, node);
  }
  const name = globalName(node);
  if (name !== undefined) {
    const hint = Object.hasOwn(globalHints, name) ? [globalHints[name]!] : [];
    return refuse(cx, unsupportedExpression, node, `\`${name}\``, ...hint);
  }
  if (!Node.isVariableDeclaration(declaration) && !Node.isExportAssignment(declaration))
    return refuse(cx, notData, node, node.getText());
  const initializer = constantOf(declaration);
  if (initializer === undefined || isOpen(declaration, cx))
    return refuse(
      cx,
      unsupportedExpression,
      node,
      `\`${node.getText()}\`, a variable outside of the workflow,`,
    );
  cx.lowering.files.add(file.getFilePath());
  const open = cx.lowering.openConstants;
  open.add(declaration.compilerNode);
  const value = lower(initializer, { ...cx, bindings: undefined, flow: undefined });
  open.delete(declaration.compilerNode);
  return { ...value, at: spanOf(node) };
}

/** The value of a `const`, or of `export default`. */
function constantOf(declaration: Node): Node | undefined {
  if (Node.isExportAssignment(declaration)) return declaration.getExpression();
  if (!Node.isVariableDeclaration(declaration)) return undefined;
  const isConst = declaration.getVariableStatement()?.getDeclarationKind() === "const";
  return isConst ? declaration.getInitializer() : undefined;
}

function isOpen(declaration: Node, cx: Cx): boolean {
  return cx.lowering.openConstants.has(declaration.compilerNode);
}
