import type { Paint } from "./paint.js";
import type { Span } from "./span.js";
import { measured } from "./text-width.js";

const mostLines = 7;
const tab = "  ";

/** The lines of `source` around `span`, numbered, the span underlined, none wider than `width` columns. */
export function codeFrame(
  source: string,
  span: Span,
  paint: Pick<Paint, "dim"> & { readonly mark: (text: string) => string },
  width = 110,
): string {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const last = Math.min(Math.max(span.endLine, span.line), lines.length);
  const blank = (line: number): boolean => (lines[line - 1] ?? "").trim() === "";
  const from = span.line > 1 && !blank(span.line - 1) ? span.line - 1 : span.line;
  const to = last < lines.length && !blank(last + 1) ? last + 1 : last;
  const gutter = String(to).length;
  const out: string[] = [];
  for (let line = from; line <= to; line++) {
    if (span.line < line && line < last && hidden(line, span.line, last)) {
      if (line === span.line + mostLines - 2) out.push(paint.dim(`${" ".repeat(gutter)} ...`));
      continue;
    }
    const text = lines[line - 1] ?? "";
    const marks = line < span.line || line > last ? undefined : underlined(text, line, span, last);
    const view = visible(text, marks, Math.max(20, width - gutter - 3));
    out.push(`${paint.dim(`${String(line).padStart(gutter)} |`)}${view.text === "" ? "" : ` ${view.text}`}`);
    if (view.marks !== "")
      out.push(`${paint.dim(`${" ".repeat(gutter)} |`)} ${view.indent}${paint.mark(view.marks)}`);
  }
  return out.join("\n");
}

/** Of a long span, its first lines and its last one are enough. */
function hidden(line: number, first: number, last: number): boolean {
  return last - first + 1 > mostLines && line >= first + mostLines - 2;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part of one line that the span covers, in UTF-16 units; a line between the ends is covered without its indentation. */
function underlined(text: string, line: number, span: Span, last: number): Range | undefined {
  const indent = text.length - text.trimStart().length;
  const start = line === span.line ? span.column - 1 : indent;
  const end = line === last ? span.endColumn - 1 : text.trimEnd().length;
  if (line !== span.line && end <= start) return undefined;
  const bounded = Math.min(Math.max(0, start), text.length);
  return { start: bounded, end: Math.max(Math.min(end, text.length), bounded) };
}

interface View {
  readonly text: string;
  readonly indent: string;
  readonly marks: string;
}

/** The line as a terminal shows it: tabs and control characters replaced, cut around the marks when it is too long. */
function visible(text: string, marks: Range | undefined, width: number): View {
  const cells: { text: string; width: number; marked: boolean }[] = [];
  let offset = 0;
  for (const { character, width } of measured(text)) {
    const marked = marks !== undefined && offset < marks.end && offset + character.length > marks.start;
    if (character === "\t") cells.push({ text: tab, width: tab.length, marked });
    else if (/^\p{Cc}$/u.test(character)) cells.push({ text: "\uFFFD", width: 1, marked });
    else cells.push({ text: character, width, marked });
    offset += character.length;
  }
  // An empty span, and one at the end of a line, is still shown: as one mark.
  if (marks !== undefined && !cells.some((cell) => cell.marked && cell.width > 0)) {
    const at = measured(text.slice(0, marks.start)).length;
    const cell = cells[at];
    if (cell === undefined) cells.push({ text: " ", width: 1, marked: true });
    else cell.marked = true;
  }
  const total = sum(cells);
  const first = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  const lead = sum(cells.slice(0, first));
  const cut = total > width && lead > width / 2;
  const begin = cut ? columnIndex(cells, lead - Math.floor(width / 4)) : 0;
  const shown = cells.slice(begin);
  const end = sum(shown) > width - (cut ? 3 : 0) ? columnIndex(shown, width - (cut ? 6 : 3)) : shown.length;
  const kept = shown.slice(0, end);
  const markedFrom = Math.max(
    0,
    kept.findIndex((cell) => cell.marked),
  );
  return {
    text: `${cut ? "..." : ""}${kept.map((cell) => cell.text).join("")}${end < shown.length ? "..." : ""}`.trimEnd(),
    indent: " ".repeat((cut ? 3 : 0) + sum(kept.slice(0, markedFrom))),
    marks: "^".repeat(sum(kept.filter((cell) => cell.marked))),
  };
}

function sum(cells: readonly { readonly width: number }[]): number {
  return cells.reduce((total, cell) => total + cell.width, 0);
}

/** The index of the first cell that begins at or after `column`. */
function columnIndex(cells: readonly { readonly width: number }[], column: number): number {
  let at = 0;
  const index = cells.findIndex((cell) => {
    if (at >= column) return true;
    at += cell.width;
    return false;
  });
  return index < 0 ? cells.length : index;
}
