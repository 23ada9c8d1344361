import { expressionText, isExpression } from "../../asl/jsonata/index.js";
import type { Json } from "../../asl/states.js";
import { jsonText } from "../api/json-text.js";
import type { Frame } from "../run/frame.js";
import type { Thread } from "../schedule/scheduler.js";
import { compileQuery, queryFailure } from "./query.js";
import type { QueryData } from "./query.js";

export type JsonType = "array" | "boolean" | "null" | "number" | "object" | "string";

/** Like Query, for a field whose result must be of one type. */
export type TypedQuery<T extends Json> = (frame: Frame, data: QueryData) => Thread<T>;

export function compileTypedQuery<T extends Json>(value: Json, field: string, type: JsonType): TypedQuery<T> {
  const query = compileQuery(value, field);
  return function* (frame, data) {
    const result = yield* query(frame, data);
    if (typeOf(result) === type) return result as T;
    throw queryFailure(
      frame,
      field,
      `${subject(value, field)} returned an unexpected result type. Expected '${type}', but was '${typeOf(result)}' for value: ${jsonText(result)}`,
    );
  };
}

function subject(value: Json, field: string): string {
  if (typeof value !== "string" || !isExpression(value))
    return `The value specified for the field '${field}'`;
  return `The JSONata expression '${expressionText(value)}' specified for the field '${field}'`;
}

export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as JsonType;
}
