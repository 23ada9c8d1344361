import { limits } from "../../asl/limits.js";
import type { Json } from "../../asl/states.js";
import { Envelope, Later, Never, Refused, Submitted } from "../api/answers.js";
import { hasMock } from "../api/find-mock.js";
import type { TokenCallback } from "../api/options.js";
import type { TaskCall } from "../api/task-call.js";
import { TaskError } from "../api/task-error.js";
import type { Frame } from "../run/frame.js";
import { watchHeartbeat } from "./heartbeat.js";
import type { ChildCall } from "./child-call.js";
import { endOfMocked, standsForChild } from "./mocked-child.js";
import { thrownOutcome, wireJson } from "./outcome-of.js";
import type { Outcome } from "./request.js";
import type { Resource } from "./resource.js";
import { recordSubmitted } from "./task-events.js";

/** Asks the mocks, and says to `resume` how the attempt ends; it may be said several times, the first counts. */
export function answerTask(
  frame: Frame,
  resource: Resource,
  call: TaskCall,
  childCall: ChildCall | undefined,
  resume: (outcome: Outcome) => void,
): void {
  const { world } = frame.run;
  const { scheduler, options } = world;
  const inTwoSteps = resource.pattern !== "requestResponse";
  const { onToken } = options;
  const { taskToken } = call;
  const byCallback = taskToken !== undefined && onToken !== undefined;
  const beat = watchHeartbeat(frame, resource, call, resume);

  function start(answer: unknown): void {
    if (frame.stopped) return;
    if (answer instanceof Refused) return resume(thrownOutcome(answer.failure));
    const response = answer instanceof Submitted ? answer.response : byCallback ? wireJson(answer) : {};
    if (inTwoSteps) recordSubmitted(frame, resource, response);
    if (byCallback) {
      awaitForever();
      onToken({ ...call, taskToken }, callback);
    } else deliver(answer instanceof Submitted ? answer.answer : answer);
  }

  /** Where the state has no timeout of its own, the greatest there is holds. */
  function awaitForever(): void {
    if (call.timeoutSeconds !== undefined) return;
    scheduler.at(call.startedAt + limits.taskSeconds * 1000, () => resume({ kind: "timeout" }));
  }

  function deliver(answer: unknown): void {
    if (answer instanceof Never) return awaitForever();
    if (answer instanceof Later) {
      awaitForever();
      const { seconds, heartbeatSeconds } = answer;
      const end = scheduler.now + seconds * 1000;
      if (heartbeatSeconds !== undefined) beatUntil(end, heartbeatSeconds * 1000);
      scheduler.at(end, () => deliver(answer.answer));
    } else if (answer instanceof TaskError) {
      resume(ofChild(thrownOutcome(answer)));
    } else if (answer instanceof Envelope) {
      resume({ kind: "value", value: wireJson(answer.response) });
    } else {
      resume(ofChild({ kind: "value", value: valueOf(resource, answer) }));
    }
  }

  function ofChild(outcome: Outcome): Outcome {
    return childCall !== undefined && standsForChild(resource)
      ? endOfMocked(frame, resource, childCall, outcome)
      : outcome;
  }

  function beatUntil(end: number, interval: number): void {
    if (interval <= 0 || scheduler.now + interval >= end) return;
    scheduler.at(scheduler.now + interval, () => {
      beat();
      beatUntil(end, interval);
    });
  }

  const callback: TokenCallback = {
    succeed: (output) => resume({ kind: "value", value: wireJson(output) }),
    fail: (error, cause) => resume({ kind: "failure", error, cause }),
    heartbeat: beat,
    after: (seconds, action) => scheduler.at(scheduler.now + seconds * 1000, action),
  };

  const failed = (thrown: unknown) => {
    if (frame.stopped) return;
    const outcome = ofChild(thrownOutcome(thrown));
    if (inTwoSteps) recordSubmitted(frame, resource, {});
    resume(outcome);
  };

  let answer: unknown;
  try {
    answer = byCallback && !hasMock(options.mocks, call) ? {} : world.ask(call);
  } catch (thrown) {
    return failed(thrown);
  }
  scheduler.hear(isThenable(answer) ? Promise.resolve(answer) : answer, start, failed);
}

function isThenable(answer: unknown): answer is PromiseLike<unknown> {
  return (
    typeof answer === "object" && answer !== null && "then" in answer && typeof answer.then === "function"
  );
}

/** What the task gives: the answer, for `lambda:invoke` in its envelope. */
function valueOf(resource: Resource, answer: unknown): Json {
  const value = wireJson(answer);
  if (resource.key !== "lambda:invoke" || resource.pattern !== "requestResponse") return value;
  return { ExecutedVersion: "$LATEST", Payload: value, StatusCode: 200 };
}
