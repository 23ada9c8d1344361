// Compiled, never run: each line must type-check, and each @ts-expect-error must be an error.
import type { Handler as AwsHandler } from "aws-lambda";
import {
  activity,
  errors,
  fn,
  lambda,
  queue,
  raw,
  retry,
  seconds,
  task,
  wait,
  waitForToken,
  workflow,
  WorkflowError,
  type Step,
} from "@sfnc/runtime-types";
import { sqs } from "@sfnc/runtime-types/aws";
import { completeToken, failToken, heartbeat, type TokenClient } from "@sfnc/runtime-types/tokens";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => undefined;

class Declined extends WorkflowError {}
interface Decision {
  approved: boolean;
  at: Date;
  note?: string;
}
const ask = lambda<{ token: string }, void>(fn("Ask"));
const bounds = { timeout: "1 hour" } as const;

// The result is what JSON carries of the type.
export const decide = () => waitForToken<Decision>((token) => ask({ token }), bounds);
same<Awaited<ReturnType<typeof decide>>, { approved: boolean; at: string; note?: string }>(true);
export const nothing = () => waitForToken<void>((token) => ask({ token }), bounds);
same<Awaited<ReturnType<typeof nothing>>, void>(true);
export const maybe = () => waitForToken<string | undefined>((token) => ask({ token }), bounds);
same<Awaited<ReturnType<typeof maybe>>, string | undefined>(true);

// Every way to send, every combination of bounds.
export const sent = workflow(async (order: { id: string; patience: number }) => {
  await waitForToken<number>(
    (token) => sqs.sendMessage({ QueueUrl: queue("Q").url, MessageBody: { token } }),
    {
      heartbeat: "1 minute",
    },
  );
  await waitForToken<number>(async (token) => void (await ask({ token })), {
    heartbeat: "1 minute",
    timeout: seconds(order.patience),
    retry: [retry.lambda, { on: [Declined, errors.Timeout], retries: 1 }],
    name: "Ask",
    comment: "by mail",
    role: "arn:aws:iam::123456789012:role/R",
  });
  await waitForToken<number>((token) => ask({ token }), { timeout: "none", heartbeat: "1 hour" });
  const byToken: Step<string, void> = lambda<string, void>(fn("ByToken"));
  await waitForToken<number>(byToken, { timeout: "none" });
});

// @ts-expect-error no bound at all
export const endless = () => waitForToken<number>((token) => ask({ token }), { name: "Ask" });
// @ts-expect-error only the timeout may be left out by a word
export const beatless = () => waitForToken<number>((token) => ask({ token }), { heartbeat: "none" });
// @ts-expect-error the token is text
export const numeric = () => waitForToken<number>((token: number) => ask({ token: `${token}` }), bounds);
// @ts-expect-error the function gives a promise
export const unsent = () => waitForToken<number>((token) => token, bounds);
// @ts-expect-error no such option
export const twice = () => waitForToken<number>((token) => ask({ token }), { ...bounds, retries: 2 });
// @ts-expect-error the field is not in the result
export const wrong = async () => (await decide()).by;
// @ts-expect-error a Date has become text
export const late = async () => (await decide()).at.getTime();

// Who has the token.
export declare const client: TokenClient;
export const worker = async (event: { token: string }) => {
  await heartbeat(client, event.token);
  await completeToken<Decision>(client, event.token, { approved: true, at: "2026-01-01T00:00:00Z" });
  await failToken(client, event.token, new Declined("no"));
};
// @ts-expect-error not what the workflow waits for
export const half = () => completeToken<Decision>(client, "t", { approved: true });
// @ts-expect-error the type is given, not found
export const vague = () => completeToken<Decision>(client, "t", "yes");
// @ts-expect-error a name alone is no error
export const plain = () => failToken(client, "t", "Declined");
// @ts-expect-error an error that no workflow knows
export const foreign = () => failToken(client, "t", new Error("no"));

// Steps: every option, and what is none.
const pack = task<{ id: string }, { parcel: string }>(activity("Pack").arn, {
  timeout: "1 hour",
  heartbeat: "5m",
});
export const packed = () =>
  pack({ id: "a" }, { role: "arn:aws:iam::123456789012:role/R", comment: "c", name: "n" });
// @ts-expect-error a bare number is no duration
export const slow = () => pack({ id: "a" }, { timeout: 60 });
// @ts-expect-error only a step of a Lambda has it
export const left = task<{ id: string }, void>("arn", { invocation: "Event" });
// @ts-expect-error it is called `on`
export const unknownRule = () => pack({ id: "a" }, { retry: { errors: [Declined] } });
// @ts-expect-error full or none
export const shaken = () => pack({ id: "a" }, { retry: { jitter: "FULL" } });
// @ts-expect-error error classes, not names
export const named = () => pack({ id: "a" }, { retry: { on: "Declined" } });
// @ts-expect-error a time is text or a Date
export const when = () => wait.until(5);
// @ts-expect-error a wait has no timeout
export const patient = () => wait("5s", { timeout: "1m" });

// A state written by hand.
const key = raw<{ id: string }, { key: string }>({ Type: "Pass", Parameters: { "key.$": "States.UUID()" } });
same<Awaited<ReturnType<typeof key>>, { key: string }>(true);
// @ts-expect-error a Wait has its helper
export const pause = raw<void, void>({ Type: "Wait", Seconds: 5 });
// @ts-expect-error another input
export const misused = () => key({ name: "a" });

// Handlers of aws-lambda, wrapped ones, and those that give a Date.
interface Wrapped<I, O> {
  (event: I, context: unknown): Promise<O>;
  use(middleware: object): Wrapped<I, O>;
}
export declare const ofAws: AwsHandler<{ id: string }, { at: Date }>;
export declare const wrapped: Wrapped<{ id: string; at: Date }, { n: number }>;
export const fromAws = lambda<typeof ofAws>(fn("Aws"));
const fromWrapped = lambda<typeof wrapped>(fn("Wrapped"));
same<Awaited<ReturnType<typeof fromAws>>, { at: string }>(true);
same<Awaited<ReturnType<typeof fromWrapped>>, { n: number }>(true);
export const called = () => fromWrapped({ id: "a", at: "2026-01-01T00:00:00Z" });
// @ts-expect-error a Date crosses as text
export const dated = () => fromWrapped({ id: "a", at: new Date() });
