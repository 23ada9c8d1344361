import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type CompileResult } from "../compiler/src/index.js";
import { catalogue } from "../compiler/src/diagnostics/catalogue/index.js";
import { snippetFile } from "../compiler/src/diagnostics/catalogue/snippet.js";
import { families, type Diagnostic, type Rule } from "../compiler/src/diagnostics/index.js";
import { tempProject, type TempProject } from "./temp-project.js";

describe("the catalogue", () => {
  test("lists every rule of every theme file", async () => {
    const folder = new URL("../compiler/src/diagnostics/catalogue/", import.meta.url);
    const themes = readdirSync(folder).filter((file) => !["index.ts", "snippet.ts"].includes(file));
    for (const theme of themes) {
      const rules: unknown[] = Object.values(await import(new URL(theme, folder).href));
      for (const rule of rules) expect(catalogue, `a rule of ${theme}`).toContain(rule);
    }
  });

  test("gives every code once", () => {
    const codes = catalogue.map((rule) => rule.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(catalogue)("$code is complete", (rule) => {
    expect(rule.code).toMatch(/^SFN\d{4}$/);
    expect(rule.title.trim()).not.toBe("");
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.why.trim()).not.toBe("");
    expect(Object.keys(families)).toContain(rule.family);
    expect(rule.good === undefined, "a `bad` has its `good`, and the reverse").toBe(rule.bad === undefined);
  });
});

const snippets = catalogue.flatMap(({ code, bad, good }: Rule) =>
  bad === undefined || good === undefined ? [] : [{ code, bad, good }],
);

describe("the snippets of the catalogue", () => {
  let project: TempProject;
  let result: CompileResult;

  beforeAll(() => {
    const files = snippets.flatMap(({ code, bad, good }) => [
      [fileOf(code, "bad"), snippetFile(bad, `bad${code}`)] as const,
      [fileOf(code, "good"), snippetFile(good, `good${code}`)] as const,
    ]);
    project = tempProject(Object.fromEntries(files));
    // One program for all of them: opening a project is what takes the time.
    result = compileTogether(files.map(([path]) => project.path(path)));
  });

  afterAll(() => project.remove());

  // Notes about how something was compiled stand beside every finding; as a rule's own finding they count.
  const raised = (file: string): readonly string[] =>
    result.diagnostics
      .filter(({ at }) => at !== undefined && basename(at.file) === basename(file))
      .filter(({ code, severity }) => severity !== "info" || file === fileOf(code, "bad"))
      .map(({ code, message }) => `${code} ${message}`);

  test.each(snippets)("$code is raised by its bad program, and nothing else is", ({ code }) => {
    const found = raised(fileOf(code, "bad"));
    expect(found).not.toEqual([]);
    expect(found.filter((text) => !text.startsWith(code))).toEqual([]);
  });

  test.each(snippets)("$code: its good program raises nothing and compiles", ({ code }) => {
    const file = fileOf(code, "good");
    expect(raised(file)).toEqual([]);
    expect(result.workflows.map((workflow) => basename(workflow.file))).toContain(basename(file));
  });
});

function fileOf(code: string, kind: "bad" | "good"): string {
  return `src/${code}-${kind}.ts`;
}

/** When one program makes the compiler itself fail, the others still have their say, and that one says how. */
function compileTogether(files: readonly string[]): CompileResult {
  try {
    return compile({ files });
  } catch (error) {
    const [first, ...rest] = files;
    if (first !== undefined && rest.length === 0)
      return { workflows: [], diagnostics: [crash(first, error)] };
    const parts = files.map((file) => compileTogether([file]));
    return {
      workflows: parts.flatMap(({ workflows }) => workflows),
      diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    };
  }
}

function crash(file: string, error: unknown): Diagnostic {
  const at = { file, start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { code: "crash", severity: "error", message: String(error), at };
}
