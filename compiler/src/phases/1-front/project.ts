import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Project, ts, type Node, type SourceFile } from "ts-morph";
import type { Span } from "../../diagnostics/index.js";

export interface FrontOptions {
  readonly files: readonly string[];
  readonly tsconfig?: string;
}

/** The one program of a build, with the requested files in the order in which they were asked for. */
export interface Front {
  readonly project: Project;
  readonly files: readonly SourceFile[];
  /** Requested files that do not exist. */
  readonly missing: readonly string[];
}

/** What a project without a tsconfig gets: strict, and modules as bundlers and Node read them. */
const defaults: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

export function openProject(options: FrontOptions): Front {
  const tsconfig = tsconfigOf(options);
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    ...(tsconfig === undefined ? { compilerOptions: defaults } : { tsConfigFilePath: tsconfig }),
  });
  const files: SourceFile[] = [];
  const missing: string[] = [];
  for (const path of options.files) {
    const file = project.addSourceFileAtPathIfExists(path);
    if (file === undefined) missing.push(path);
    else files.push(file);
  }
  return { project, files, missing };
}

/** The tsconfig of a build: the one that is named, else the nearest above the first file. */
export function tsconfigOf(options: FrontOptions): string | undefined {
  const first = options.files[0];
  return options.tsconfig ?? (first === undefined ? undefined : findTsconfig(dirname(first)));
}

function findTsconfig(from: string): string | undefined {
  for (let dir = from; ; dir = dirname(dir)) {
    const candidate = join(dir, "tsconfig.json");
    if (existsSync(candidate)) return candidate;
    if (dirname(dir) === dir) return undefined;
  }
}

/** The place of a node, from its first token on. */
export function spanOf(node: Node): Span {
  return spanAt(node.getSourceFile(), node.getStart(), node.getEnd());
}

export function spanAt(file: SourceFile, start: number, end: number): Span {
  const text = file.compilerNode;
  const from = text.getLineAndCharacterOfPosition(start);
  const to = text.getLineAndCharacterOfPosition(end);
  return {
    file: file.getFilePath(),
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}
