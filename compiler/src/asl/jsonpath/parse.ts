import { parseFilter } from "./parse-filter.js";
import { parseFilterValue } from "./parse-filter-value.js";
import { pathFunctions } from "./path.js";
import type { FilterValue, ParsedPath, Path, PathFunction, PathRoot, PathStep } from "./path.js";
import {
  PathSyntaxError,
  expect,
  fail,
  peek,
  skipSpaces,
  startsWith,
  take,
  takeMatch,
  takeQuotedName,
} from "./scanner.js";
import type { Scanner } from "./scanner.js";

/** Reads a JSONPath the way the service does: `$`, `$$` or `$variable`, then steps. */
export function parsePath(text: string): ParsedPath {
  const scanner: Scanner = { text, at: 0 };
  try {
    const path = takePath(scanner, parseRoot(scanner), outerName);
    if (scanner.at < text.length) fail(scanner, `unexpected '${peek(scanner)}'`);
    return { ok: true, path };
  } catch (error) {
    if (error instanceof PathSyntaxError) return { ok: false, message: error.message };
    if (error instanceof RangeError) return { ok: false, message: "the path is nested too deeply" };
    throw error;
  }
}

/** What a name after a dot is made of: alone, as an argument of a call, inside a filter. */
const outerName = /[^.[\s()*]+/y;
const argumentName = /[^.[\s()*,]+/y;
const innerName = /[^.[\s()*=<>!&|,~\]]+/y;

const variableName = /[\p{ID_Start}_][\p{ID_Continue}\u200c\u200d]*/uy;

function parseRoot(scanner: Scanner): PathRoot {
  if (take(scanner, "$$")) return { kind: "context" };
  expect(scanner, "$");
  const name = takeMatch(scanner, variableName);
  return name === undefined ? { kind: "input" } : { kind: "variable", name };
}

/** Reads the path that starts at `at` and ends before a comma, a space or a closing parenthesis. */
export function parsePathPrefix(text: string, at: number): ParsedPath & { readonly end: number } {
  const scanner: Scanner = { text, at };
  try {
    const path = takePath(scanner, parseRoot(scanner), argumentName);
    return { ok: true, path, end: scanner.at };
  } catch (error) {
    if (error instanceof PathSyntaxError) return { ok: false, message: error.message, end: scanner.at };
    throw error;
  }
}

function takeInnerPath(scanner: Scanner): Path {
  if (take(scanner, "@")) return takePath(scanner, { kind: "item" }, innerName);
  return takePath(scanner, parseRoot(scanner), innerName);
}

function takePath(scanner: Scanner, root: PathRoot, names: RegExp): Path {
  const steps: PathStep[] = [];
  for (;;) {
    if (take(scanner, "..")) {
      steps.push({ kind: "descend" });
      if (startsWith(scanner, "[")) continue;
      steps.push(takeDotStep(scanner, names));
    } else if (take(scanner, ".")) {
      steps.push(startsWith(scanner, "[") ? takeBracketStep(scanner) : takeDotStep(scanner, names));
    } else if (startsWith(scanner, "[")) {
      steps.push(takeBracketStep(scanner));
    } else {
      return { root, steps };
    }
  }
}

function takeDotStep(scanner: Scanner, names: RegExp): PathStep {
  if (take(scanner, "*")) return { kind: "wildcard" };
  const name = takeMatch(scanner, names);
  if (name === undefined)
    fail(scanner, peek(scanner) === "" ? "the path must not end with '.'" : "expected a name");
  if (!startsWith(scanner, "(")) return { kind: "property", name };
  return { kind: "function", name: functionName(scanner, name), args: takeArguments(scanner) };
}

function functionName(scanner: Scanner, name: string): PathFunction {
  return pathFunctions.find((known) => known === name) ?? fail(scanner, `there is no function '${name}'`);
}

function takeArguments(scanner: Scanner): FilterValue[] {
  const args: FilterValue[] = [];
  expect(scanner, "(");
  skipSpaces(scanner);
  while (!take(scanner, ")")) {
    if (args.length > 0) expect(scanner, ",");
    skipSpaces(scanner);
    args.push(parseFilterValue(scanner, takeInnerPath));
    skipSpaces(scanner);
  }
  return args;
}

function takeBracketStep(scanner: Scanner): PathStep {
  expect(scanner, "[");
  skipSpaces(scanner);
  const step = bracketContent(scanner);
  skipSpaces(scanner);
  expect(scanner, "]");
  return step;
}

function bracketContent(scanner: Scanner): PathStep {
  const next = peek(scanner);
  if (next === "'" || next === '"') return takeNames(scanner);
  if (take(scanner, "*")) return { kind: "wildcard" };
  if (take(scanner, "?")) {
    skipSpaces(scanner);
    expect(scanner, "(");
    const test = parseFilter(scanner, takeInnerPath);
    expect(scanner, ")");
    return { kind: "filter", test };
  }
  return takeIndices(scanner);
}

function takeNames(scanner: Scanner): PathStep {
  const names: string[] = [];
  do {
    skipSpaces(scanner);
    const next = peek(scanner);
    if (next !== "'" && next !== '"') fail(scanner, "expected a name in quotes");
    names.push(takeQuotedName(scanner));
    skipSpaces(scanner);
  } while (take(scanner, ","));
  const [name] = names;
  return names.length === 1 && name !== undefined
    ? { kind: "property", name }
    : { kind: "properties", names };
}

function takeIndices(scanner: Scanner): PathStep {
  const first = takeInteger(scanner);
  skipSpaces(scanner);
  if (take(scanner, ":")) {
    skipSpaces(scanner);
    const to = takeInteger(scanner);
    if (startsWith(scanner, ":")) fail(scanner, "a slice has no step");
    return { kind: "slice", from: first, to };
  }
  if (first === undefined) fail(scanner, "expected an index, a name in quotes, '*' or '?('");
  if (!startsWith(scanner, ",")) return { kind: "index", index: first };
  const indices = [first];
  while (take(scanner, ",")) {
    skipSpaces(scanner);
    indices.push(takeInteger(scanner) ?? fail(scanner, "expected an index"));
    skipSpaces(scanner);
  }
  return { kind: "indices", indices };
}

function takeInteger(scanner: Scanner): number | undefined {
  const digits = takeMatch(scanner, /-?\d+/y);
  return digits === undefined ? undefined : Number(digits);
}
