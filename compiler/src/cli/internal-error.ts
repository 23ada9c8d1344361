import { arch, platform } from "node:os";
import { shownPath } from "../diagnostics/index.js";
import { version } from "./version.js";

/** A bug of ours, as text: what, at which node when that is known, and what a report needs. */
export function internalError(error: unknown, cwd: string): string {
  const at = placeOf(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${[
    "Internal error: this is a bug in sfnc, not in your program.",
    ...(at === undefined ? [] : [`It was working at ${shownPath(at.file, cwd)}:${at.line}:${at.column}.`]),
    "",
    stack,
    "",
    "Please report it with this text and, if you can, the source it was working at.",
    `sfnc ${version()}, node ${process.version}, ${platform()} ${arch()}`,
  ].join("\n")}\n`;
}

function placeOf(error: unknown): { file: string; line: number; column: number } | undefined {
  if (typeof error !== "object" || error === null || !("at" in error)) return undefined;
  const at = error.at;
  if (typeof at !== "object" || at === null || !("file" in at && "line" in at && "column" in at))
    return undefined;
  return { file: String(at.file), line: Number(at.line), column: Number(at.column) };
}
