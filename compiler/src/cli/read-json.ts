import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { finding, type Diagnostic } from "../diagnostics/index.js";
import { missingFile, notJson } from "../diagnostics/catalogue/project.js";
import { pathKind } from "./path-kind.js";
import type { Io } from "./io.js";

export type Read<T> = { readonly value: T } | { readonly problem: readonly Diagnostic[] };

/** The JSON of a file, or of stdin under the name `-`. */
export async function readJson(file: string, io: Io): Promise<Read<unknown>> {
  const path = resolve(io.cwd, file);
  if (file !== "-" && pathKind(path) !== "file") return { problem: [finding(missingFile, undefined, file)] };
  const text = (file === "-" ? await io.readStdin() : readFileSync(path, "utf8")).replace(/^\uFEFF/, "");
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { scanJson } = await import("../asl/validate/document/scan-json.js");
    const found = scanJson(text).error;
    const reason = found?.message ?? (error instanceof Error ? error.message : String(error));
    if (found === undefined) return { problem: [finding(notJson, undefined, file, reason)] };
    const { line, column } = found;
    if (file === "-") {
      const what = `What came on stdin, at line ${line}, column ${column},`;
      return { problem: [finding(notJson, undefined, what, reason)] };
    }
    const start =
      text
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length +
      (line > 1 ? 1 : 0) +
      column -
      1;
    const at = { file: path, start, end: start, line, column, endLine: line, endColumn: column };
    return { problem: [finding(notJson, at, file, reason)] };
  }
}
