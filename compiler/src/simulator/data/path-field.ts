import { errorNames } from "../../asl/errors.js";
import { evaluatePath, isDefinite, parsePath } from "../../asl/jsonpath/index.js";
import type { Path } from "../../asl/jsonpath/index.js";
import type { Json } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";

/** InputPath and OutputPath: all of it, nothing of it, or what a path finds. */
export type PathField = "all" | "none" | CompiledPath;

export interface CompiledPath {
  readonly text: string;
  readonly path: Path;
  /** Names of properties when the path is nothing but `$.a.b`: by far the most frequent kind. */
  readonly names: readonly string[] | undefined;
}

export function compilePath(text: string): CompiledPath {
  const parsed = parsePath(text);
  if (!parsed.ok) throw new InvalidDefinition(`"${text}" is not a path: ${parsed.message}.`);
  const { path } = parsed;
  const names = path.steps.map((step) => (step.kind === "property" ? step.name : undefined));
  const plain = path.root.kind === "input" && isDefinite(path) && !names.includes(undefined);
  return { text, path, names: plain ? (names as string[]) : undefined };
}

export function compilePathField(text: string | null | undefined): PathField {
  if (text === undefined || text === "$") return "all";
  return text === null ? "none" : compilePath(text);
}

/** What the path finds; undefined when it leads nowhere. */
export function readPath(compiled: CompiledPath, frame: Frame, input: Json): Json | undefined {
  if (compiled.names === undefined) {
    frame.roots.input = input;
    const result = evaluatePath(compiled.path, frame.roots);
    return result.found ? result.value : undefined;
  }
  let value: Json | undefined = input;
  for (const name of compiled.names) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = (value as { readonly [key: string]: Json })[name];
  }
  return value;
}

export function readPathField(field: PathField, frame: Frame, input: Json): Json {
  if (field === "all") return input;
  return field === "none" ? {} : requirePath(field, frame, input);
}

/** What the path finds; the state fails when it leads nowhere. */
export function requirePath(compiled: CompiledPath, frame: Frame, input: Json): Json {
  const value = readPath(compiled, frame, input);
  if (value !== undefined) return value;
  frame.roots.input = input;
  const result = evaluatePath(compiled.path, frame.roots);
  const why = result.found ? "" : result.message;
  throw failureOf(frame, errorNames.runtime, `Invalid path '${compiled.text}' : ${why}`);
}
