import type { CallOptions, StepDescriptor } from "../steps.js";
import type { CallDefaults } from "../workflow.js";
import { retry, type Retry } from "../retry.js";
import { attemptAll, type Task } from "./attempts.js";
import { crossBorder } from "./border.js";
import { wholeSeconds } from "./wait.js";
import type { Outcome } from "./outcome.js";
import { jobFailed, stepError } from "./step-failure.js";
import type { Strand } from "./strand.js";
import { failedCalls } from "./undo-scope.js";

/** A call that stands in the function of a `waitForToken`: the callback makes it. */
export interface CapturedCall {
  readonly step: StepDescriptor;
  readonly options: CallOptions;
  readonly input: unknown;
}

/** A call of a step: its payload crosses the border once, its result on the way back. What no mock answers, `perform` may. */
export async function callStep(
  strand: Strand,
  step: StepDescriptor,
  given: unknown,
  callOptions: CallOptions,
  perform?: Task["perform"],
): Promise<unknown> {
  const options = { ...step.options, ...callOptions };
  const input = crossBorder(given, `the input of ${step.key}`) ?? {};
  const capture = captureAround(strand);
  if (capture) return capture({ step, options, input } satisfies CapturedCall);

  const defaults = defaultsFor(strand, step);
  const outcome = await attemptAll(strand, {
    key: step.key,
    name: step.key.replace(/\.sync(:2)?$/, ""),
    resource: step.resource,
    input,
    retry: options.retry ?? defaults.retry ?? ownRetry(step),
    patience: patienceOf({ ...defaults, ...options }),
    ...(perform !== undefined && !strand.execution.world.hasMock(step.key) && { perform }),
  });
  if (outcome.kind === "failure") throw failed(step, input, outcome);
  return step.event ? undefined : resultOf(strand, step.key, outcome);
}

/** The value of an outcome, after the border; where the type says `T | undefined`, null reads as undefined. */
export function resultOf(strand: Strand, key: string, outcome: Outcome): unknown {
  const value = outcome.kind === "value" ? crossBorder(outcome.value, `the result of ${key}`) : undefined;
  return value === null && strand.execution.world.options.nullAsUndefined?.includes(key) ? undefined : value;
}

export const patienceOf = (options: {
  readonly timeout?: CallOptions["timeout"];
  readonly heartbeat?: CallOptions["heartbeat"];
}): number | undefined => {
  const bounds = [options.timeout, options.heartbeat]
    .filter((bound) => bound !== undefined)
    .map(wholeSeconds);
  if (bounds.some((bound) => !(bound > 0))) throw new TypeError("This is no time limit of a step.");
  return bounds.length === 0 ? undefined : Math.min(...bounds);
};

const ownRetry = (step: StepDescriptor): Retry => (step.kind === "lambda" ? retry.lambda : []);

/** Jobs never inherit; nor do tasks by ARN and raw states, which may be anything. */
function defaultsFor(strand: Strand, step: StepDescriptor): CallDefaults {
  const { defaults = {} } = strand.execution.options;
  if (step.kind === "lambda") return defaults.lambda ?? {};
  return (step.kind === "sdk" || step.kind === "service") && !step.job ? (defaults.sdk ?? {}) : {};
}

function captureAround(strand: Strand): Strand["capture"] {
  for (let at: Strand | undefined = strand; at; at = at.parent) {
    if (at.capture) return at.capture;
    if (at === at.execution.root) return undefined;
  }
  return undefined;
}

function failed(step: StepDescriptor, input: unknown, failure: Outcome & { kind: "failure" }): Error {
  const isJob = step.job === true && failure.error === "States.TaskFailed";
  const thrown = isJob ? jobFailed(failure) : stepError(failure);
  failedCalls.set(thrown, { name: step.key, input });
  return thrown;
}
