import type { Expr } from "../../../ir/ir.js";
import { elementOf, unknownShape, type Shape } from "../../../ir/shape.js";
import { arrayOfItems, level, simple, within, type Code } from "./code.js";
import { freshName } from "./names.js";
import { nestingOf, type Nesting } from "./operand.js";
import type { Place, Printer } from "./printer.js";
import { parseTemplate, type Piece, type Template } from "./template.js";

/** An operand: still to be printed, or printed already. */
export type Arg = Expr | Code;

function codeOf(printer: Printer, arg: Arg, place: Place): Code {
  return "op" in arg ? printer.print(arg, place) : arg;
}

/** The template with its holes filled. An operand that would be evaluated more than once is bound to a name first. */
export function fill(printer: Printer, source: string, args: readonly Arg[], place: Place): Code {
  const template = parseTemplate(source);
  const locals = localNames(template, args, place);
  const inner = { names: place.names, taken: new Set([...place.taken, ...locals.values()]) };
  const bindings: string[] = [];
  const operands = operandCodes(printer, template, args, inner, bindings);
  const only = template.pieces.length === 1 ? template.pieces[0]! : undefined;
  if (only?.kind === "operand") return operands.get(only.path.join())!;
  const text = template.pieces.map((piece) => pieceText(piece)).join("");
  if (bindings.length > 0) {
    return { text: `(${bindings.join("; ")}; ${text})`, level: level.atom, simple: false };
  }
  if (template.isArray) return arrayOfItems(text.slice(1, -1));
  const isSimple = template.isStep && [...operands.values()].every((code) => code.simple);
  return { text, level: template.level, simple: isSimple };

  function pieceText(piece: Piece): string {
    switch (piece.kind) {
      case "text":
        return piece.text;
      case "local": {
        const local = simple(`$${locals.get(piece.name)!}`);
        return piece.kept ? asItem(printer, local, nestingOf(elementsOf(args[0]!)), inner) : local.text;
      }
      case "operand":
        return within(operands.get(piece.path.join())!, piece.needed);
      case "rest":
        return args
          .slice(piece.from)
          .map((arg) => (piece.from > 0 ? ", " : "") + codeOf(printer, arg, inner).text)
          .join(piece.from > 0 ? "" : ", ");
      case "body":
        return bodyText(printer, args[piece.operand]!, piece, locals, inner);
    }
  }
}

function operandCodes(
  printer: Printer,
  template: Template,
  args: readonly Arg[],
  place: Place,
  bindings: string[],
): ReadonlyMap<string, Code> {
  const holes = template.pieces.filter((piece) => piece.kind === "operand");
  const codes = new Map<string, Code>();
  const taken = new Set(place.taken);
  for (const { path } of holes) {
    if (codes.has(path.join())) continue;
    const same = holes.filter((hole) => hole.path.join() === path.join());
    const code = codeOf(printer, operandAt(args, path), { ...place, taken });
    const repeats = same.length > 1 || same.some((hole) => hole.again);
    if (!repeats || code.simple) {
      codes.set(path.join(), code);
      continue;
    }
    const name = freshName("value", taken);
    taken.add(name);
    bindings.push(`$${name} := ${code.text}`);
    codes.set(path.join(), { text: `$${name}`, level: level.atom, simple: true });
  }
  return codes;
}

function operandAt(args: readonly Arg[], path: readonly number[]): Arg {
  const [first, ...others] = path;
  return others.reduce<Arg>((expr, n) => {
    if (!("op" in expr) || expr.op !== "apply")
      throw new Error("A template reaches into an operand that is no operation");
    return expr.args[n]!;
  }, args[first!]!);
}

/** A name for each local of the template: that of the callback's parameter where it stands for one. */
function localNames(template: Template, args: readonly Arg[], place: Place): ReadonlyMap<string, string> {
  const hints = new Map<string, string>();
  for (const piece of template.pieces) {
    if (piece.kind === "local" && !hints.has(piece.name)) hints.set(piece.name, piece.name);
    if (piece.kind !== "body") continue;
    const callback = args[piece.operand]!;
    piece.args.forEach((name, n) => {
      const param = "op" in callback && callback.op === "function" ? callback.params[n] : undefined;
      hints.set(name, param?.name ?? name);
    });
  }
  const taken = new Set(place.taken);
  const names = new Map<string, string>();
  for (const [local, hint] of hints) {
    const name = freshName(hint, taken);
    taken.add(name);
    names.set(local, name);
  }
  return names;
}

function bodyText(
  printer: Printer,
  callback: Arg,
  piece: Extract<Piece, { kind: "body" }>,
  names: ReadonlyMap<string, string>,
  place: Place,
): string {
  if (!("op" in callback) || callback.op !== "function")
    throw new Error("A row takes a callback where none is");
  const params = callback.params.map((param, n): [number, string] => [
    param.id,
    `$${names.get(piece.args[n]!)!}`,
  ]);
  const inner = { names: new Map([...place.names, ...params]), taken: place.taken };
  const code = printer.print(callback.body, inner);
  return piece.kept
    ? asItem(printer, code, nestingOf(callback.body.shape), inner)
    : within(code, piece.needed);
}

function elementsOf(array: Arg): Shape {
  return "op" in array ? elementOf(array.shape) : unknownShape;
}

/** The text that stands for one whole element inside an array constructor. */
export function asItem(printer: Printer, code: Code, nesting: Nesting | undefined, place: Place): string {
  if (nesting === "nested") return code.items === undefined ? `[${code.text}]` : code.text;
  if (nesting === "mixed") return fill(printer, printer.table.structure.kept, [code], place).text;
  return code.text;
}
