import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** Relative to its root, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A path relative to the root for the root's own files, else the name of a package. */
  readonly target: string;
  /** How it is loaded: with the file, when it is called for, or never, being only types. */
  readonly kind: "static" | "lazy" | "type";
}

/** All sources below a folder with what they import. */
export function sourcesBelow(root: URL): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, imports: importsOf(readFileSync(new URL(path, root), "utf8"), path) }));
}

export function importsOf(text: string, path: string): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import["kind"]): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      imports.push({ target: targetOf(specifier.text, path), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "static",
      );
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? "type" : "static");
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, "type");
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], "lazy");
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return imports;
}

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier.replace(/\.js$/, ".ts"));
  // `node:fs/promises` is node:fs, `yargs/helpers` is yargs, `@scope/name/part` is @scope/name.
  return specifier
    .split("/", specifier.startsWith("@") ? 2 : 1)
    .join("/")
    .replace(/^(?=(fs|process|child_process)$)/, "node:");
}
