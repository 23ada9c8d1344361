import { Node, type Statement } from "ts-morph";
import { unreachableCode, unsupportedStatement } from "../../../diagnostics/catalogue/language.js";
import { report, type Cx } from "../context.js";
import { breakStatement, continueStatement, returnStatement, throwStatement } from "./exits.js";
import { ifStatement } from "./if.js";
import { labelledStatement } from "./labelled.js";
import { doStatement, forOfStatement, forStatement, whileStatement } from "./loops.js";
import type { StatementRule } from "./rule.js";
import { statement } from "./rule.js";
import { block, emptyStatement, expressionStatement, variableStatement } from "./simple.js";
import { switchStatement } from "./switch.js";
import { tryStatement } from "./try.js";

/** The statements of the language, a line each. */
export const statementRules: readonly StatementRule[] = [
  block,
  emptyStatement,
  variableStatement,
  expressionStatement,
  ifStatement,
  switchStatement,
  whileStatement,
  doStatement,
  forStatement,
  forOfStatement,
  breakStatement,
  continueStatement,
  returnStatement,
  throwStatement,
  tryStatement,
  labelledStatement,
  // Declarations make no state: what they name is looked up where it is used.
  statement(Node.isFunctionDeclaration, () => undefined),
  statement(Node.isInterfaceDeclaration, () => undefined),
  statement(Node.isTypeAliasDeclaration, () => undefined),
  statement(Node.isClassDeclaration, () => undefined),
  statement(Node.isEnumDeclaration, () => undefined),
];

export function lowerStatements(statements: readonly Statement[], cx: Cx): void {
  let warned = false;
  for (const node of statements) {
    if (cx.cursor.block === undefined) {
      if (!warned && !isDeclaration(node)) report(cx, unreachableCode, node);
      warned = true;
      continue;
    }
    lowerStatement(node, cx);
  }
}

function isDeclaration(node: Statement): boolean {
  return (
    Node.isFunctionDeclaration(node) ||
    Node.isInterfaceDeclaration(node) ||
    Node.isTypeAliasDeclaration(node) ||
    Node.isBreakStatement(node)
  );
}

export function lowerStatement(node: Node, cx: Cx, label?: string): void {
  const rule = statementRules.find((candidate) => candidate.matches(node));
  if (rule === undefined) report(cx, unsupportedStatement, node, node.getKindName());
  else rule.lower(node, cx, label);
}
