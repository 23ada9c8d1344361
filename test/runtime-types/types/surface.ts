// Compiled, never run: each line must type-check, and each @ts-expect-error must be an error.
import type { Handler as AwsHandler } from "aws-lambda";
import {
  compensate,
  continueAsNew,
  defineError,
  distributedMap,
  errors,
  ExecutionFailed,
  external,
  fn,
  isStepError,
  lambda,
  LambdaError,
  map,
  parallel,
  param,
  queue,
  retry,
  run,
  s3,
  saga,
  sdk,
  seconds,
  start,
  task,
  wait,
  waitForToken,
  workflow,
  WorkflowError,
  type Duration,
  type InputOf,
  type Jsonify,
  type OutputOf,
  type Step,
} from "@sfnc/runtime-types";
import { dynamodb, ecs, glue, http, sqs } from "@sfnc/runtime-types/aws";
import type { Lambda } from "@aws-sdk/client-lambda";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => undefined;
const sameAs =
  <B>() =>
  <A>(_value: A, _equal: Same<A, B>): void =>
    undefined;

export interface Line {
  sku: string;
  quantity: number;
}
export interface Order {
  id: string;
  total: number;
  lines: Line[];
}

// Handlers, as they cross the wire.
export const asyncHandler = async (event: { id: string; at?: Date }) => ({
  id: event.id,
  at: new Date(),
  note: undefined as string | undefined,
  save: () => 1,
  nested: { list: [new Date()] as const },
});
export const charge = lambda<typeof asyncHandler>(fn("Charge"));
same<
  typeof charge,
  Step<
    { id: string; at?: string | undefined },
    { id: string; at: string; nested: { list: readonly [string] }; note?: string }
  >
>(true);

export declare const awsHandler: AwsHandler<{ id: string }, { at: Date }>;
same<ReturnType<typeof fromAws>, Promise<{ at: string }>>(true);
export const fromAws = lambda<typeof awsHandler>(fn("Aws"));

export declare const voidAws: AwsHandler<{ id: string }, void>;
export const fromVoid = lambda<typeof voidAws>(fn("VoidAws"));
same<ReturnType<typeof fromVoid>, Promise<void>>(true);

export declare const sometimes: (event: { id: string }) => Promise<{ n: number } | undefined>;
export const fromSometimes = lambda<typeof sometimes>(fn("Sometimes"));
same<ReturnType<typeof fromSometimes>, Promise<{ n: number } | undefined>>(true);

export declare const noEvent: () => Promise<string>;
export const fromNoEvent = lambda<typeof noEvent>(fn("NoEvent"));
same<ReturnType<typeof fromNoEvent>, Promise<string>>(true);

/** The shape of a handler wrapped by middy: call signatures and methods. */
export interface Middy<E, R> {
  (event: E, context: { awsRequestId: string }, callback: () => void): void | Promise<R>;
  (event: E, context: { awsRequestId: string }): Promise<R>;
  use(middleware: object): Middy<E, R>;
}
export declare const wrapped: Middy<{ id: string }, { at: Date }>;
export const fromWrapped = lambda<typeof wrapped>(fn("Wrapped"));
same<typeof fromWrapped, Step<{ id: string }, { at: string }>>(true);

export declare const bigHandler: (event: { id: string }) => Promise<{ rows: { total: bigint }[] }>;
// @ts-expect-error a bigint has no JSON form
lambda<typeof bigHandler>(fn("Big"));

export interface Tree {
  name: string;
  children: Tree[];
}
export declare const treeHandler: (tree: Tree) => Promise<Tree>;
export const prune = lambda<typeof treeHandler>(fn("Prune"));

same<Jsonify<{ [k: string]: number }>, { [k: string]: number }>(true);
same<Jsonify<{ a: unknown }>, { a: unknown }>(true);
same<Jsonify<"a" | "b" | null>, "a" | "b" | null>(true);
same<Jsonify<[Date, undefined]>, [string, null]>(true);

// Steps.
export const reserve = lambda<{ orderId: string }, { hold: string }>(fn("Reserve", { qualifier: "live" }), {
  timeout: "20s",
});
export const release = lambda<{ hold: string }, void>(fn("Release"));
export const audit = lambda<{ id: string }, { done: boolean }>(fn("Audit"), { invocation: "Event" });
same<ReturnType<typeof audit>, Promise<void>>(true);
export const ship = lambda<Line, { parcel: string }>(fn("Ship"));
export const pack = task<Line, { parcel: string }>("arn:aws:states:us-east-1:123456789012:activity:pack");

