import type { Retry } from "../retry.js";
import { crossBorder } from "./border.js";
import { delayInTime, noTimeLeft, timeLeft } from "./deadline.js";
import type { LocalCall } from "./execution.js";
import type { Outcome } from "./outcome.js";
import { retriersOf } from "./retriers.js";
import { isCancelled, never, outside, type Strand } from "./strand.js";
import { endCall, frontierOf } from "./order.js";
import { endWithoutHandlers, isTerminal } from "./terminal.js";
import type { World } from "./world.js";

/** One Task state: what it sends, to whom, and how patiently. */
export interface Task {
  readonly key: string;
  readonly name: string;
  readonly resource: string;
  /** The payload, already JSON: it was evaluated once, so that every attempt sends the same. */
  readonly input: unknown;
  readonly retry: Retry;
  /** The name that is given to a child execution. */
  readonly executionName?: string;
  /** Milliseconds to the timeout or the heartbeat, whichever is less. */
  readonly patience: number | undefined;
  /** A callback: each attempt has a token of its own, which stands in the input. */
  readonly token?: string;
  /** Instead of a mock. */
  readonly perform?: (input: unknown) => Promise<Outcome>;
}

/** Makes attempts until one succeeds or no retrier wants another; gives the outcome of the last. */
export async function attemptAll(strand: Strand, task: Task): Promise<Outcome> {
  const { clock, jitter } = strand.execution.world;
  const retriers = retriersOf(task.retry, jitter);
  let { token } = task;
  for (let attempt = 0; ; attempt++) {
    // In a saga with a deadline each attempt is a state of its own, which asks for the time that is left.
    const count = strand.scope.deadline === undefined ? attempt : 0;
    const outcome = await attemptOnce(strand, task, count, token);
    if (outcome.kind !== "failure") return outcome;
    if (isTerminal(outcome.error)) return await endWithoutHandlers(strand, outcome);
    const delay = delayInTime(strand, retriers(outcome.error));
    if (delay === undefined) return outcome;
    await new Promise<void>((resolve) => clock.after(delay, resolve));
    if (isCancelled(strand)) return await never();
    if (token !== undefined) token = newToken(strand);
  }
}

/** A token that nobody could mistake for data. */
export const newToken = (strand: Strand): string => `local-task-token-${strand.execution.world.next()}`;

async function attemptOnce(
  strand: Strand,
  task: Task,
  attempt: number,
  token: string | undefined,
): Promise<Outcome> {
  const { execution } = strand;
  const { world } = execution;
  const left = timeLeft(strand);
  if (left === 0) return noTimeLeft;

  world.count();
  const id = execution.calls.length;
  const sent =
    task.token === undefined ? task.input : replaceText(task.input, task.token, token ?? task.token);
  const call = {
    key: task.key,
    name: task.name,
    resource: task.resource,
    input: sent,
    attempt,
    id,
    after: frontierOf(strand),
    time: new Date(world.clock.now()).toISOString(),
    ...(task.executionName !== undefined && { executionName: task.executionName }),
    ...(token !== undefined && { token }),
  };
  execution.calls.push({ ...call, strand });

  const given = outside(() =>
    task.perform ? task.perform(sent) : answer(world, { ...call, input: copyOf(sent), path: [] }),
  );
  const outcome = await settled(strand, given, task.perform !== undefined, least(task.patience, left));
  if (isCancelled(strand)) return await never();
  endCall(strand, id, call.after);
  return outcome;
}

/** What a mock does wrong (a missing one, a failed assertion) ends the run, not the call. */
function answer(world: World, call: LocalCall): Outcome | Promise<Outcome> {
  try {
    return world.answer(call);
  } catch (problem) {
    world.abort(problem);
    return { kind: "never" };
  }
}

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** The outcome when its time has come, or a timeout when that comes first. */
function settled(
  strand: Strand,
  given: Outcome | Promise<Outcome>,
  takesVirtualTime: boolean,
  patience: number | undefined,
): Promise<Outcome> {
  const { clock, abort } = strand.execution.world;
  return new Promise((resolve) => {
    const ticket = clock.ticket();
    const expiry = patience === undefined ? undefined : clock.after(patience, () => resolve(noTimeLeft));
    const arrive = (outcome: Outcome): void => {
      if (outcome.kind === "never") return;
      const duration = outcome.milliseconds ?? 0;
      if (patience !== undefined && duration > patience) return;
      if (expiry) expiry.calledOff = true;
      // The ticket of the call: answers come in the order of the calls, however long their mocks really took.
      clock.after(duration, () => resolve(outcome), duration === 0 ? ticket : undefined);
    };
    if (!(given instanceof Promise)) return arrive(given);
    if (!takesVirtualTime) clock.hold(given);
    given.then(arrive, abort);
  });
}

const copyOf = (value: unknown): unknown => crossBorder(value, "the input");

/** Puts another text in the place of one, wherever it stands in a JSON value. */
function replaceText(value: unknown, from: string, to: string): unknown {
  if (from === to) return value;
  if (typeof value === "string") return value.replaceAll(from, to);
  if (Array.isArray(value)) return value.map((item) => replaceText(item, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceText(member, from, to)]),
  );
}
