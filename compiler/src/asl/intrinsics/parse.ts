import { parsePathPrefix } from "../jsonpath/index.js";
import { intrinsicArity, isIntrinsicName, maxIntrinsicNesting } from "./intrinsic.js";
import type { IntrinsicArgument, IntrinsicCall } from "./intrinsic.js";

export type ParsedIntrinsic =
  { readonly ok: true; readonly call: IntrinsicCall } | { readonly ok: false; readonly message: string };

/** Whether a value of a `.$` field is meant as a call and not as a path. */
export function looksLikeIntrinsic(text: string): boolean {
  return /^\s*States\./.test(text);
}

/** Reads `States.Name(…)` with its arguments: paths, texts in single quotes, numbers, true, false, null, calls. */
export function parseIntrinsic(text: string): ParsedIntrinsic {
  const scanner: Scanner = { text, at: 0 };
  try {
    const call = takeCall(scanner, 1);
    if (scanner.at < text.length) fail(scanner, `unexpected '${text[scanner.at]}'`);
    return { ok: true, call };
  } catch (error) {
    if (error instanceof IntrinsicSyntaxError) return { ok: false, message: error.message };
    throw error;
  }
}

interface Scanner {
  readonly text: string;
  at: number;
}

class IntrinsicSyntaxError extends Error {}

function fail(scanner: Scanner, message: string): never {
  throw new IntrinsicSyntaxError(`${message} at position ${scanner.at + 1}`);
}

function takeMatch(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (match === null) return undefined;
  scanner.at += match[0].length;
  return match[0];
}

function skipSpaces(scanner: Scanner): void {
  takeMatch(scanner, /\s*/y);
}

function takeCall(scanner: Scanner, depth: number): IntrinsicCall {
  if (depth > maxIntrinsicNesting) fail(scanner, `calls are nested more than ${maxIntrinsicNesting} deep`);
  skipSpaces(scanner);
  const name =
    takeMatch(scanner, /States\.\w+/y) ?? fail(scanner, "expected the name of an intrinsic function");
  if (!isIntrinsicName(name)) return fail(scanner, `there is no intrinsic function '${name}'`);
  if (takeMatch(scanner, /\s*\(/y) === undefined) fail(scanner, "expected '('");
  const args = takeArguments(scanner, depth);
  skipSpaces(scanner);
  const { min, max } = intrinsicArity[name];
  if (args.length < min || args.length > max) {
    fail(scanner, `'${name}' takes ${expected(min, max)}, not ${args.length}`);
  }
  return { kind: "call", name, args };
}

function expected(min: number, max: number): string {
  const least = `${min} argument${min === 1 ? "" : "s"}`;
  if (min === max) return least;
  return max === Number.POSITIVE_INFINITY ? `at least ${least}` : `${min} to ${max} arguments`;
}

function takeArguments(scanner: Scanner, depth: number): IntrinsicArgument[] {
  const args: IntrinsicArgument[] = [];
  if (takeMatch(scanner, /\s*\)/y) !== undefined) return args;
  for (;;) {
    skipSpaces(scanner);
    args.push(takeArgument(scanner, depth));
    skipSpaces(scanner);
    if (takeMatch(scanner, /\)/y) !== undefined) return args;
    if (takeMatch(scanner, /,/y) === undefined) fail(scanner, "expected ',' or ')'");
  }
}

function takeArgument(scanner: Scanner, depth: number): IntrinsicArgument {
  const next = scanner.text[scanner.at] ?? "";
  if (next === "'") return takeText(scanner);
  if (next === "$") return takePath(scanner);
  const word = takeMatch(scanner, /(?:true|false|null)(?!\w)/y);
  if (word !== undefined) return { kind: "literal", value: word === "null" ? null : word === "true" };
  const number = takeMatch(scanner, /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return { kind: "literal", value: Number(number) };
  return takeCall(scanner, depth + 1);
}

function takePath(scanner: Scanner): IntrinsicArgument {
  const start = scanner.at;
  const parsed = parsePathPrefix(scanner.text, start);
  scanner.at = parsed.end;
  if (!parsed.ok) return fail(scanner, parsed.message);
  return { kind: "path", path: parsed.path, text: scanner.text.slice(start, parsed.end) };
}

/** What may follow a backslash in a text; anything else makes the definition invalid. */
const escapes: Readonly<Record<string, string>> = {
  "'": "'",
  "\\": "\\",
  "{": "{",
  "}": "}",
  n: "\n",
  r: "\r",
  t: "\t",
};

function takeText(scanner: Scanner): IntrinsicArgument {
  scanner.at++;
  const pieces = [""];
  const add = (text: string) => pieces.push((pieces.pop() ?? "") + text);
  let value = "";
  for (;;) {
    const char = scanner.text[scanner.at] ?? fail(scanner, "the text is not closed");
    scanner.at++;
    if (char === "'") return { kind: "text", value, pieces };
    if (char === "\\") {
      const escaped = escapes[scanner.text[scanner.at] ?? ""] ?? fail(scanner, "this escape is not allowed");
      scanner.at++;
      value += escaped;
      add(escaped);
    } else if (char === "{" && scanner.text[scanner.at] === "}") {
      scanner.at++;
      value += "{}";
      pieces.push("");
    } else {
      value += char;
      add(char);
    }
  }
}
