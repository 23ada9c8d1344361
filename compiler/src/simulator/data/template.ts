import { errorNames } from "../../asl/errors.js";
import {
  IntrinsicFailure,
  IntrinsicPathMissing,
  evaluateIntrinsic,
  looksLikeIntrinsic,
  parseIntrinsic,
} from "../../asl/intrinsics/index.js";
import { setProperty } from "../../asl/jsonpath/index.js";
import type { Json } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import { jsonText } from "../api/json-text.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { compilePath, readPath } from "./path-field.js";

/** A payload template, ready to be filled; `input` is what `$` means in it. */
export type Template = (frame: Frame, input: Json) => Json;

/** Prepares Parameters, ResultSelector, ItemSelector or Assign of a JSONPath state. */
export function compileTemplate(value: Json): Template {
  return compilePart(value) ?? (() => value);
}

/** Undefined for a part in which nothing is to be filled in. */
function compilePart(value: Json): Template | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value)
    ? compileList(value as readonly Json[])
    : compileObject(value as { readonly [key: string]: Json });
}

function compileList(items: readonly Json[]): Template | undefined {
  const parts = items.map(compilePart);
  if (parts.every((part) => part === undefined)) return undefined;
  return (frame, input) => items.map((item, at) => parts[at]?.(frame, input) ?? item);
}

function compileObject(value: { readonly [key: string]: Json }): Template | undefined {
  const fields = Object.entries(value).map(([key, entry]) => ({ ...compileField(key, entry), entry }));
  if (fields.every(({ fill }) => fill === undefined)) return undefined;
  return (frame, input) => {
    const filled: { [key: string]: Json } = {};
    for (const { name, fill, entry } of fields)
      setProperty(filled, name, fill === undefined ? entry : fill(frame, input));
    return filled;
  };
}

function compileField(key: string, value: Json): { name: string; fill: Template | undefined } {
  if (!key.endsWith(".$")) return { name: key, fill: compilePart(value) };
  if (typeof value !== "string")
    throw new InvalidDefinition(`The field "${key}" must be a path or a call in a string.`);
  return { name: key.slice(0, -2), fill: compileValue(value, key) };
}

/** Prepares the text of a field that is a path or a call of an intrinsic function. */
export function compileValue(text: string, field: string): Template {
  return looksLikeIntrinsic(text) ? compileIntrinsic(text) : compilePathValue(text, field);
}

function compilePathValue(text: string, field: string): Template {
  const compiled = compilePath(text);
  return (frame, input) => {
    const value = readPath(compiled, frame, input);
    if (value !== undefined) return value;
    throw failureOf(
      frame,
      errorNames.runtime,
      `The JSONPath '${text}' specified for the field '${field}' could not be found in the input '${jsonText(input)}'`,
    );
  };
}

function compileIntrinsic(text: string): Template {
  const parsed = parseIntrinsic(text);
  if (!parsed.ok)
    throw new InvalidDefinition(`"${text}" is not a call of an intrinsic function: ${parsed.message}.`);
  return (frame, input) => {
    frame.roots.input = input;
    try {
      return evaluateIntrinsic(parsed.call, frame.roots, frame.run.world.chance);
    } catch (error) {
      const problem = `The function '${text}' had the following error: `;
      if (error instanceof IntrinsicFailure) {
        throw failureOf(frame, errorNames.intrinsicFailure, problem + error.message);
      }
      if (!(error instanceof IntrinsicPathMissing)) throw error;
      const missing = `The JsonPath argument for the field '${error.path}' could not be found in the input '${jsonText(input)}'`;
      throw failureOf(frame, errorNames.runtime, problem + missing);
    }
  };
}
