import { errorNames } from "../../asl/errors.js";
import { isReferencePath, writeAtPath } from "../../asl/jsonpath/index.js";
import type { Json } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import { jsonText } from "../api/json-text.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { compilePath } from "./path-field.js";

/** Puts a result where ResultPath says: instead of the input, nowhere, or into it. */
export type ResultPath = (frame: Frame, input: Json, result: Json) => Json;

export function compileResultPath(text: string | null | undefined): ResultPath {
  if (text === undefined || text === "$") return (_frame, _input, result) => result;
  if (text === null) return (_frame, input) => input;
  const { path } = compilePath(text);
  if (!isReferencePath(path) || path.root.kind !== "input") {
    throw new InvalidDefinition(`The ResultPath "${text}" must be a reference path.`);
  }
  return (frame, input, result) => {
    const written = writeAtPath(path, input, result);
    if (written.ok) return written.value;
    throw failureOf(
      frame,
      errorNames.resultPathMatchFailure,
      `Unable to apply ReferencePath ${text} to input ${jsonText(input)}`,
    );
  };
}
