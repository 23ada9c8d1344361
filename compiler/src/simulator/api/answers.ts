import type { Json } from "../../asl/states.js";
import { TaskError } from "./task-error.js";

/** Answers of a mock that are more than a value. */
export type MockAnswer = Later | Never | Envelope | Submitted | Refused;

/** An answer after some virtual time; heartbeats arrive meanwhile when asked for. */
export class Later {
  constructor(
    readonly seconds: number,
    readonly answer: unknown,
    readonly heartbeatSeconds: number | undefined,
  ) {}
}

/** No answer at all: the timeout or the heartbeat of the state ends it. */
export class Never {}

/** The whole response of a `lambda:invoke` or of a child execution, with the envelope. */
export class Envelope {
  constructor(readonly response: Json) {}
}

/** What the service answers to the submission, and what ends the task. */
export class Submitted {
  constructor(
    readonly response: Json,
    readonly answer: unknown,
  ) {}
}

/** The service does not even accept the submission. */
export class Refused {
  constructor(readonly failure: TaskError) {}
}

/** Gives `answer` (a value, a TaskError) when `seconds` of virtual time have passed. */
export function after(
  seconds: number,
  answer: unknown,
  options: { readonly heartbeatSeconds?: number } = {},
): Later {
  return new Later(seconds, answer, options.heartbeatSeconds);
}

/** Never answers, so that the task times out. */
export function timeout(): Never {
  return new Never();
}

/** Answers a `lambda:invoke`, or a call of another machine, with the whole response; without it the payload or the output is put into one. */
export function response(value: Json): Envelope {
  return new Envelope(value);
}

/** Answers a `.sync` or `.waitForTaskToken` task: first the submission, then the end. */
export function submitted(value: Json, answer: unknown): Submitted {
  return new Submitted(value, answer);
}

/** Fails a `.sync` or `.waitForTaskToken` task before it is submitted. */
export function refused(error?: string, cause?: string): Refused {
  return new Refused(new TaskError(error, cause));
}
