import { readFileSync } from "node:fs";
import { jsonReport, renderPretty, type Diagnostic, type JsonReport } from "../diagnostics/index.js";
import type { Engines } from "./engines.js";
import type { Io } from "./io.js";

/** One run of the command line: its surroundings and how it speaks. */
export interface Session {
  readonly io: Io;
  readonly engines: Engines;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
}

/** Findings for a person, on stderr. */
export function report(diagnostics: readonly Diagnostic[], session: Session): void {
  const sources = new Map<string, string | undefined>();
  const readSource = (file: string): string | undefined => {
    if (!sources.has(file)) sources.set(file, readIfThere(file));
    return sources.get(file);
  };
  const { colour, io } = session;
  io.stderr.write(renderPretty(diagnostics, { readSource, colour: colour.stderr, cwd: io.cwd }));
}

/** The answer of a command with --json: the findings and what the command adds. */
export function reportJson(
  diagnostics: readonly Diagnostic[],
  more: { readonly [field: string]: unknown },
  session: Session,
): void {
  const { version, ...rest }: JsonReport = jsonReport(diagnostics, session.io.cwd);
  session.io.stdout.write(`${JSON.stringify({ version, ...more, ...rest }, undefined, 2)}\n`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
