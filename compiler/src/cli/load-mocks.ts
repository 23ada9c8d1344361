import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { finding } from "../diagnostics/index.js";
import { badMocks, missingFile } from "../diagnostics/catalogue/project.js";
import type { Io } from "./io.js";
import { pathKind } from "./path-kind.js";
import { readJson, type Read } from "./read-json.js";

export type Mocks = { readonly [name: string]: unknown };

/** The mocks of a JSON file, or the default export of a JavaScript or TypeScript module. */
export async function loadMocks(file: string, io: Io): Promise<Read<Mocks>> {
  const path = resolve(io.cwd, file);
  if (pathKind(path) !== "file") return { problem: [finding(missingFile, undefined, file)] };
  const read = extname(path) === ".json" ? await readJson(file, io) : await readModule(file, path);
  if ("problem" in read) return read;
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problem: [finding(badMocks, undefined, file, "they are no object with a mock for each step.")] };
  return { value: { ...value } };
}

async function readModule(file: string, path: string): Promise<Read<unknown>> {
  try {
    const loaded = /\.[mc]?ts$/.test(path) ? await importTypeScript(path) : await importFresh(path);
    if (typeof loaded === "object" && loaded !== null && "default" in loaded)
      return { value: loaded.default };
    return { problem: [finding(badMocks, undefined, file, "it has no default export.")] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: [finding(badMocks, undefined, file, reason)] };
  }
}

/** Types are taken off and the rest runs from beside the file, so that its imports find what they mean. */
async function importTypeScript(path: string): Promise<unknown> {
  const { ts } = await import("ts-morph");
  const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.mjs`);
  try {
    writeFileSync(temporary, outputText);
    return await importFresh(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A query makes Node read the file again when it was imported before under the same name. */
function importFresh(path: string): Promise<unknown> {
  const url = pathToFileURL(path);
  url.searchParams.set("at", String(performance.now()));
  return import(url.href);
}
