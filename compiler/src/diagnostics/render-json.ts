import type { Diagnostic } from "./diagnostic.js";
import { shownPath } from "./shown-path.js";
import type { Span } from "./span.js";
import { counts, type Counts } from "./summary.js";

/** Grows only by new fields while `version` stays the same. */
export interface JsonReport {
  readonly version: 1;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Counts;
}

/** The findings as data: paths relative to `cwd` with forward slashes, everything else as the compiler said it. */
export function jsonReport(diagnostics: readonly Diagnostic[], cwd: string): JsonReport {
  const place = (at: Span): Span => ({ ...at, file: shownPath(at.file, cwd) });
  return {
    version: 1,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      ...(diagnostic.at === undefined ? {} : { at: place(diagnostic.at) }),
      ...(diagnostic.related === undefined
        ? {}
        : {
            related: diagnostic.related.map((related) => ({
              message: related.message,
              at: place(related.at),
            })),
          }),
    })),
    summary: counts(diagnostics),
  };
}

export function renderJson(diagnostics: readonly Diagnostic[], options: { readonly cwd: string }): string {
  return `${JSON.stringify(jsonReport(diagnostics, options.cwd), undefined, 2)}\n`;
}
