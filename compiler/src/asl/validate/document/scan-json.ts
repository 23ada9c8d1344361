export interface JsonScan {
  /** There is nothing but white space. */
  readonly blank: boolean;
  /** Absent when the text is JSON. */
  readonly error?: { readonly message: string; readonly line: number; readonly column: number };
  /** Keys that occur twice in one object: parsing keeps the last of them and says nothing. */
  readonly duplicates: readonly { readonly key: string; readonly path: string }[];
}

interface Frame {
  readonly kind: "object" | "array";
  readonly path: string;
  readonly keys: Set<string>;
  count: number;
  key: string;
}

/** What may come next; `end` is what follows a value. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | "end";

const space = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Reads JSON text for what `JSON.parse` does not tell: the line and column of the error, and keys given twice. */
export function scanJson(text: string): JsonScan {
  const duplicates: { key: string; path: string }[] = [];
  const frames: Frame[] = [];
  let offset = 0;
  let done = false;
  let expect = "value" as Expected;

  const fail = (message: string): JsonScan => ({
    blank: afterSpace(text, 0) === text.length,
    error: { message, ...position(text, start()) },
    duplicates,
  });
  const start = () => afterSpace(text, offset);
  const afterValue = () => {
    if (frames.length === 0) done = true;
    expect = "end";
  };

  while (!done) {
    const next = readToken(text, offset);
    if (next === undefined)
      return fail(start() === text.length ? "The text ends too early." : unreadable(expect));
    const { mark, string } = next;
    const frame = frames.at(-1);
    if (expect === "key" || expect === "key or }") {
      if (mark === "}" && expect === "key or }") {
        frames.pop();
        afterValue();
      } else if (string !== undefined && frame !== undefined) {
        const key = JSON.parse(string) as string;
        if (frame.keys.has(key)) duplicates.push({ key, path: `${frame.path}/${key}` });
        frame.keys.add(key);
        frame.key = key;
        expect = ":";
      } else return fail("A key in double quotes is expected here.");
    } else if (expect === ":") {
      if (mark !== ":") return fail("A colon is expected here.");
      expect = "value";
    } else if (expect === "end") {
      if (mark === "," && frame !== undefined) {
        frame.count += 1;
        expect = frame.kind === "object" ? "key" : "value";
      } else if (mark === (frame?.kind === "object" ? "}" : "]")) {
        frames.pop();
        afterValue();
      } else return fail(`A comma or ${frame?.kind === "object" ? "}" : "]"} is expected here.`);
    } else if (mark === "{" || mark === "[") {
      const path =
        frame === undefined
          ? ""
          : frame.kind === "object"
            ? `${frame.path}/${frame.key}`
            : `${frame.path}[${frame.count}]`;
      frames.push({ kind: mark === "{" ? "object" : "array", path, keys: new Set(), count: 0, key: "" });
      expect = mark === "{" ? "key or }" : "value or ]";
    } else if (mark === "]" && expect === "value or ]") {
      frames.pop();
      afterValue();
    } else if (mark === undefined) {
      afterValue();
    } else return fail("A value is expected here.");
    offset = next.end;
  }
  if (start() < text.length) return fail("Nothing may follow the definition.");
  return { blank: false, duplicates };
}

function unreadable(expected: Expected): string {
  return expected === "key" || expected === "key or }"
    ? "A key in double quotes is expected here."
    : "This is not JSON.";
}

interface Token {
  readonly end: number;
  readonly mark?: string;
  readonly string?: string;
}

function readToken(text: string, offset: number): Token | undefined {
  const start = afterSpace(text, offset);
  const first = text[start];
  if (first === undefined) return undefined;
  if ("{}[],:".includes(first)) return { mark: first, end: start + 1 };
  if (first === '"') {
    const end = endOfString(text, start + 1);
    return end === undefined ? undefined : { string: text.slice(start, end), end };
  }
  scalar.lastIndex = start;
  const match = scalar.exec(text);
  return match === null ? undefined : { end: scalar.lastIndex };
}

/** By hand: a regular expression over a string of megabytes exhausts its stack. */
function endOfString(text: string, from: number): number | undefined {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '"') return index + 1;
    if (text.charCodeAt(index) < 0x20) return undefined;
    if (text[index] !== "\\") continue;
    escape.lastIndex = index;
    if (!escape.test(text)) return undefined;
    index = escape.lastIndex - 1;
  }
  return undefined;
}

function afterSpace(text: string, offset: number): number {
  space.lastIndex = offset;
  space.test(text);
  return space.lastIndex;
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}
