import { errorNames } from "../../asl/errors.js";
import type { Json, QueryLanguage, TaskState } from "../../asl/states.js";
import { compilePath, requirePath } from "../data/path-field.js";
import { queryFailure } from "../data/query.js";
import type { QueryData } from "../data/query.js";
import { compileTypedQuery } from "../data/typed-query.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { Thread } from "../schedule/scheduler.js";
import { just } from "../schedule/waits.js";

/** Seconds of a timeout or heartbeat; undefined where the state has none. */
export type Seconds = (frame: Frame, data: QueryData) => Thread<number | undefined>;

/** Prepares TimeoutSeconds or HeartbeatSeconds in any of its forms. */
export function compileSeconds(
  state: TaskState,
  field: "TimeoutSeconds" | "HeartbeatSeconds",
  language: QueryLanguage,
): Seconds {
  const path = state[`${field}Path`];
  const value = state[field];
  if (path !== undefined) return compileSecondsPath(path, `${field}Path`);
  if (value === undefined || language === "JSONPath") {
    const seconds = value === undefined ? undefined : Number(value);
    return () => just(seconds);
  }
  const query = compileTypedQuery<number>(value, field, "number");
  return function* (frame, data) {
    const seconds = yield* query(frame, data);
    if (Number.isInteger(seconds) && seconds > 0) return seconds;
    throw queryFailure(frame, field, `The ${field} field must be a positive integer but was: ${seconds}`);
  };
}

function compileSecondsPath(text: string, field: string): Seconds {
  const path = compilePath(text);
  return (frame, { input }) => {
    const value: Json = requirePath(path, frame, input);
    const seconds = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof seconds === "number" && Number.isInteger(seconds) && seconds > 0) return just(seconds);
    throw failureOf(
      frame,
      errorNames.runtime,
      `The ${field} parameter cannot be parsed as a long value: ${text} == ${JSON.stringify(value)}`,
    );
  };
}
