import type { Span } from "../../compiler/src/diagnostics/index.js";

/** The span of `part` in `source`, counted as the compiler counts: UTF-16 units, from 1. */
export function spanOf(source: string, part: string, file = "/project/src/order.ts"): Span {
  const start = source.indexOf(part);
  if (start < 0) throw new Error(`no ${JSON.stringify(part)} in the source`);
  const end = start + part.length;
  const [line, column] = position(source, start);
  const [endLine, endColumn] = position(source, end);
  return { file, start, end, line, column, endLine, endColumn };
}

function position(source: string, offset: number): readonly [number, number] {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
  return [lines.length, (lines.at(-1) ?? "").length + 1];
}
