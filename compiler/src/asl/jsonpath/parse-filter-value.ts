import type { FilterLiteral, FilterValue, Path } from "./path.js";
import { expect, fail, peek, skipSpaces, startsWith, take, takeMatch, takeQuoted } from "./scanner.js";
import type { Scanner } from "./scanner.js";

/** Reads a path inside a filter; handed in, because paths contain filters and filters contain paths. */
export type TakePath = (scanner: Scanner) => Path;

/** Reads one side of a comparison: a path, a regular expression, or JSON with either kind of quotes. */
export function parseFilterValue(scanner: Scanner, takePath: TakePath): FilterValue {
  if (startsWith(scanner, "@") || startsWith(scanner, "$")) return { kind: "path", path: takePath(scanner) };
  if (startsWith(scanner, "/")) return takeRegex(scanner);
  return { kind: "literal", value: takeLiteral(scanner) };
}

function takeRegex(scanner: Scanner): FilterValue {
  const text =
    takeMatch(scanner, /\/(?:[^/\\]|\\.)*\/[a-zA-Z]*/y) ?? fail(scanner, "the expression is not closed");
  const end = text.lastIndexOf("/");
  const source = text.slice(1, end);
  const flags = text.slice(end + 1).replace(/[^ims]/g, "");
  try {
    new RegExp(source, flags);
  } catch {
    fail(scanner, `'${source}' is not a regular expression`);
  }
  return { kind: "regex", source, flags };
}

function takeLiteral(scanner: Scanner): FilterLiteral {
  const next = peek(scanner);
  if (next === "'" || next === '"') return takeQuoted(scanner);
  if (take(scanner, "true")) return true;
  if (take(scanner, "false")) return false;
  if (take(scanner, "null")) return null;
  if (next === "[") return takeList(scanner);
  if (next === "{") return takeObject(scanner);
  const number = takeMatch(scanner, /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  return number === undefined ? fail(scanner, "expected a path or a value") : Number(number);
}

function takeList(scanner: Scanner): FilterLiteral {
  const items: FilterLiteral[] = [];
  expect(scanner, "[");
  skipSpaces(scanner);
  while (!take(scanner, "]")) {
    if (items.length > 0) expect(scanner, ",");
    skipSpaces(scanner);
    items.push(takeLiteral(scanner));
    skipSpaces(scanner);
  }
  return items;
}

function takeObject(scanner: Scanner): FilterLiteral {
  const entries: [string, FilterLiteral][] = [];
  expect(scanner, "{");
  skipSpaces(scanner);
  while (!take(scanner, "}")) {
    if (entries.length > 0) expect(scanner, ",");
    skipSpaces(scanner);
    if (peek(scanner) !== "'" && peek(scanner) !== '"') fail(scanner, "expected a name in quotes");
    const key = takeQuoted(scanner);
    skipSpaces(scanner);
    expect(scanner, ":");
    skipSpaces(scanner);
    entries.push([key, takeLiteral(scanner)]);
    skipSpaces(scanner);
  }
  return Object.fromEntries(entries);
}
