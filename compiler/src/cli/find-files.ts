import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { finding, type Diagnostic } from "../diagnostics/index.js";
import { emptyGlob, missingFile, notTypeScript } from "../diagnostics/catalogue/project.js";
import { nearest } from "./nearest.js";
import { pathKind } from "./path-kind.js";

export interface FoundFiles {
  /** Absolute, each once, sorted, so that two machines build in the same order. */
  readonly files: readonly string[];
  /** Those that the user named one by one. */
  readonly named: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const source = /(?<!\.d)\.(ts|mts|cts|tsx)$/;
const leftOut = ["**/node_modules/**", "**/*.d.{ts,mts,cts}"];

/**
 * The files that arguments mean. Patterns are expanded here, since not every shell does it; a file that exists under
 * the very name, brackets included, is that file; a folder means all sources below it; `!pattern` leaves files out.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const named: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const ignore = [
    ...leftOut,
    ...args.filter((arg) => arg.startsWith("!")).map((arg) => slashed(arg.slice(1))),
  ];
  const expand = async (pattern: string): Promise<void> => {
    const found = await glob(pattern, { cwd, ignore, absolute: true, expandDirectories: false });
    const sources = found.filter((file) => source.test(file));
    if (sources.length === 0)
      diagnostics.push(finding(emptyGlob, undefined, pattern, missingFolder(pattern, cwd)));
    for (const file of sources) files.add(resolve(file));
  };
  for (const arg of args.filter((each) => !each.startsWith("!"))) {
    const path = resolve(cwd, arg);
    const kind = pathKind(path);
    if (kind === "folder") await expand(`${escaped(slashed(arg).replace(/\/+$/, ""))}/**/*.{ts,mts,cts,tsx}`);
    else if (kind === "none" && isDynamicPattern(slashed(arg))) await expand(slashed(arg));
    else if (kind === "none") diagnostics.push(finding(missingFile, undefined, arg, neighbour(arg, path)));
    else if (!source.test(path)) diagnostics.push(finding(notTypeScript, undefined, arg));
    else {
      files.add(path);
      named.push(path);
    }
  }
  return { files: [...files].sort(), named, diagnostics };
}

/** The first part of a pattern that is a plain folder and does not exist. */
function missingFolder(pattern: string, cwd: string): string | undefined {
  const parts = pattern.split("/").slice(0, -1);
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  const plain = dynamic < 0 ? parts : parts.slice(0, dynamic);
  return plain
    .map((_, index) => plain.slice(0, index + 1).join("/"))
    .find((folder) => folder !== "" && pathKind(resolve(cwd, folder)) !== "folder");
}

/** A file beside the missing one that was probably meant. */
function neighbour(arg: string, path: string): string | undefined {
  if (pathKind(dirname(path)) !== "folder") return undefined;
  const names = readdirSync(dirname(path)).filter((name) => source.test(name));
  const near =
    names.find((name) => name.replace(source, "") === basename(path)) ?? nearest(basename(path), names);
  return near === undefined ? undefined : slashed(join(dirname(arg), near));
}

function slashed(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

function escaped(path: string): string {
  return path.replace(/[*?[\]{}()!\\]/g, "\\$&");
}
