import { Node, type ClassDeclaration } from "ts-morph";

/**
 * The ASL names of an error class and of the classes above it, nearest first; empty when it is no error class.
 * A class is named by its static `errorName`, else by itself.
 */
export function errorNamesOf(declaration: ClassDeclaration): readonly string[] {
  const base = declaration.getBaseClass();
  const own = staticName(declaration) ?? declaration.getName();
  if (base !== undefined) {
    const above = errorNamesOf(base);
    return above.length === 0 || own === undefined ? [] : [own, ...above];
  }
  const extended = declaration.getExtends()?.getExpression().getText();
  if (extended === undefined) return [];
  return /(^|\.)\w*Error$/.test(extended) && own !== undefined ? [own, extended] : [];
}

function staticName(declaration: ClassDeclaration): string | undefined {
  const property = declaration.getStaticProperty("errorName");
  if (property === undefined || !Node.isPropertyDeclaration(property)) return undefined;
  const initializer = property.getInitializer();
  const literal = Node.isAsExpression(initializer) ? initializer.getExpression() : initializer;
  return Node.isStringLiteral(literal) || Node.isNoSubstitutionTemplateLiteral(literal)
    ? literal.getLiteralText()
    : undefined;
}
