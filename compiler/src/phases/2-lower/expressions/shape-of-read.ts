import { Node, SyntaxKind, type Identifier } from "ts-morph";
import { membersOf, unionOf, type Shape } from "../../../ir/shape.js";
import type { Cx } from "../context.js";
import { functionAround, isWritten } from "../written.js";
import { declarationOf } from "./declaration-of.js";

/** What a read of a variable can give: the type that TypeScript has narrowed it to, where that can be believed. */
export function shapeOfRead(node: Identifier, declaration: Node, cx: Cx): Shape {
  const typed = cx.lowering.shapes(node.getType(), node);
  const declared = (): Shape => cx.lowering.shapes(declaration.getType(), declaration);
  return isAssignedByFunction(declaration, cx)
    ? unionOf([typed, declared()])
    : believed(typed, node, declared, cx);
}

/**
 * After `if (order.paid ?? false) return`, TypeScript takes `order.paid` for undefined: it forgets that what stands
 * before a `??` may be false, 0 or "" itself.
 */
export function believed(typed: Shape, node: Node, declared: () => Shape, cx: Cx): Shape {
  return isNothing(typed) && isTestedWithDefault(node, cx) ? unionOf([typed, declared()]) : typed;
}

function isNothing(shape: Shape): boolean {
  return membersOf(shape).every(({ kind }) => kind === "undefined" || kind === "null" || kind === "never");
}

function isTestedWithDefault(node: Node, { lowering: { narrowings } }: Cx): boolean {
  const file = node.getSourceFile();
  let names = narrowings.tested.get(file);
  if (names === undefined) {
    const choices = file
      .getDescendantsOfKind(SyntaxKind.BinaryExpression)
      .filter((binary) => binary.getOperatorToken().getKind() === SyntaxKind.QuestionQuestionToken);
    names = new Set(choices.map((choice) => lastName(choice.getLeft())));
    narrowings.tested.set(file, names);
  }
  return names.has(lastName(node));
}

/** The name at the end of a chain, in whichever way it is written. */
function lastName(node: Node): string {
  if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node))
    return lastName(node.getExpression());
  if (Node.isPropertyAccessExpression(node)) return node.getName();
  const key = Node.isElementAccessExpression(node) ? node.getArgumentExpression() : undefined;
  return key === undefined
    ? node.getText()
    : Node.isStringLiteral(key)
      ? key.getLiteralText()
      : key.getText();
}

/** TypeScript narrows a variable by what is assigned to it, and forgets that a function may assign it as well. */
function isAssignedByFunction(declaration: Node, { lowering: { narrowings } }: Cx): boolean {
  const key = declaration.compilerNode;
  const known = narrowings.assignedByFunction.get(key);
  if (known !== undefined) return known;
  const owner = functionAround(declaration);
  const found =
    owner !== undefined &&
    owner
      .getDescendantsOfKind(SyntaxKind.Identifier)
      .some(
        (mention) =>
          isWritten(mention) && functionAround(mention) !== owner && declarationOf(mention) === declaration,
      );
  narrowings.assignedByFunction.set(key, found);
  return found;
}
