import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { integrations, type IntegrationRow } from "@sfnc/runtime-types/integrations";

// Every export has a doc comment with an example, and every example type-checks as a user's file would.

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const doors = [
  { module: "@sfnc/runtime-types", file: "runtime-types/src/index.ts" },
  { module: "@sfnc/runtime-types/aws", file: "runtime-types/src/aws/index.ts" },
  { module: "@sfnc/runtime-types/local", file: "runtime-types/src/local/index.ts" },
];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ["@sfnc/source"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: ["node"],
};

interface Documented {
  readonly name: string;
  readonly module: string;
  readonly summary: string;
  readonly example: string | undefined;
}

const documented = doors.flatMap(({ module, file }) => exportsOf(module, join(root, file)));

function exportsOf(module: string, file: string): Documented[] {
  const checker = ts.createProgram([file], options);
  const source = checker.getSourceFile(file);
  const symbol = source && checker.getTypeChecker().getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${file} exports nothing.`);
  return checker
    .getTypeChecker()
    .getExportsOfModule(symbol)
    .map((entry) => {
      const types = checker.getTypeChecker();
      const target = entry.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(entry) : entry;
      const tag = target.getJsDocTags(types).find(({ name }) => name === "example");
      return {
        name: entry.name,
        module,
        summary: ts.displayPartsToString(target.getDocumentationComment(types)),
        example: tag && ts.displayPartsToString(tag.text),
      };
    });
}

/** The example as a file: with imports of what it uses and does not declare. */
function fileOf(example: string): string {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2023, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      statement.declarationList.declarations.forEach((d) => declared.add(d.name.getText()));
    } else if ("name" in statement) declared.add((statement.name as ts.Identifier).text);
  }
  const imports = doors.map(({ module }) => {
    const names = documented.filter((d) => d.module === module && used.has(d.name) && !declared.has(d.name));
    return `import { ${names.map((d) => d.name).join(", ")} } from "${module}";`;
  });
  return `${imports.join("\n")}\n${example}\nexport {};\n`;
}

describe("the documentation of the exports", () => {
  it("is there for each, with an example", () => {
    expect(documented.length).toBeGreaterThan(100);
    const missing = documented.filter((d) => d.summary === "" || d.example === undefined);
    expect(missing.map((d) => `${d.module}: ${d.name}`)).toEqual([]);
  });

  it("has an example of every action of every integration", () => {
    const rows = Object.entries<IntegrationRow>(integrations).filter(([name]) => name !== "lambda");
    const missing = rows.flatMap(([name, { actions }]) => {
      const example = documented.find((d) => d.module.endsWith("/aws") && d.name === name)?.example ?? "";
      // An HTTP endpoint is what calls http:invoke.
      const used = (action: string) =>
        example.includes(`${name}.${action}`) || (name === "http" && /endpoint/.test(example));
      return Object.keys(actions)
        .filter((action) => !used(action))
        .map((action) => `${name}.${action}`);
    });
    expect(missing).toEqual([]);
  });

  it("has examples that type-check", () => {
    const files = new Map(
      documented.map((d, i) => [
        join(root, "test/runtime-types", `example-${i}.ts`),
        fileOf(d.example ?? ""),
      ]),
    );
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const problems = [...files.keys()].flatMap((name, i) =>
      [
        ...program.getSyntacticDiagnostics(program.getSourceFile(name)),
        ...program.getSemanticDiagnostics(program.getSourceFile(name)),
      ].map((d) => `${documented[i]?.name ?? ""}: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`),
    );
    expect(problems).toEqual([]);
  });
});
