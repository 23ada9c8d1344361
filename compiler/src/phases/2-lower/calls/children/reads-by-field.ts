import { Node, type ParameterDeclaration } from "ts-morph";

/** Whether a workflow reads its input by the names of fields only, so that a field more changes nothing. */
export function readsInputByField(fn: Node): boolean {
  if (!Node.isArrowFunction(fn) && !Node.isFunctionExpression(fn)) return false;
  const [input, context] = fn.getParameters();
  return (input === undefined || byField(input)) && (context === undefined || withoutInput(context));
}

function byField(parameter: ParameterDeclaration): boolean {
  const name = parameter.getNameNode();
  if (Node.isObjectBindingPattern(name)) return name.getElements().every((one) => !one.getDotDotDotToken());
  return Node.isIdentifier(name) && usesOf(parameter, name.getText()).every(isFieldRead);
}

/** `input.id`, `input["id"]`, `const { id } = input`. */
function isFieldRead(use: Node): boolean {
  const parent = use.getParent();
  if (Node.isPropertyAccessExpression(parent)) return parent.getExpression() === use;
  if (Node.isElementAccessExpression(parent))
    return parent.getExpression() === use && Node.isStringLiteral(parent.getArgumentExpression());
  if (!Node.isVariableDeclaration(parent) || parent.getInitializer() !== use) return false;
  const pattern = parent.getNameNode();
  return (
    Node.isObjectBindingPattern(pattern) && pattern.getElements().every((one) => !one.getDotDotDotToken())
  );
}

/** The context object holds the input too: `ctx.execution.input`. */
function withoutInput(parameter: ParameterDeclaration): boolean {
  const name = parameter.getNameNode();
  if (!Node.isIdentifier(name)) return false;
  return usesOf(parameter, name.getText()).every((use) => {
    const part = use.getParent();
    const field = part?.getParent();
    if (!Node.isPropertyAccessExpression(part) || part.getExpression() !== use) return false;
    if (part.getName() !== "execution") return true;
    return Node.isPropertyAccessExpression(field) && field.getName() !== "input";
  });
}

function usesOf(parameter: ParameterDeclaration, name: string): readonly Node[] {
  const fn = parameter.getParentOrThrow();
  return fn
    .getDescendants()
    .filter((node) => Node.isIdentifier(node) && node.getText() === name && node !== parameter.getNameNode())
    .filter((node) => {
      const parent = node.getParent();
      const isName = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === node;
      const isKey = Node.isPropertyAssignment(parent) && parent.getNameNode() === node;
      return !isName && !isKey;
    });
}
