/** A text and how far it has been read. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** What a parser throws inside itself; it never leaves this folder's parse functions. */
export class PathSyntaxError extends Error {}

export function fail(scanner: Scanner, message: string): never {
  throw new PathSyntaxError(`${message} at position ${scanner.at + 1}`);
}

export function peek(scanner: Scanner): string {
  return scanner.text[scanner.at] ?? "";
}

export function startsWith(scanner: Scanner, text: string): boolean {
  return scanner.text.startsWith(text, scanner.at);
}

/** Reads `text` when it comes next. */
export function take(scanner: Scanner, text: string): boolean {
  if (!startsWith(scanner, text)) return false;
  scanner.at += text.length;
  return true;
}

export function expect(scanner: Scanner, text: string): void {
  if (!take(scanner, text)) fail(scanner, `expected '${text}'`);
}

export function skipSpaces(scanner: Scanner): void {
  while (peek(scanner) === " " || peek(scanner) === "\t" || peek(scanner) === "\n") scanner.at++;
}

/** Reads what `pattern` (sticky) matches next. */
export function takeMatch(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (match === null) return undefined;
  scanner.at += match[0].length;
  return match[0];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads a string in single or double quotes, with the escapes of Java. */
export function takeQuoted(scanner: Scanner): string {
  const quote = peek(scanner);
  scanner.at++;
  let value = "";
  for (;;) {
    const char = peek(scanner);
    if (char === "") fail(scanner, "the string is not closed");
    scanner.at++;
    if (char === quote) return value;
    if (char !== "\\") {
      value += char;
      continue;
    }
    const escaped = peek(scanner);
    if (escaped === "") fail(scanner, "the string is not closed");
    scanner.at++;
    if (escaped === "u") {
      const hex = takeMatch(scanner, /[0-9a-fA-F]{4}/y) ?? fail(scanner, "expected four hexadecimal digits");
      value += String.fromCharCode(parseInt(hex, 16));
    } else {
      value += escapes[escaped] ?? escaped;
    }
  }
}

/** Reads a name in quotes. Recorded: a backslash is a character like any other; only before the quote it escapes. */
export function takeQuotedName(scanner: Scanner): string {
  const quote = peek(scanner);
  scanner.at++;
  let name = "";
  for (;;) {
    const char = peek(scanner);
    if (char === "") fail(scanner, "the name is not closed");
    scanner.at++;
    if (char === quote) return name;
    if (char === "\\" && peek(scanner) === quote && scanner.text.length > scanner.at + 1) {
      name += quote;
      scanner.at++;
    } else {
      name += char;
    }
  }
}
