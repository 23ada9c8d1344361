import { level } from "./code.js";

/**
 * A template is JSONata text with holes: `#0` is an operand, `#0.1` the second operand of an operand that is itself
 * an operation, `#*` all remaining operands, `#1(@x, @i)` the body of a callback for these arguments, `@x` a name
 * that is free here. `^` before a body or a name: as one element of the array constructor around it, whatever it is; a
 * name stands for an element of operand 0. Parentheses that precedence asks for are found by the engine, not written.
 */
export interface Template {
  readonly pieces: readonly Piece[];
  readonly level: number;
  /** The whole is one array constructor. */
  readonly isArray: boolean;
  /** One step into an operand: as cheap as the operand. */
  readonly isStep: boolean;
}

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "local"; readonly name: string; readonly kept: boolean }
  /** `again`: evaluated more than once, or with another context: must be simple, else it is bound before. */
  | {
      readonly kind: "operand";
      readonly path: readonly number[];
      readonly needed: number;
      readonly again: boolean;
    }
  | { readonly kind: "rest"; readonly from: number }
  | {
      readonly kind: "body";
      readonly operand: number;
      readonly args: readonly string[];
      readonly kept: boolean;
      readonly needed: number;
    };

const powers: { readonly [operator: string]: number } = {
  or: level.or,
  and: level.and,
  in: level.comparison,
  "=": level.comparison,
  "!=": level.comparison,
  "<": level.comparison,
  "<=": level.comparison,
  ">": level.comparison,
  ">=": level.comparison,
  "+": level.sum,
  "-": level.sum,
  "&": level.sum,
  "*": level.product,
  "/": level.product,
  "%": level.product,
};

const token =
  /"(?:[^"\\]|\\.)*"|\/(?=[\^[])(?:[^/\\]|\\.)+\/|#\*|#\d+(?:\.\d+)*(?:\((?:@\w+(?:, )?)*\))?|@\w+|\^(?=[#@])|\$?\w+|:=|!=|<=|>=|\.\.|\s+|./g;

export function parseTemplate(source: string): Template {
  const tokens = source.match(token) ?? [];
  const pieces: Piece[] = [];
  const open: string[] = [];
  let weakest: number = level.atom;
  let firstClosesAt = -1;
  tokens.forEach((text, at) => {
    const before = neighbour(tokens, at, -1);
    const after = neighbour(tokens, at, +1);
    const kept = tokens[at - 1] === "^";
    if (text === "^") return;
    if (text.startsWith("#")) return pieces.push(hole(text, needed(before, after, tokens, at), kept, open));
    if (text.startsWith("@")) return pieces.push({ kind: "local", name: text.slice(1), kept });
    pieces.push({ kind: "text", text });
    if (open.length === 0) weakest = Math.min(weakest, binds(text, before));
    if (text === "(" || text === "[" || text === "{") {
      const repeats = (text === "{" && before === ")") || (text === "[" && endsTerm(before));
      open.push(repeats ? "again" : "once");
    }
    if (text === ")" || text === "]" || text === "}") {
      open.pop();
      if (open.length === 0 && firstClosesAt < 0) firstClosesAt = at;
    }
  });
  const isArray = tokens[0] === "[" && firstClosesAt === tokens.length - 1;
  const isStep = tokens.length === 4 && /^#\d+$/.test(tokens[0]!) && tokens[1] === "[";
  return { pieces: merged(pieces), level: weakest, isArray, isStep };
}

function neighbour(tokens: readonly string[], at: number, step: number): string {
  let next = at + step;
  while (tokens[next]?.trim() === "") next += step;
  return tokens[next] ?? "";
}

function endsTerm(text: string): boolean {
  return /^[#@$\w"]|^[)\]]$/.test(text) && !(text in powers);
}

/** How weakly a piece of text at depth zero makes the whole bind. */
function binds(text: string, before: string): number {
  if (text === "?") return level.condition;
  if ((text === "[" && endsTerm(before)) || text === ".") return level.path;
  if (text === "-" && !endsTerm(before)) return level.minus;
  return powers[text] ?? level.atom;
}

function needed(before: string, after: string, tokens: readonly string[], at: number): number {
  const unary = before === "-" && !endsTerm(neighbour(tokens, tokens.lastIndexOf("-", at), -1));
  const left = unary ? level.minus : before in powers ? powers[before]! + 1 : 0;
  const postfix = tokens[at + 1] === "[" || tokens[at + 1] === ".";
  // Before a colon a condition would take the colon for its own.
  const tested = after === "?" || after === ":" ? level.condition + 1 : (powers[after] ?? 0);
  const right = postfix ? level.path : tested;
  return Math.max(left, right);
}

function hole(text: string, needs: number, kept: boolean, open: readonly string[]): Piece {
  if (text === "#*") return { kind: "rest", from: 0 };
  const paren = text.indexOf("(");
  if (paren >= 0) {
    const args = text
      .slice(paren + 1, -1)
      .split(", ")
      .filter((arg) => arg !== "");
    return {
      kind: "body",
      operand: Number(text.slice(1, paren)),
      args: args.map((a) => a.slice(1)),
      needed: needs,
      kept,
    };
  }
  const path = text.slice(1).split(".").map(Number);
  return { kind: "operand", path, needed: needs, again: open.includes("again") };
}

/** Joins neighbouring text; the rest takes the operands that no other hole names. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const named = pieces.flatMap((p) => (p.kind === "operand" ? [p.path[0]! + 1] : []));
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === "text" && last?.kind === "text") {
      result[result.length - 1] = { kind: "text", text: last.text + piece.text };
    } else if (piece.kind === "rest") {
      // The comma before it is its own: it goes when nothing is left.
      if (last?.kind === "text")
        result[result.length - 1] = { kind: "text", text: last.text.replace(/, $/, "") };
      result.push({ kind: "rest", from: Math.max(0, ...named) });
    } else result.push(piece);
  }
  return result;
}
