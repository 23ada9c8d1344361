import { Node, SyntaxKind, type Type } from "ts-morph";

/**
 * What an expression is, for telling whether two programs use the same construct: its operator or method, and the
 * kinds of types of its operands. Nothing for names, literals and what only wraps another expression.
 */
export function formOf(node: Node): string | undefined {
  if (Node.isBinaryExpression(node)) {
    const operator = node.getOperatorToken().getText();
    if (operator === ",") return ",";
    if (operator.endsWith("=") && !/^([=!]==?|[<>]=)$/.test(operator))
      return `${operator} ${target(node.getLeft())}`;
    return `${operator}(${operand(node.getLeft())}, ${operand(node.getRight())})`;
  }
  if (Node.isPrefixUnaryExpression(node))
    return `${SyntaxKind[node.getOperatorToken()]}(${kindOf(node.getOperand().getType())})`;
  if (Node.isTypeOfExpression(node)) return `typeof(${kindOf(node.getExpression().getType())})`;
  if (Node.isDeleteExpression(node)) return "delete";
  if (Node.isConditionalExpression(node)) return `? : ${kindOf(node.getType())}`;
  if (Node.isTemplateExpression(node)) {
    const kinds = node.getTemplateSpans().map((span) => kindOf(span.getExpression().getType()));
    return `template(${[...new Set(kinds)].sort().join(", ")})`;
  }
  if (Node.isCallExpression(node)) return callForm(node.getExpression());
  if (Node.isNewExpression(node))
    return `new ${node.getExpression().getText()}(${node
      .getArguments()
      .map((arg) => kindOf(arg.getType()))
      .join(", ")})`;
  if (Node.isObjectLiteralExpression(node)) return `{ ${entries(node.getProperties())} }`;
  if (Node.isArrayLiteralExpression(node)) return `[ ${entries(node.getElements())} ]`;
  if (Node.isElementAccessExpression(node)) {
    const index = node.getArgumentExpression();
    return `${kindOf(node.getExpression().getType())}[${index === undefined ? "" : operand(index)}]`;
  }
  if (Node.isPropertyAccessExpression(node)) {
    if (Node.isCallExpression(node.getParent()) && node.getParent()?.getFirstChild() === node)
      return undefined;
    return node.getName() === "length" ? `${kindOf(node.getExpression().getType())}.length` : "a.b";
  }
  return undefined;
}

/** What is assigned to: a field of an object, an element of an array. */
function target(left: Node): string {
  if (Node.isElementAccessExpression(left)) return `${kindOf(left.getExpression().getType())}[]`;
  return Node.isPropertyAccessExpression(left) ? "a.b" : "a";
}

function callForm(callee: Node): string {
  if (!Node.isPropertyAccessExpression(callee)) return `${callee.getText()}()`;
  const owner = callee.getExpression();
  const isGlobal =
    Node.isIdentifier(owner) && /^(Math|Number|Object|JSON|Date|crypto|Promise)$/.test(owner.getText());
  return isGlobal ? `${callee.getText()}()` : `${kindOf(owner.getType())}.${callee.getName()}()`;
}

function operand(node: Node): string {
  if (Node.isParenthesizedExpression(node) || Node.isAsExpression(node)) return operand(node.getExpression());
  if (Node.isIdentifier(node) && node.getText() === "undefined") return "undefined";
  const isConstant = Node.isLiteralExpression(node) || Node.isTrueLiteral(node) || Node.isFalseLiteral(node);
  return isConstant ? "constant" : kindOf(node.getType());
}

function entries(list: readonly Node[]): string {
  const kinds = list.map((entry) => {
    if (Node.isSpreadAssignment(entry) || Node.isSpreadElement(entry)) {
      const of = entry.getExpression();
      return Node.isNewExpression(of) ? `...new ${of.getExpression().getText()}` : "...";
    }
    if (Node.isPropertyAssignment(entry) && Node.isComputedPropertyName(entry.getNameNode())) return "[key]";
    const kind = kindOf(entry.getType());
    if (Node.isPropertyAssignment(entry) || Node.isShorthandPropertyAssignment(entry))
      return kind.includes("undefined") ? "optional" : "entry";
    return /object|array/.test(kind) ? "object" : "scalar";
  });
  return [...new Set(kinds)].sort().join(", ");
}

/** The kinds of a type, without its literals. */
function kindOf(type: Type): string {
  const members = type.isUnion() && !type.isBoolean() ? type.getUnionTypes() : [type];
  return [...new Set(members.map(kindOfMember))].sort().join(" | ");
}

function kindOfMember(type: Type): string {
  if (type.isString() || type.isStringLiteral() || type.isTemplateLiteral()) return "string";
  if (type.isNumber() || type.isNumberLiteral() || type.isEnumLiteral()) return "number";
  if (type.isBoolean() || type.isBooleanLiteral()) return "boolean";
  if (type.isNull()) return "null";
  if (type.isUndefined() || type.isVoid()) return "undefined";
  if (type.isArray() || type.isTuple() || type.isReadonlyArray()) return "array";
  if (type.getSymbol()?.getName() === "Date") return "Date";
  if (type.getStringIndexType() !== undefined) return "record";
  return type.isObject() ? "object" : "unknown";
}

/** The forms of an expression and of all below it. */
export function formsIn(node: Node): ReadonlySet<string> {
  const forms = [node, ...node.getDescendants()].flatMap((inner) => formOf(inner) ?? []);
  return new Set(forms);
}

/** The forms of the tests in a piece of a program. */
export function testedFormsIn(node: Node): ReadonlySet<string> {
  return new Set([...testsIn(node)].flatMap((test) => [...formsIn(test)]));
}

function testsIn(node: Node): readonly Node[] {
  return [node, ...node.getDescendants()].flatMap((inner): Node[] => {
    if (Node.isIfStatement(inner) || Node.isWhileStatement(inner) || Node.isDoStatement(inner))
      return [inner.getExpression()];
    if (Node.isForStatement(inner)) return [inner.getCondition()].filter((test) => test !== undefined);
    return Node.isConditionalExpression(inner) ? [inner.getCondition()] : [];
  });
}
