import { Node } from "ts-morph";
import { unsupportedStatement } from "../../../diagnostics/catalogue/language.js";
import type { Cx } from "../context.js";
import { report } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { lowerExpression } from "../expressions/index.js";
import { undefinedAt } from "../expressions/literals.js";
import { lowerStatement, lowerStatements } from "./index.js";
import { declare } from "./patterns.js";
import { statement } from "./rule.js";

/** `{ ... }`. */
export const block = statement(Node.isBlock, (node, cx) => lowerStatements(node.getStatements(), cx));

export const emptyStatement = statement(Node.isEmptyStatement, () => undefined);

/** `const a = x, b = y`: functions, steps and the like are names, not data. */
export const variableStatement = statement(Node.isVariableStatement, (node, cx) => {
  if (/using$/.test(node.getDeclarationKind()))
    return report(cx, unsupportedStatement, node, "A `using` declaration");
  for (const declaration of node.getDeclarations()) {
    const initializer = declaration.getInitializer();
    const name = declaration.getNameNode();
    if (initializer !== undefined && isName(initializer, cx)) continue;
    const named = Node.isIdentifier(name) ? { ...cx, resultName: name.getText() } : withoutName(cx);
    declare(
      name,
      initializer === undefined ? undefinedAt(declaration) : lowerExpression(initializer, named),
      cx,
    );
  }
});

function withoutName(cx: Cx): Cx {
  const { resultName: _, ...rest } = cx;
  return rest;
}

function isName(initializer: Node, cx: Cx): boolean {
  const entity = entityOf(initializer, cx);
  return entity !== undefined && entity.kind !== "expr" && entity.kind !== "record" && entity.kind !== "list";
}

export const expressionStatement = statement(Node.isExpressionStatement, (node, cx) => {
  lowerExpression(node.getExpression(), withoutName(cx));
});

/** The body of an `if` or a loop, in a scope that names duplicates of its states. */
export function lowerBody(node: Node, cx: Cx, scope: string): void {
  lowerStatement(node, { ...cx, scopes: [scope, ...cx.scopes] });
}
