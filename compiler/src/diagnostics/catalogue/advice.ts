import { rule } from "../diagnostic.js";

export const unboundedToken = rule({
  code: "SFN8001",
  severity: "warning",
  family: "yours",
  title: "A callback that waits for a year",
  message: () => "Nothing ends this wait when the answer is lost: the execution stays for up to a year.",
  help: () => "Give a timeout, a heartbeat or both.",
  why: "A message can be lost, and a person can forget it. A timeout becomes an error that the workflow can handle.",
  bad: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "none" });`,
  good: `await waitForToken<void>((token) => notify({ message: token }), { timeout: "2 days" });`,
});

export const moreThanInline = rule({
  code: "SFN8010",
  severity: "warning",
  family: "yours",
  title: "More items at a time than a Map runs",
  message: (count: number) => `A Map runs at most 40 items at a time, not ${count}.`,
  help: () => "Write 40 or less; for more, use distributedMap(), whose children are executions of their own.",
  why: "The service takes any number, and runs 40 items of an inline Map at a time at most.",
  bad: `await map(order.lines, ship, { concurrency: 100 });`,
  good: `await distributedMap(order.lines, ship, { concurrency: 100 });`,
});

export const longBackoff = rule({
  code: "SFN8002",
  severity: "warning",
  family: "yours",
  title: "Waits between retries that grow without a cap",
  message: (schedule: string) => `The waits between these retries grow without a cap: ${schedule}.`,
  help: () => 'Give a `maxDelay`: { ..., maxDelay: "5 minutes" }.',
  why: "Each wait is the one before times the backoff. A caller that is back after a minute would wait for hours.",
  bad: `await charge({ id: order.id }, { retry: { on: OutOfStock, interval: "1 minute", retries: 8 } });`,
  good: `await charge({ id: order.id }, { retry: { on: OutOfStock, interval: "1 minute", retries: 8, maxDelay: "10 minutes" } });`,
});

export const endlessLoop = rule({
  code: "SFN8003",
  severity: "warning",
  family: "yours",
  title: "A loop that the limit of events can end",
  message: (turns: string, time: string | undefined) =>
    `Nothing here counts the turns of the loop around this step, and an execution ends at 25,000 events: after about ${turns} turns${time === undefined ? "" : `, ${time} of waits`}.`,
  help: () =>
    "Count the turns and leave with an error, give the workflow a `timeout`, or go on in a fresh execution with continueAsNew().",
  why: "The limit is no error: no catch, no finally and no undo runs when it is reached.",
  bad: `let state = await poll({ id: order.id });
while (!state.done) {
  await wait("30s");
  state = await poll({ id: order.id });
}`,
  good: `let state = await poll({ id: order.id });
for (let turn = 0; !state.done; turn++) {
  if (turn === 200) throw new WorkflowError("not done after 100 minutes");
  await wait("30s");
  state = await poll({ id: order.id });
}`,
});

export const retriedTogether = rule({
  code: "SFN8004",
  severity: "warning",
  family: "yours",
  title: "Retries without jitter in a map",
  message: (steps: readonly string[]) =>
    `The retries of ${steps.join(", ")} have no jitter: items that fail together are retried together.`,
  help: () => 'Write { ..., jitter: "full" }.',
  why: "What failed because too many called at once fails again when all of them call at once again.",
  bad: `await map(order.lines, (line) => ship(line, { retry: { on: OutOfStock, retries: 5 } }));`,
  good: `await map(order.lines, (line) => ship(line, { retry: { on: OutOfStock, retries: 5, jitter: "full" } }));`,
});

export const endlessJobs = rule({
  code: "SFN8005",
  severity: "warning",
  family: "yours",
  title: "A job that nothing ends",
  message: (steps: readonly string[]) =>
    `Neither a timeout of its own nor one of the workflow ends ${steps.join(", ")}: the execution may stay for up to a year.`,
  help: () => "Give the step a timeout, or the workflow.",
  why: "A job can hang. A timeout becomes an error that the workflow can handle.",
  bad: `await glue.startJobRun.sync({ JobName: "nightly" });`,
  good: `await glue.startJobRun.sync({ JobName: "nightly" }, { timeout: "2 hours" });`,
});
