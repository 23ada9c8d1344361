import { errorNames } from "../../asl/errors.js";
import { compileJsonata, expressionText, isExpression } from "../../asl/jsonata/index.js";
import type { JsonataBindings, JsonataEvaluate, JsonataResult } from "../../asl/jsonata/index.js";
import { setProperty } from "../../asl/jsonpath/index.js";
import type { Json, JsonObject } from "../../asl/states.js";
import { contextOf, failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { visibleVariables } from "../run/scope.js";
import type { StateFailure } from "../run/state-failure.js";
import { just, promised } from "../schedule/waits.js";
import type { Thread } from "../schedule/scheduler.js";

/** What `$states` holds besides the context. */
export interface QueryData {
  readonly input: Json;
  readonly result?: Json;
  readonly errorOutput?: Json;
  /** The item that an ItemSelector is for. */
  readonly item?: NonNullable<Frame["item"]>;
}

/** A field of a JSONata state, ready to be evaluated. */
export type Query = (frame: Frame, data: QueryData) => Thread<Json>;

/** Prepares a field of a JSONata state: expressions in it, at any depth, are evaluated, all else stays. */
export function compileQuery(value: Json, field: string): Query {
  const part = compilePart(value, field);
  if (part === undefined) {
    return () => just(value);
  }
  return (frame, data) => part(frame, data, bindingsOf(frame, data));
}

type Part = (frame: Frame, data: QueryData, bindings: JsonataBindings) => Thread<Json>;

function compilePart(value: Json, field: string): Part | undefined {
  if (typeof value === "string")
    return isExpression(value) ? compileExpression(expressionText(value), field) : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value)
    ? compileList(value as readonly Json[], field)
    : compileObject(value as JsonObject, field);
}

function compileList(items: readonly Json[], field: string): Part | undefined {
  const parts = items.map((item, at) => compilePart(item, `${field}[${at}]`));
  if (parts.every((part) => part === undefined)) return undefined;
  return function* (frame, data, bindings) {
    const filled: Json[] = [];
    for (const [at, part] of parts.entries()) {
      filled.push(part === undefined ? (items[at] as Json) : yield* part(frame, data, bindings));
    }
    return filled;
  };
}

function compileObject(value: JsonObject, field: string): Part | undefined {
  const fields = Object.entries(value).map(([key, entry]) => ({
    key,
    entry,
    part: compilePart(entry, `${field}/${key}`),
  }));
  if (fields.every(({ part }) => part === undefined)) return undefined;
  return function* (frame, data, bindings) {
    const filled: { [key: string]: Json } = {};
    for (const { key, entry, part } of fields) {
      setProperty(filled, key, part === undefined ? entry : yield* part(frame, data, bindings));
    }
    return filled;
  };
}

function compileExpression(text: string, field: string): Part {
  return function* (frame, _data, bindings) {
    const result = yield* promised(evaluatorOf(frame, text)(bindings));
    if (result.ok) return result.value;
    throw queryFailure(
      frame,
      field,
      `The JSONata expression '${text}' specified for the field '${field}' ${why(result)}`,
    );
  };
}

function why(result: JsonataResult & { readonly ok: false }): string {
  switch (result.problem) {
    case "nothing":
      return "returned nothing (undefined).";
    case "unsupported":
      return "returned an unsupported result type.";
    case "threw":
      return `threw an error during evaluation. ${result.message}`;
  }
}

/** An expression that failed: an event of its own, and States.QueryEvaluationError. */
export function queryFailure(frame: Frame, location: string | undefined, message: string): StateFailure {
  return failureOf(frame, errorNames.queryEvaluationError, message, { location });
}

function evaluatorOf({ run }: Frame, text: string): JsonataEvaluate {
  const known = run.expressions.get(text);
  if (known !== undefined) return known;
  const { chance, scheduler } = run.world;
  const evaluate = compileJsonata(text, { ...chance, now: () => scheduler.now });
  run.expressions.set(text, evaluate);
  return evaluate;
}

function bindingsOf(frame: Frame, { input, result, errorOutput, item }: QueryData): JsonataBindings {
  const states = {
    input,
    ...(result === undefined ? {} : { result }),
    ...(errorOutput === undefined ? {} : { errorOutput }),
    // Made only for those who ask: few expressions do.
    get context() {
      return contextOf(frame, item ?? frame.item) as unknown as Json;
    },
  };
  return { ...visibleVariables(frame.scope), states };
}
