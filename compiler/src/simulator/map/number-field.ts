import { errorNames } from "../../asl/errors.js";
import type { Json, QueryLanguage } from "../../asl/states.js";
import { compilePath, requirePath } from "../data/path-field.js";
import { queryFailure } from "../data/query.js";
import type { QueryData } from "../data/query.js";
import { compileTypedQuery } from "../data/typed-query.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { Thread } from "../schedule/scheduler.js";
import { just } from "../schedule/waits.js";

/** A number of a Map state; undefined where the definition has none. */
export type NumberField = (frame: Frame, data: QueryData) => Thread<number | undefined>;

export interface NumberFieldOptions {
  readonly kind: "integer" | "float";
  /** What is wrong with a number, if anything. */
  readonly problem?: (value: number) => string | undefined;
}

/** Prepares a field that is a number, an expression, or under `…Path` a path; `at` is its place for messages. */
export function compileNumberField(
  holder: object,
  name: string,
  language: QueryLanguage,
  { kind, problem = () => undefined }: NumberFieldOptions,
  at = name,
): NumberField {
  const fields = holder as { readonly [field: string]: Json | undefined };
  const path = fields[`${name}Path`];
  const value = fields[name];
  const checked = (frame: Frame, number: number) => {
    const text = problem(number);
    if (text === undefined) return number;
    throw language === "JSONata" ? queryFailure(frame, at, text) : failureOf(frame, errorNames.runtime, text);
  };
  if (typeof path === "string") return compileNumberPath(path, `${name}Path`, kind, checked);
  if (value === undefined || value === null) {
    return () => just(undefined);
  }
  if (language === "JSONPath") {
    return (frame) => just(checked(frame, Number(value)));
  }
  const query = compileTypedQuery<number>(value, at, "number");
  return function* (frame, data) {
    return checked(frame, yield* query(frame, data));
  };
}

function compileNumberPath(
  text: string,
  field: string,
  kind: "integer" | "float",
  checked: (frame: Frame, number: number) => number,
): NumberField {
  const path = compilePath(text);
  return (frame, { input }) => {
    const value = requirePath(path, frame, input);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (
      typeof number === "number" &&
      Number.isFinite(number) &&
      (kind === "float" || Number.isInteger(number))
    ) {
      return just(checked(frame, number));
    }
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    const message = `The ${field} field refers to value "${shown}" which is not a valid ${kind}: ${text}`;
    throw failureOf(frame, errorNames.runtime, message);
  };
}
