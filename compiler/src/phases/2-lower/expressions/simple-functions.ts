import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import type { FunctionNode } from "../entities/entity.js";
import { differs, hasEffect } from "./effects.js";

/** Whether a function is one expression in disguise: constants, `if` with `return`, `return`, nothing with an effect. */
export function isSimpleFunction(node: FunctionNode, cx: Cx, open: readonly Node[] = []): boolean {
  if (open.includes(node) || Node.isMethodDeclaration(node) || node.isAsync()) return false;
  const opened = [...open, node];
  const body = node.getBody();
  if (body === undefined) return false;
  if (!Node.isBlock(body)) return !hasEffect(body, cx, opened);
  return body.getStatements().every((statement) => isSimpleStatement(statement, cx, opened));
}

function isSimpleStatement(statement: Node, cx: Cx, open: readonly Node[]): boolean {
  if (Node.isReturnStatement(statement)) {
    const value = statement.getExpression();
    return value === undefined || !hasEffect(value, cx, open);
  }
  if (Node.isVariableStatement(statement)) {
    return (
      statement.getDeclarationKind() === "const" &&
      statement.getDeclarations().every((d) => {
        const initializer = d.getInitializer();
        return (
          initializer !== undefined && !hasEffect(initializer, cx, open) && !differs(initializer, cx, open)
        );
      })
    );
  }
  if (Node.isIfStatement(statement)) {
    const otherwise = statement.getElseStatement();
    return (
      !hasEffect(statement.getExpression(), cx, open) &&
      isSimpleStatement(statement.getThenStatement(), cx, open) &&
      (otherwise === undefined || isSimpleStatement(otherwise, cx, open))
    );
  }
  if (Node.isBlock(statement))
    return statement.getStatements().every((inner) => isSimpleStatement(inner, cx, open));
  return Node.isEmptyStatement(statement);
}