export class OrderRejected extends WorkflowError {}
export class CardDeclined extends LambdaError {}
export const RateLimited = defineError("PaymentApi.RateLimited");
same<(typeof RateLimited)["errorName"], "PaymentApi.RateLimited">(true);

export const placeOrder = workflow({ timeout: "4 days" }, async (order: Order, ctx) => {
  const hold = await reserve({ orderId: order.id });
  compensate(() => release({ hold: hold.hold }));
  const paid = await charge(
    { id: order.id },
    { retry: [retry.lambda, { on: [RateLimited, errors.Timeout] }] },
  );
  if (order.total > 10_000) {
    const review = await waitForToken<{ approved: boolean; by: string }>(
      (token) => sqs.sendMessage({ QueueUrl: queue("Reviews").url, MessageBody: { token } }),
      { heartbeat: "1 hour", timeout: "2 days" },
    );
    if (!review.approved) throw new OrderRejected(`declined by ${review.by}`);
  }
  const parcels = await map(order.lines, (line) => ship(line), { concurrency: 5 });
  const more = await map(order.lines, ship);
  const quick = await Promise.all(order.lines.map(ship.with({ timeout: "5s" })));
  const packed = await Promise.all(order.lines.map(pack));
  const name: string = ctx.execution.name;
  const total: number = ctx.execution.input.total;
  return { at: paid.at, count: parcels.length + more.length + quick.length + packed.length + total, name };
});
same<InputOf<typeof placeOrder>, Order>(true);
same<OutputOf<typeof placeOrder>, { at: string; count: number; name: string }>(true);
same<(typeof placeOrder)["type"], "STANDARD">(true);

export const express = workflow({ type: "EXPRESS" }, async (input: { id: string }) => ({
  id: input.id,
  at: new Date(),
}));
same<(typeof express)["type"], "EXPRESS">(true);
same<OutputOf<typeof express>, { id: string; at: string }>(true);

export const nothing = workflow(async () => {
  await wait("30s");
  await wait(seconds(3));
  await wait.until("2030-01-01T00:00:00Z");
});
same<OutputOf<typeof nothing>, void>(true);
export const unnamed = workflow(async (_input, ctx) => ctx.execution.name);

export const billing = external<{ id: string }, { total: number }>("Billing", {
  type: "STANDARD",
  role: param("Role"),
});
export const parent = workflow(async (input: { id: string; n: number }) => {
  if (input.n > 10) return await continueAsNew({ id: input.id, n: 0 });
  const started = await start(express, { id: input.id });
  try {
    const child = await run(express, { id: input.id }, { executionName: `child-${input.id}` });
    const at: string = child.at;
    const bill = await run(billing, { id: input.id });
    return { at, total: bill.total, started: started.ExecutionArn };
  } catch (e) {
    if (e instanceof ExecutionFailed && e.child.error === "OrderRejected")
      return { at: "", total: 0, started: "" };
    if (e instanceof CardDeclined) return { at: e.details.errorMessage, total: 0, started: "" };
    if (isStepError(e)) return { at: e.cause, total: 0, started: e.error };
    throw e;
  }
});
same<OutputOf<typeof parent>, { at: string; total: number; started: string }>(true);

export const blocks = workflow(async (order: Order) => {
  const named = await parallel({ a: () => reserve({ orderId: order.id }), b: async () => 1 });
  const [first, second] = await parallel([() => reserve({ orderId: order.id }), async () => "x"]);
  sameAs<{ a: { hold: string }; b: number }>()(named, true);
  sameAs<{ hold: string }>()(first, true);
  sameAs<string>()(second, true);
  const settled = await map(order.lines, ship, { concurrency: 2, settle: true });
  const codes = settled.map((r) => (r.ok ? r.value.parcel : r.error));
  const kept = await saga(
    async () => {
      const hold = await reserve({ orderId: order.id });
      compensate(() => release({ hold: hold.hold }), { name: "Let go" });
      return hold.hold;
    },
    {
      rethrow: OrderRejected,
      deadline: "1 hour",
      onUndoFailure: async (failure) => await reserve({ orderId: failure.undo }),
    },
  );
  return { named, first, second, codes, kept };
});

