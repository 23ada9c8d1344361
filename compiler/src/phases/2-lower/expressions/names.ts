import { Node, type Identifier } from "ts-morph";
import { unsupportedExpression, usedTooEarly } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { membersOf, undefinedShape, unionOf, type Shape } from "../../../ir/shape.js";
import { refuse, type Cx } from "../context.js";
import type { Variable } from "../graph-builder.js";
import { sameExpr } from "../../../ir/walk.js";
import { spanOf } from "../../1-front/project.js";
import { ensureAsClaimed } from "../statements/as-claimed.js";
import { declarationOf } from "./declaration-of.js";
import { undefinedAt } from "./literals.js";
import { moduleValue } from "./module-values.js";
import { expression } from "./rule.js";
import { kept } from "./settle.js";
import { shapeOfRead } from "./shape-of-read.js";

/** Whether a declaration is a variable of some function, not of a module. */
export function isLocal(declaration: Node): boolean {
  return (
    declaration.getFirstAncestor(
      (a) => Node.isFunctionLikeDeclaration(a) || Node.isArrowFunction(a) || Node.isFunctionExpression(a),
    ) !== undefined
  );
}

export function variableOf(declaration: Node, name: string): Variable {
  return { key: declaration.compilerNode, name };
}

/** Whether a variable belongs to a graph around the one being built; a function that is called in both has one in each. */
export function isOfOuterGraph(node: Identifier, cx: Cx): boolean {
  const declaration = declarationOf(node);
  return (
    declaration !== undefined &&
    !cx.declared.has(declaration.compilerNode) &&
    cx.outerGraphs.some((declared) => declared.has(declaration.compilerNode))
  );
}

/** Gives a variable a new value, in the block under the cursor. */
export function writeVariable(node: Identifier, value: Expr, cx: Cx): void {
  const declaration = declarationOf(node);
  if (declaration !== undefined) ensureAsClaimed(value, node, cx);
  const block = cx.cursor.block;
  if (declaration === undefined || block === undefined) return;
  noteDoubt(value, declaration, cx);
  noteContext(value, declaration, cx);
  cx.build.write(variableOf(declaration, node.getText()), block, {
    ...kept(value, node.getText(), cx),
    at: spanOf(node),
  });
}

/** A name: a variable of the workflow, or a constant of a module. */
export const identifier = expression(Node.isIdentifier, (node, cx, lower) => {
  if (node.getText() === "undefined") return undefinedAt(node);
  const declaration = declarationOf(node);
  if (declaration === undefined) return refuse(cx, unsupportedExpression, node, `\`${node.getText()}\``);
  if (isLocal(declaration)) {
    const local = localValue(node, declaration, cx);
    if (local !== undefined) return local;
    if (isAhead(declaration, node)) return refuse(cx, usedTooEarly, node, node.getText());
  }
  return moduleValue(node, declaration, cx, lower);
});

/** Whether a variable is declared only further down: what a function reads that is called here. */
function isAhead(declaration: Node, node: Node): boolean {
  return declaration.getSourceFile() === node.getSourceFile() && declaration.getEnd() > node.getPos();
}

function localValue(node: Identifier, declaration: Node, cx: Cx): Expr | undefined {
  const typed = shapeOfRead(node, declaration, cx);
  const doubtful = cx.lowering.doubtful.has(declaration.compilerNode);
  const shape = doubtful ? unionOf([typed, undefinedShape]) : typed;
  const bound = cx.bindings?.get(declaration.compilerNode);
  if (bound !== undefined) return narrowed(bound, shape, declaration, cx);
  const context = cx.lowering.contexts.get(declaration.compilerNode);
  if (context !== undefined) return context;
  const block = cx.cursor.block;
  const found =
    block === undefined
      ? undefined
      : cx.build.read(variableOf(declaration, node.getText()), block, shape, spanOf(node));
  return found === undefined ? undefined : narrowed(found, shape, declaration, cx);
}

/** A read has the type that TypeScript gives it at this place. */
function narrowed(expr: Expr, shape: Shape, declaration: Node, cx: Cx): Expr {
  if (expr.op !== "use" && expr.op !== "get" && expr.op !== "apply" && expr.op !== "if") return expr;
  // Inside of a generic function the argument is known better than its type.
  if (shape.kind === "unknown") return expr;
  // What a catch received is read by the names of the service, whatever TypeScript narrows it to.
  if (expr.shape.kind === "error") return expr;
  // That a number is whole is known from where it comes from; TypeScript has no type for it.
  const known: Shape =
    shape.kind === "number" && expr.shape.kind === "number"
      ? { ...shape, ...(expr.shape.whole && { whole: true }), ...(expr.shape.clock && { clock: true }) }
      : shape;
  return { ...expr, shape: isSurprising(expr, declaration, cx) ? unionOf([known, undefinedShape]) : known };
}

/** Whether a value may be absent while the type of its variable says that it is there: TypeScript cannot narrow that. */
function isSurprising(value: Expr, declaration: Node, cx: Cx): boolean {
  // Of a variable that is declared without a value TypeScript knows that it is given one before it is read.
  if (value.op === "undefined") return false;
  return hasUndefined(value.shape) && !hasUndefined(cx.lowering.shapes(declaration.getType(), declaration));
}

/** To be told of each value that a variable is given. */
export function noteContext(value: Expr, declaration: Node, cx: Cx): void {
  const { contexts } = cx.lowering;
  const key = declaration.compilerNode;
  if (value.op !== "context" && !contexts.has(key)) return;
  const isFirst = !contexts.has(key) && isSetOnce(declaration);
  const known = contexts.get(key);
  const isSame = known !== undefined && sameExpr(known, value);
  contexts.set(key, isFirst || isSame ? value : undefined);
}

/** A constant, or a parameter that nothing assigns. */
function isSetOnce(declaration: Node): boolean {
  const parameter = declaration.getFirstAncestor(Node.isParameterDeclaration) ?? declaration;
  if (!Node.isParameterDeclaration(parameter)) {
    const statement = declaration.getFirstAncestor(Node.isVariableStatement);
    return statement?.getDeclarationKind() === "const";
  }
  const name = Node.isIdentifier(declaration) ? declaration.getText() : undefined;
  return !parameter
    .getParentOrThrow()
    .getDescendants()
    .filter(Node.isBinaryExpression)
    .some((one) => one.getOperatorToken().getText() === "=" && one.getLeft().getText() === name);
}

/** To be told of each value that a variable is given. */
export function noteDoubt(value: Expr, declaration: Node, cx: Cx): void {
  if (isSurprising(value, declaration, cx)) cx.lowering.doubtful.add(declaration.compilerNode);
}

function hasUndefined(shape: Shape): boolean {
  return membersOf(shape).some((member) => member.kind === "undefined");
}
