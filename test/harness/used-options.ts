import {
  Node,
  type Expression,
  type FunctionDeclaration,
  type InterfaceDeclaration,
  type ObjectLiteralExpression,
  type SourceFile,
  type Symbol,
  type TypeAliasDeclaration,
  type VariableDeclaration,
} from "ts-morph";

/** What a fixture names of runtime-types in what it runs: helpers as they are called, options with who takes them. */
export function usedOf(file: SourceFile, isRun: (workflow: string) => boolean): ReadonlySet<string> {
  const used = new Set<string>();
  file.forEachDescendant((node) => {
    const workflow = exportedName(node);
    if (workflow !== undefined && !isRun(workflow)) return;
    if (Node.isIdentifier(node) && isHelper(node)) used.add(wholeName(node));
    if (Node.isObjectLiteralExpression(node)) for (const option of optionsOf(node)) used.add(option);
  });
  return used;
}

/** The name of the exported variable that a node stands in. */
function exportedName(node: Node): string | undefined {
  const statement = node.getFirstAncestor((up) => Node.isSourceFile(up.getParent()));
  return Node.isVariableStatement(statement) && statement.isExported()
    ? statement.getDeclarations()[0]?.getName()
    : undefined;
}

function isHelper(node: Node): boolean {
  if (Node.isImportSpecifier(node.getParent())) return false;
  const [declaration] = node.getSymbol()?.getDeclarations() ?? [];
  return (
    Node.isImportSpecifier(declaration) &&
    declaration.getImportDeclaration().getModuleSpecifierValue() === "@sfnc/runtime-types"
  );
}

/** `wait.until` of `wait`. */
function wholeName(node: Node): string {
  const parent = node.getParent();
  return Node.isPropertyAccessExpression(parent) ? wholeName(parent) : node.getText();
}

/** `MapOptions.settle`, and `parallel: BlockOptions.retry` where several helpers take the same. */
function optionsOf(literal: ObjectLiteralExpression): readonly string[] {
  const type = literal.getContextualType();
  if (type === undefined) return [];
  return literal.getProperties().flatMap((property) => {
    if (!Node.isPropertyAssignment(property) && !Node.isShorthandPropertyAssignment(property)) {
      if (!Node.isMethodDeclaration(property)) return [];
    }
    const name = property.getName();
    const symbols = [...type.getUnionTypes(), type].flatMap((one) => one.getProperty(name) ?? []);
    const owners = [...new Set(symbols.flatMap(ownersOf))];
    return owners.flatMap((owner) => [`${owner}.${name}`, `${calleeOf(literal)}: ${owner}.${name}`]);
  });
}

function isNamed(
  node: Node | undefined,
): node is InterfaceDeclaration | TypeAliasDeclaration | FunctionDeclaration | VariableDeclaration {
  return (
    Node.isInterfaceDeclaration(node) ||
    Node.isTypeAliasDeclaration(node) ||
    Node.isFunctionDeclaration(node) ||
    Node.isVariableDeclaration(node)
  );
}

/** What a property is declared in: a type of runtime-types, or a helper that says itself what it takes. */
function ownersOf(symbol: Symbol): readonly string[] {
  return symbol.getDeclarations().flatMap((declaration) => {
    if (!declaration.getSourceFile().getFilePath().includes("/runtime-types/")) return [];
    const owner = declaration.getFirstAncestor(isNamed);
    const name = isNamed(owner) ? owner.getName() : undefined;
    return name === undefined ? [] : [name];
  });
}

/** Who is called with the object, or with what holds it. */
function calleeOf(literal: Node): string {
  const call = literal.getFirstAncestor(Node.isCallExpression) as { getExpression(): Expression } | undefined;
  return call?.getExpression().getText() ?? "";
}