export const distributed = workflow(async (order: Order) => {
  const listed = await distributedMap(s3.objects({ bucket: "b" }), async (object) => object.Key, {
    concurrency: 10,
  });
  sameAs<string[]>()(listed, true);
  const lines = await distributedMap(order.lines, ship, { concurrency: "unlimited", children: "EXPRESS" });
  sameAs<{ parcel: string }[]>()(lines, true);
  const batched = await distributedMap(
    s3.csv<{ sku: string }>({ bucket: "b", key: "k" }),
    async (batch) => batch.Items.map((i) => i.sku + batch.BatchInput.day),
    { concurrency: 10, batch: { maxItems: 5, input: { day: order.id } }, results: { bucket: "r" } },
  );
  const simple = await distributedMap(order.lines, async (batch) => batch.Items.length, {
    concurrency: 1,
    batch: { maxItems: 2 },
  });
  sameAs<number[]>()(simple, true);
  const counted = await distributedMap(order.lines, ship, {
    concurrency: 1,
    results: { bucket: "r" },
    counts: true,
  });
  return { key: batched.ResultWriterDetails.Key, failed: counted.ItemCounts.Failed };
});

export const services = workflow(async (order: Order) => {
  const found = await dynamodb.getItem({ TableName: "t", Key: { id: { S: order.id } } });
  const total: string | undefined = found.Item?.["total"]?.N;
  const ran = await glue.startJobRun.sync({ JobName: "x" });
  const started = await ecs.runTask({ TaskDefinition: "x" });
  const page = await http.endpoint("https://a", { connection: "c" }).get<{ ok: boolean }>("/x");
  return { total: total ?? "0", state: ran.JobRunState, n: started.Tasks.length, ok: page.ResponseBody.ok };
});
export const TooMany = http.status(429);
same<(typeof TooMany)["errorName"], "States.Http.StatusCode.429">(true);

export const lambdaSdk = sdk<Lambda>("lambda");
export const viaSdk = workflow(async (input: { name: string }) => {
  const found = await lambdaSdk.getFunction({ FunctionName: input.name });
  const size: number | undefined = found.Configuration?.CodeSize;
  const invoked = await lambdaSdk.invoke({ FunctionName: input.name, Payload: "{}" });
  const payload: string | undefined = invoked.Payload;
  const account = await lambdaSdk.getAccountSettings({});
  return { size: size ?? 0, payload: payload ?? "", limit: account.AccountLimit?.TotalCodeSize ?? 0 };
});

/** A property that may be absent may be undefined: it vanishes. */
const optional = lambda<{ id: string; note?: string }, void>(fn("Optional"));
const withOptional = workflow(async (input: { note?: string }) => input);
export const vanishing = workflow(async (input: { id: string; note?: string }) => {
  await optional({ id: input.id, note: input.note });
  await run(withOptional, { note: input.note });
  await sqs.sendMessage({ QueueUrl: "q", MessageBody: input, MessageGroupId: input.note });
});

export const narrows = (order: Tree): Promise<Tree> => prune(order);

// What must be an error.
export const good: Duration = "1.5 hours";
void good;
// @ts-expect-error no unit
export const bad1: Duration = 30;
// @ts-expect-error no such unit
export const bad2: Duration = "soon";
// @ts-expect-error a bare number is no duration
export const bad3 = lambda<Line, void>(fn("X"), { timeout: 30 });
// @ts-expect-error neither heartbeat nor timeout
export const bad4 = () => waitForToken<number>((token) => ship({ sku: token, quantity: 1 }), {});
// @ts-expect-error options are missing
export const bad5 = () => waitForToken<number>((token) => ship({ sku: token, quantity: 1 }));
// @ts-expect-error no concurrency
export const bad6 = (order: Order) => distributedMap(order.lines, ship, {});
// @ts-expect-error wrong field
export const bad7 = () => reserve({ order: "1" });
// @ts-expect-error a Date crosses as a string
export const bad8 = () => charge({ id: "1", at: new Date() });
// @ts-expect-error not a class of errors
export const bad9 = lambda<Line, void>(fn("X"), { retry: { on: Date } });
// @ts-expect-error the child takes another input
export const bad10 = () => run(express, { name: "x" });
// @ts-expect-error an unknown field of an SDK call
export const bad11 = () => lambdaSdk.getFunction({ FunctionName: "x", Nope: 1 });
// @ts-expect-error a plain function name is no reference
export const bad12 = lambda<Line, void>("Reserve");
// @ts-expect-error the item has another type
export const bad13 = (order: Order) => map(order.lines, reserve);
// @ts-expect-error retries is the name
export const bad14 = lambda<Line, void>(fn("X"), { retry: { maxAttempts: 3 } });
