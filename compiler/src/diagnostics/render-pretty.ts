import { codeFrame } from "./code-frame.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { painter, type Paint } from "./paint.js";
import { shownPath } from "./shown-path.js";
import type { Span } from "./span.js";
import { summary } from "./summary.js";

export interface PrettyOptions {
  /** The text of a file, or undefined when it cannot be read: the finding is then printed without a frame. */
  readonly readSource: (file: string) => string | undefined;
  readonly colour: boolean;
  /** Absolute; files below it are printed relative to it. */
  readonly cwd: string;
}

/** The findings as a person reads them: place, code, message, frame, help, related places, and a summary at the end. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  if (diagnostics.length === 0) return "";
  const paint = painter(options.colour);
  const parts = diagnostics.map((diagnostic) => rendered(diagnostic, options, paint));
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))];
  const explain = `sfnc explain ${codes.length === 1 ? codes[0] : "<CODE>"}`;
  return `${parts.join("\n\n")}\n\n${paint.bold(summary(diagnostics))} ${paint.dim(`More on a code: ${explain}`)}\n`;
}

function rendered(diagnostic: Diagnostic, options: PrettyOptions, paint: Paint): string {
  const colour = severityPaint(diagnostic.severity, paint);
  const label = `${colour(diagnostic.severity)} ${paint.bold(diagnostic.code)}`;
  const lines = [
    `${diagnostic.at === undefined ? "" : `${place(diagnostic.at, options, paint)} - `}${label}: ${clean(diagnostic.message)}`,
  ];
  if (diagnostic.at !== undefined) lines.push(...frame(diagnostic.at, options, paint, colour));
  if (diagnostic.help !== undefined)
    lines.push(`${paint.green("help:")} ${clean(diagnostic.help).replaceAll("\n", "\n      ")}`);
  for (const { message, at } of diagnostic.related ?? []) {
    lines.push(`${paint.cyan("note:")} ${place(at, options, paint)} - ${clean(message)}`);
    lines.push(...frame(at, options, paint, paint.cyan));
  }
  return lines.join("\n");
}

function frame(
  at: Span,
  options: PrettyOptions,
  paint: Paint,
  mark: (text: string) => string,
): readonly string[] {
  const source = options.readSource(at.file);
  return source === undefined ? [] : [codeFrame(source, at, { dim: paint.dim, mark })];
}

/** `file:line:column`, which terminals and editors make clickable. */
function place(at: Span, options: PrettyOptions, paint: Paint): string {
  return paint.cyan(`${shownPath(at.file, options.cwd)}:${at.line}:${at.column}`);
}

function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case "error":
      return paint.red;
    case "warning":
      return paint.yellow;
    case "info":
      return paint.cyan;
  }
}

/** Text from sources and from the user cannot steer the terminal. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, "\uFFFD");
}
