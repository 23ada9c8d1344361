import type { Catcher, Retrier as AslRetrier } from "../../../asl/states.js";
import type { Invoke, Retrier } from "../../../ir/ir.js";
import type { Emitter } from "../emitter.js";
import { catchersOf } from "./catchers.js";

export function errorsOf(
  emitter: Emitter,
  step: Invoke,
  call: { readonly retry: readonly Retrier[] },
  language: "JSONPath" | "JSONata",
): { Retry?: readonly AslRetrier[]; Catch?: readonly Catcher[] } {
  const Retry = call.retry.map(aslRetrier);
  const Catch = catchersOf(emitter, step, language);
  return { ...(Retry.length === 0 ? {} : { Retry }), ...(Catch.length === 0 ? {} : { Catch }) };
}

function aslRetrier(rule: Retrier): AslRetrier {
  return {
    ErrorEquals: rule.errors,
    ...(rule.interval === undefined ? {} : { IntervalSeconds: rule.interval }),
    ...(rule.retries === undefined ? {} : { MaxAttempts: rule.retries }),
    ...(rule.backoff === undefined ? {} : { BackoffRate: rule.backoff }),
    ...(rule.maxDelay === undefined ? {} : { MaxDelaySeconds: rule.maxDelay }),
    ...(rule.jitter === undefined ? {} : { JitterStrategy: rule.jitter }),
  };
}
