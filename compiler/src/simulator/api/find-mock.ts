import { MissingMock } from "./missing-mock.js";
import { isSequence } from "./mocks.js";
import type { Mocks } from "./mocks.js";
import type { TaskCall } from "./task-call.js";
import { TaskError } from "./task-error.js";

/** Asks the mocks for the answer to a call; throws MissingMock when none knows it. */
export type AskMock = (call: TaskCall) => unknown;

/**
 * Prepares mocks for one simulation: sequences are counted from here. What they do not know, `own` may: it gives
 * undefined for what the simulation does not know either.
 */
export function createAskMock(mocks: Mocks | undefined, own: AskMock = () => undefined): AskMock {
  const turns = new Map<string, number>();
  return (call) => {
    if (typeof mocks === "function") {
      const answer = mocks(call);
      return known(answer === undefined ? own(call) : answer, call);
    }
    const key = keysOf(call).find((candidate) => mocks !== undefined && Object.hasOwn(mocks, candidate));
    if (mocks === undefined || key === undefined) {
      const answer = own(call);
      if (answer !== undefined) return answer;
      const known = mocks === undefined ? "no mocks" : listed(Object.keys(mocks));
      throw new MissingMock(call, `there are ${known}.`);
    }
    const mock = mocks[key];
    if (typeof mock === "function") return (mock as (call: TaskCall) => unknown)(call);
    if (!isSequence(mock)) return mock;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    if (turn >= mock.sequence.length) {
      throw new MissingMock(
        call,
        `the sequence of ${JSON.stringify(key)} has ${mock.sequence.length} answers.`,
      );
    }
    return element(mock.sequence[turn]);
  };
}

/** Whether a record of mocks has one for this call. */
export function hasMock(mocks: Mocks | undefined, call: TaskCall): boolean {
  if (mocks === undefined || typeof mocks === "function") return false;
  return keysOf(call).some((key) => Object.hasOwn(mocks, key));
}

/** The more a key says, the earlier it is tried. */
function keysOf({ state, resource, resourceKey, pattern }: TaskCall): string[] {
  const suffixed = pattern === "requestResponse" ? [] : [`${resourceKey}.${pattern}`];
  const integration = /^arn:[^:]*:states:::(.+)$/.exec(resource)?.[1];
  const integrations =
    integration === undefined
      ? []
      : [integration, integration.replace(/\.(?:sync(?::2)?|waitForTaskToken)$/, "")];
  const exported = resourceKey.charAt(0).toLowerCase() + resourceKey.slice(1);
  const names = startsMachine(resource) ? [resourceKey, exported] : [resourceKey];
  // A run as TypeScript calls an operation of the SDK by its service.
  const operation = resourceKey.startsWith("aws-sdk:") ? [resourceKey.slice("aws-sdk:".length)] : [];
  return [state, ...suffixed, ...names, resource, ...integrations, ...operation];
}

/** A workflow is known by the name of its export too: `${PlaceOrderArn}` is that of placeOrder. */
function startsMachine(resource: string): boolean {
  return /:(states|aws-sdk:sfn):start(Sync)?Execution/.test(resource);
}

/** The one function for all calls says with undefined that it does not know this one. */
function known(answer: unknown, call: TaskCall): unknown {
  if (answer === undefined) throw new MissingMock(call, "the mock gave undefined (null is an answer).");
  return answer;
}

function element(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return answer;
  const { error, cause } = answer as { error: unknown; cause?: unknown };
  const isFailure =
    typeof error === "string" && Object.keys(answer).every((key) => key === "error" || key === "cause");
  return isFailure ? new TaskError(error, typeof cause === "string" ? cause : undefined) : answer;
}

function listed(keys: readonly string[]): string {
  return keys.length === 0 ? "none" : keys.map((key) => JSON.stringify(key)).join(", ");
}
