import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { finding, shownPath, type Diagnostic } from "../diagnostics/index.js";
import { unwritable } from "../diagnostics/catalogue/project.js";

export interface Output {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

export interface Written {
  readonly path: string;
  /** False when the file had this very text already, and so keeps its date. */
  readonly changed: boolean;
}

export interface WriteResult {
  readonly written: readonly Written[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Staged extends Output {
  /** Absent when the file has this text already. */
  readonly temporary?: string;
}

/** Writes all files or none: each is completed beside its target first, and renamed when all of them are. */
export function writeOutputs(outputs: readonly Output[], cwd: string): WriteResult {
  const staged: Staged[] = [];
  try {
    for (const output of outputs) staged.push(stage(output));
    for (const { path, temporary } of staged) if (temporary !== undefined) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of staged) if (temporary !== undefined) rmSync(temporary, { force: true });
    const path = outputs[Math.min(staged.length, outputs.length - 1)]?.path ?? cwd;
    return {
      written: [],
      diagnostics: [finding(unwritable, undefined, shownPath(path, cwd), reasonOf(error))],
    };
  }
  return {
    written: staged.map(({ path, temporary }) => ({ path, changed: temporary !== undefined })),
    diagnostics: [],
  };
}

function stage(output: Output): Staged {
  const { path, text } = output;
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    if (readFileSync(path, "utf8") === text) return output;
  }
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { ...output, temporary };
}

/** What the system says, in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: { readonly [code: string]: string } = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "no space is left",
    ENOTDIR: "a part of the path is a file",
    EEXIST: "a part of the path is a file",
    EISDIR: "it is a folder",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
