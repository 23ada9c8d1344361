import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { Json, QueryLanguage, WaitState } from "../../asl/states.js";
import { parseTimestamp } from "../choice/timestamp.js";
import { compilePath, compilePathField, readPath, readPathField } from "../data/path-field.js";
import { queryFailure } from "../data/query.js";
import { compileTypedQuery } from "../data/typed-query.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import type { StatePlan } from "../run/plan.js";
import type { Thread } from "../schedule/scheduler.js";
import { sleepUntil } from "../schedule/waits.js";
import { compileAssignTemplate, compileFinish } from "./common.js";

export function planWait(name: string, state: WaitState, language: QueryLanguage): StatePlan {
  return language === "JSONata" ? planJsonata(name, state) : planJsonPath(name, state);
}

function planJsonPath(name: string, state: WaitState): StatePlan {
  const inputPath = compilePathField(state.InputPath);
  const outputPath = compilePathField(state.OutputPath);
  const assign = compileAssignTemplate(state.Assign);
  const end = compileEnd(state);
  return {
    name,
    state,
    run: function* (frame, input) {
      const effective = readPathField(inputPath, frame, input);
      frame.run.probe?.inspect("afterInputPath", effective);
      yield* wait(frame, end(frame, effective));
      const assigned = assign(frame, effective);
      return { next: state.Next, output: readPathField(outputPath, frame, effective), assigned };
    },
  };
}

/** When the wait of a JSONPath state is over, in milliseconds since 1970. */
function compileEnd(state: WaitState): (frame: Frame, input: Json) => number {
  const { Seconds, SecondsPath, Timestamp, TimestampPath } = state;
  if (SecondsPath !== undefined) return compileSecondsPath(SecondsPath);
  if (TimestampPath !== undefined) return compileTimestampPath(TimestampPath);
  if (Timestamp !== undefined) return () => parseTimestamp(Timestamp)?.milliseconds ?? 0;
  return (frame) => frame.run.world.scheduler.now + Number(Seconds ?? 0) * 1000;
}

function compileSecondsPath(text: string): (frame: Frame, input: Json) => number {
  const path = compilePath(text);
  return (frame, input) => {
    const value = readPath(path, frame, input);
    const problem = (what: string) =>
      failureOf(frame, errorNames.runtime, `The SecondsPath parameter ${what}`);
    if (value === undefined) throw problem(`does not reference an input value: ${text}`);
    const seconds = typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
    if (typeof seconds !== "number" || !Number.isInteger(seconds)) {
      throw problem(`cannot be parsed as a long value: ${text} == ${shown(value)}`);
    }
    if (seconds < 0) throw problem(`references a negative value: ${text} == ${seconds}`);
    return frame.run.world.scheduler.now + seconds * 1000;
  };
}

function compileTimestampPath(text: string): (frame: Frame, input: Json) => number {
  const path = compilePath(text);
  return (frame, input) => {
    const value = readPath(path, frame, input);
    const problem = (what: string) =>
      failureOf(frame, errorNames.runtime, `The TimestampPath parameter ${what}`);
    if (value === undefined) throw problem(`does not reference an input value: ${text}`);
    const moment = typeof value === "string" ? parseTimestamp(value) : undefined;
    if (moment === undefined) {
      throw problem(
        `does not reference a valid ISO-8601 extended offset date-time format string: ${text} == ${shown(value)}`,
      );
    }
    return moment.milliseconds;
  };
}

function shown(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function* wait(frame: Frame, end: number): Thread<void> {
  const { scheduler } = frame.run.world;
  if (end - scheduler.now > limits.waitSeconds * 1000) {
    throw failureOf(frame, errorNames.runtime, "Wait state delay is too long.");
  }
  yield* sleepUntil(scheduler, end);
}

function planJsonata(name: string, state: WaitState): StatePlan {
  const { Seconds, Timestamp } = state;
  const seconds = Seconds === undefined ? undefined : compileTypedQuery<number>(Seconds, "Seconds", "number");
  const timestamp =
    Timestamp === undefined ? undefined : compileTypedQuery<string>(Timestamp, "Timestamp", "string");
  const finish = compileFinish(state);
  return {
    name,
    state,
    run: function* (frame, input) {
      const data = { input };
      const { scheduler } = frame.run.world;
      if (seconds !== undefined)
        yield* wait(frame, scheduler.now + checkSeconds(frame, yield* seconds(frame, data)) * 1000);
      if (timestamp !== undefined) yield* wait(frame, momentOf(frame, yield* timestamp(frame, data)));
      return { next: state.Next, ...(yield* finish(frame, data, input)) };
    },
  };
}

function checkSeconds(frame: Frame, seconds: number): number {
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= limits.taskSeconds) return seconds;
  throw queryFailure(
    frame,
    "Seconds",
    `The Seconds field must be an integer between 0 and ${limits.taskSeconds} but was: ${seconds}`,
  );
}

function momentOf(frame: Frame, text: string): number {
  const moment = parseTimestamp(text);
  if (moment !== undefined) return moment.milliseconds;
  throw queryFailure(
    frame,
    "Timestamp",
    `The Timestamp field cannot be parsed as a valid ISO-8601 extended offset date-time format string: ${text}`,
  );
}
