// Compiled, never run: each line must type-check, and each @ts-expect-error must be an error.
import {
  continueAsNew,
  ExecutionFailed,
  external,
  fn,
  JobFailed,
  lambda,
  param,
  retry,
  run,
  start,
  workflow,
  WorkflowError,
  type Child,
  type InputOf,
  type OutputOf,
  type StartedExecution,
  type Workflow,
} from "@sfnc/runtime-types";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Same<A, B>): void => undefined;

interface Bill {
  id: string;
  due: Date;
  note?: string;
}
const pay = lambda<{ id: string }, { paid: number }>(fn("Pay"));

export const bill = workflow(async (input: Bill) => {
  const { paid } = await pay({ id: input.id });
  return { paid, due: input.due };
});
export const tell = workflow({ type: "EXPRESS" }, async (input: { id: string }) => void (await pay(input)));
export const find = workflow(async (input: { id: string }) => (input.id === "" ? null : { id: input.id }));
export const tick = workflow(async () => 1 as number);

// The child says what it takes, what it gives and of which kind it is.
same<typeof bill, Workflow<Bill, { paid: number; due: Date }>>(true);
same<typeof tell, Workflow<{ id: string }, undefined, "EXPRESS">>(true);
same<InputOf<typeof bill>, Bill>(true);
same<OutputOf<typeof bill>, { paid: number; due: string }>(true);

export const runBill = () => run(bill, { id: "a", due: "2026-01-01T00:00:00Z" });
same<Awaited<ReturnType<typeof runBill>>, { paid: number; due: string }>(true);
export const runFind = () => run(find, { id: "a" });
same<Awaited<ReturnType<typeof runFind>>, { id: string } | null>(true);
export const runTell = () => run(tell, { id: "a" });
same<Awaited<ReturnType<typeof runTell>>, undefined>(true);
export const startBill = () => start(bill, { id: "a", due: "2026-01-01T00:00:00Z", note: undefined });
same<Awaited<ReturnType<typeof startBill>>, StartedExecution>(true);
export const startedArn = async (): Promise<string> => (await startBill()).ExecutionArn;

// Every option.
export const month = workflow(async (input: { id: string; day: string }, ctx) => {
  await run(
    tell,
    { id: input.id },
    {
      name: "Tell",
      comment: "by mail",
      executionName: `${ctx.execution.name}-${input.day}`,
      retry: [retry.throttling],
      timeout: "5 minutes",
      role: "arn:aws:iam::123456789012:role/R",
    },
  );
  await start(tell, { id: input.id }, { executionName: input.day });
});

// @ts-expect-error the due date is missing
export const dueless = () => run(bill, { id: "a" });
// @ts-expect-error a Date crosses as text
export const dated = () => run(bill, { id: "a", due: new Date() });
// @ts-expect-error no such field
export const surplus = () => run(tell, { id: "a", sum: 5 });
// @ts-expect-error the same for start
export const misstarted = () => start(bill, { id: 7, due: "2026-01-01T00:00:00Z" });
// @ts-expect-error a Date has become text
export const late = async () => (await runBill()).due.getTime();
// @ts-expect-error it may be null
export const found = async () => (await runFind()).id;
// @ts-expect-error a child that gives nothing has no fields
export const nothing = async () => (await runTell()).id;
// @ts-expect-error what is not waited for has no output
export const early = async () => (await startBill()).paid;
// @ts-expect-error a step is no child
export const step = () => run(pay, { id: "a" });
// @ts-expect-error a function is no child
export const bare = () => run(async (input: { id: string }) => input.id, { id: "a" });
// @ts-expect-error a name is text
export const numbered = () => run(tell, { id: "a" }, { executionName: 7 });
// @ts-expect-error a child answers with its end, not with heartbeats
export const beating = () => run(tell, { id: "a" }, { heartbeat: "1 minute" });
// @ts-expect-error neither kind
export const odd = workflow({ type: "FAST" }, async () => 1);

// A machine of another project.
const rate = external<{ id: string }, { rate: number; at: Date }>("Rate", { type: "EXPRESS" });
const book = external<{ id: string }, void>("Book", { type: "STANDARD", role: param("BookRole") });
const fast: Child<{ id: string }, { rate: number; at: Date }, "EXPRESS"> = rate;
same<(typeof rate)["type"], "EXPRESS">(true);
same<(typeof book)["type"], "STANDARD">(true);
export const rated = () => run(fast, { id: "a" });
same<Awaited<ReturnType<typeof rated>>, { rate: number; at: string }>(true);
export const booked = () => run(book, { id: "a" });
same<Awaited<ReturnType<typeof booked>>, void>(true);
export const bookArn: string = book.arn;
// @ts-expect-error the kind decides how it is called: it is never guessed
export const untyped = external<{ id: string }, void>("Book", {});
// @ts-expect-error an Express machine is no Standard one
export const slow: Child<{ id: string }, { rate: number; at: Date }, "STANDARD"> = rate;
// @ts-expect-error another input
export const misrated = () => run(rate, { name: "a" });
// @ts-expect-error a child that gives nothing has no fields
export const unbooked = async () => (await booked()).id;

// What a failed child leaves.
class Unpaid extends WorkflowError {}
export const told = async () => {
  try {
    return await runBill();
  } catch (e) {
    if (!(e instanceof ExecutionFailed)) throw e;
    same<typeof e.child.status, "FAILED" | "TIMED_OUT" | "ABORTED">(true);
    same<typeof e.child.error, string | undefined>(true);
    same<typeof e.child.cause, string | undefined>(true);
    same<typeof e.child.executionArn, string>(true);
    // @ts-expect-error a child that succeeded is no error
    if (e.child.status === "SUCCEEDED") return "never";
    // @ts-expect-error the output of a failed child does not exist
    if (e.child.output === "x") return "never";
    // @ts-expect-error an error without a cause has none
    const cause: string = e.child.cause;
    return e.child.error === "Unpaid" ? cause : e.message;
  }
};
export const noChild = (e: Unpaid) =>
  // @ts-expect-error only a failed child has it
  e.child;
export const jobOf = (e: unknown) => {
  if (!(e instanceof JobFailed)) return undefined;
  // @ts-expect-error the job is unknown until it is looked at
  return e.job.StoppedReason;
};
export const reasonOf = (e: JobFailed<{ StoppedReason?: string }>): string => e.job.StoppedReason ?? "none";

// A fresh execution never comes back.
export const poll = workflow(async (input: { turns: number }) => {
  if (input.turns > 500) return await continueAsNew({ turns: 0 });
  return { turns: input.turns };
});
same<OutputOf<typeof poll>, { turns: number }>(true);
export const again = () => continueAsNew({ turns: 0 });
same<Awaited<ReturnType<typeof again>>, never>(true);
// @ts-expect-error only the input
export const named = () => continueAsNew({ turns: 0 }, { executionName: "a" });
// A workflow that reads no input takes any.
export const ticked = () => run(tick, {});
