import { Node, type Identifier, type Symbol } from "ts-morph";
import { packageOf } from "./packages.js";

export const runtimePackage = "@sfnc/runtime-types";

/** Follows imports and re-exports to the symbol that is meant. */
export function targetOf(identifier: Identifier): Symbol | undefined {
  const symbol = identifier.getSymbol();
  return symbol?.isAlias() ? symbol.getAliasedSymbol() : symbol;
}

/** What `name` is in `import * as object`; undefined for every other object. */
export function exportOfNamespace(object: Node, name: string): Node | undefined {
  const symbol = Node.isIdentifier(object) ? object.getSymbol() : undefined;
  if (!symbol?.getDeclarations().some((d) => Node.isNamespaceImport(d))) return undefined;
  const target = symbol.getAliasedSymbol()?.getExport(name);
  return (target?.isAlias() ? target.getAliasedSymbol() : target)?.getDeclarations()[0];
}

/** The name under which a runtime-types helper is exported: ["workflow"]; undefined for everything else. */
export function runtimeExport(identifier: Identifier): readonly string[] | undefined {
  const symbol = targetOf(identifier);
  const declaration = symbol?.getDeclarations()[0];
  if (symbol === undefined || declaration === undefined || !isOfRuntime(declaration)) return undefined;
  return [symbol.getName()];
}

/** Whether a declaration stands in @sfnc/runtime-types. */
export function isOfRuntime(declaration: Node): boolean {
  const path = declaration.getSourceFile().getFilePath();
  return packageOf(path, declaration.getProject()) === runtimePackage;
}
