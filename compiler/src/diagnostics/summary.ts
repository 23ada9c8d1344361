import { plural } from "./plural.js";
import type { Diagnostic } from "./diagnostic.js";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function counts(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** One line: `Found 2 errors and 1 warning in 2 files.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, infos } = counts(diagnostics);
  const parts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
    ...(infos > 0 ? [plural(infos, "note")] : []),
  ];
  const files = new Set(diagnostics.flatMap((each) => (each.at === undefined ? [] : [each.at.file]))).size;
  const found =
    parts.length === 0
      ? "nothing"
      : [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(" and ");
  return `Found ${found}${files === 0 ? "" : ` in ${plural(files, "file")}`}.`;
}
