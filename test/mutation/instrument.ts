import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const phases = fileURLToPath(new URL("../../compiler/src/phases/", import.meta.url));
const here = (file: string): string => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

/** Where the tables are rules, and where each condition is one too. */
const withTables = /^(2-lower|3-passes|4-emit)\//;
const withConditions =
  /^((3-passes|4-emit)\/(?!jsonata\/table\/)|2-lower\/(ownership|sagas|calls\/fan-out)\/)/;

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** Loads the compiler with a switch at each rule: one load serves all mutations. */
export const instrument = {
  name: "a switch at each rule",
  enforce: "pre" as const,
  transform(code: string, id: string): { code: string; map: null } | undefined {
    const path = relative(phases, id.replace(/\?.*$/, "")).replace(/\\/g, "/");
    if (!withTables.test(path)) return undefined;
    const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
    const conditions = withConditions.test(path) ? conditionsOf(file, path) : { edits: [], names: [] };
    const head = [
      `import { always as $always, holds as $holds, register as $register } from ${here("switchboard.ts")};`,
      `import { table as $table } from ${here("tables.ts")};`,
      `const $names = ${JSON.stringify(conditions.names)}.map($register);`,
    ].join(" ");
    const edits = [...conditions.edits, ...tablesOf(file, path.replace(/\.ts$/, ""))];
    return { code: `${head} ${edited(code, edits)}`, map: null };
  },
};

function edited(code: string, edits: readonly Edit[]): string {
  let text = code;
  // Of two edits at one place the later one stands further out.
  const order = edits.map((edit, n) => ({ ...edit, n })).sort((a, b) => b.at - a.at || a.n - b.n);
  for (const edit of order) text = text.slice(0, edit.at) + edit.text + text.slice(edit.at);
  return text;
}

function tablesOf(file: ts.SourceFile, path: string): readonly Edit[] {
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }): Edit[] => {
          const value = initializer && bare(initializer);
          const isTable =
            value !== undefined &&
            (ts.isObjectLiteralExpression(value) ||
              ts.isArrayLiteralExpression(value) ||
              ts.isNewExpression(value));
          if (!isTable || !ts.isIdentifier(name)) return [];
          return [
            { at: statement.end, text: ` $table(${JSON.stringify(path)}, "${name.text}", ${name.text});` },
          ];
        })
      : [],
  );
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;
}

/** Each condition as a rule: broken, it never applies. One that says that there is nothing to do always applies. */
function conditionsOf(
  file: ts.SourceFile,
  path: string,
): { readonly edits: readonly Edit[]; readonly names: readonly string[] } {
  const edits: Edit[] = [];
  const names: string[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    const inside = ts.isFunctionDeclaration(node) ? (node.name?.text ?? owner) : owner;
    if (ts.isIfStatement(node) && !isAssertion(node)) add(node.expression, inside, "holds");
    if (ts.isConditionalExpression(node))
      add(node.condition, inside, saysNothing(node.whenTrue) ? "always" : "holds");
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  const add = (condition: ts.Expression, owner: string, how: string): void => {
    const words = condition.getText(file).replace(/\s+/g, " ");
    const label = how === "always" ? "always" : "never";
    edits.push({ at: condition.getStart(file), text: `$${how}($names[${names.length}], ` });
    edits.push({ at: condition.end, text: ")" });
    names.push(`${path.replace(/\.ts$/, "")} ${owner}: ${label} ${words}`);
  };
  visit(file, "");
  return { edits, names };
}

/** What cannot happen unless the compiler is wrong. */
function isAssertion({ thenStatement }: ts.IfStatement): boolean {
  const only = ts.isBlock(thenStatement) ? thenStatement.statements[0] : thenStatement;
  return only !== undefined && ts.isThrowStatement(only) && !/Unsayable/.test(only.getText());
}

function saysNothing(node: ts.Expression): boolean {
  const text = node.getText().replace(/[()\s]/g, "");
  return text === "{}" || text === "[]" || text === "undefined";
}
