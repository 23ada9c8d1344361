import { expect, test } from "vitest";
import { TaskError, after, sequence, simulate, timeout } from "../../compiler/src/simulator/index.js";
import { call, machine, types } from "./machine.js";

const day = 24 * 60 * 60;

test("a wait takes virtual time only", async () => {
  const { seconds, events } = await simulate(
    machine({
      A: { Type: "Wait", Seconds: 2 * day, Next: "B" },
      B: { Type: "Wait", Timestamp: "2026-01-04T00:00:00Z", Next: "C" },
      C: { Type: "Wait", Timestamp: "2020-01-01T00:00:00Z", End: true },
    }),
    {},
  );
  expect(seconds).toBe(3 * day);
  expect(events.at(-1)?.timestamp).toBe("2026-01-04T00:00:00.000Z");
});

test("branches interleave by virtual time", async () => {
  const branch = (name: string, seconds: number) =>
    machine({ [`${name}1`]: { Type: "Wait", Seconds: seconds, Next: `${name}2` }, [`${name}2`]: call(name) });
  const { calls, output } = await simulate(
    machine({ Both: { Type: "Parallel", Branches: [branch("slow", 10), branch("fast", 3)], End: true } }),
    {},
    { mocks: ({ resourceKey }) => resourceKey },
  );
  expect(calls.map(({ state, path }) => [state, path])).toEqual([
    ["fast2", ["Both", 1]],
    ["slow2", ["Both", 0]],
  ]);
  expect(output).toEqual(["slow", "fast"]);
});

test("answers of promises come in the order of the calls", async () => {
  const later = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(() => resolve(milliseconds), milliseconds));
  const branches = [20, 1].map((milliseconds) =>
    machine({ [`T${milliseconds}`]: call("f", { Parameters: milliseconds, End: true }) }),
  );
  const { events } = await simulate(
    machine({ P: { Type: "Parallel", Branches: branches, End: true } }),
    {},
    {
      mocks: { f: ({ input }: { input: unknown }) => later(Number(input)) },
    },
  );
  const succeeded = events.filter(({ type }) => type === "LambdaFunctionSucceeded");
  expect(
    succeeded.map(
      ({ lambdaFunctionSucceededEventDetails }) => lambdaFunctionSucceededEventDetails?.["output"],
    ),
  ).toEqual(["20", "1"]);
});

test("backoff, its cap, and counters of each retrier", async () => {
  const Retry = [
    { ErrorEquals: ["A"], IntervalSeconds: 2, BackoffRate: 3, MaxDelaySeconds: 10, MaxAttempts: 3 },
    { ErrorEquals: ["States.ALL"], IntervalSeconds: 100, MaxAttempts: 1 },
  ];
  const a = { error: "A" };
  const { calls, error } = await simulate(
    machine({ T: call("f", { Retry, End: true }) }),
    {},
    {
      mocks: { f: sequence(a, a, { error: "B" }, a, a) },
    },
  );
  const starts = calls.map(({ startedAt }) => startedAt / 1000);
  expect(starts.slice(1).map((start, at) => start - (starts[at] ?? 0))).toEqual([2, 6, 100, 10]);
  expect(calls.map(({ attempt }) => attempt)).toEqual([0, 1, 2, 3, 4]);
  expect(error).toBe("A");
});

test("jitter depends on the seed only", async () => {
  const definition = machine({
    T: call("f", {
      Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 60, JitterStrategy: "FULL" }],
      End: true,
    }),
  });
  const run = async (seed: number) =>
    (await simulate(definition, {}, { seed, mocks: { f: new TaskError("A") } })).seconds;
  expect(await run(1)).toBe(await run(1));
  expect(await run(1)).not.toBe(await run(2));
  expect(await run(1)).toBeLessThan(60 + 120 + 240);
});

test("the option jitter is the share of each delay", async () => {
  const Retry = [
    { ErrorEquals: ["A"], IntervalSeconds: 60, MaxAttempts: 1, JitterStrategy: "FULL" },
    { ErrorEquals: ["States.ALL"], IntervalSeconds: 60, MaxAttempts: 1 },
  ];
  const run = async (jitter: number) => {
    const mocks = { f: sequence({ error: "A" }, { error: "B" }, 1) };
    return (await simulate(machine({ T: call("f", { Retry, End: true }) }), {}, { jitter, mocks })).seconds;
  };
  expect([await run(0), await run(0.5), await run(1)]).toEqual([60, 90, 120]);
});

test("a timeout ends the attempt at its time and is caught as the service reports it", async () => {
  const task = call("f", {
    TimeoutSeconds: 30,
    Catch: [{ ErrorEquals: ["States.Timeout"], Next: "Caught" }],
    End: true,
  });
  const { output, seconds } = await simulate(
    machine({ T: task, Caught: { Type: "Pass", End: true } }),
    {},
    { mocks: { f: after(31, 1) } },
  );
  expect(output).toEqual({ Error: "States.Timeout", Cause: "" });
  expect(seconds).toBe(30);
});

const token = {
  Type: "Task",
  Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  Parameters: { QueueUrl: "q", MessageBody: { "token.$": "$$.Task.Token" } },
  HeartbeatSeconds: 2 * day,
  End: true,
};

test("two days without a heartbeat", async () => {
  const { error, seconds, events } = await simulate(machine({ T: token }), {}, { mocks: { T: timeout() } });
  expect([error, seconds]).toEqual(["States.Timeout", 2 * day]);
  expect(types({ events })).toContain("TaskTimedOut");
});

test("heartbeats keep a task alive", async () => {
  const { output, seconds } = await simulate(
    machine({ T: token }),
    {},
    {
      mocks: { "sqs:sendMessage": after(30 * day, "done", { heartbeatSeconds: day }) },
    },
  );
  expect([output, seconds]).toEqual(["done", 30 * day]);
});

test("the machine's own timeout", async () => {
  const { status, error, seconds, events } = await simulate(
    machine({ W: { Type: "Wait", Seconds: 100, End: true } }, { TimeoutSeconds: 7 }),
    {},
  );
  expect([status, error, seconds]).toEqual(["TIMED_OUT", "States.Timeout", 7]);
  expect(types({ events }).at(-1)).toBe("ExecutionTimedOut");
});

test("somebody stops the execution", async () => {
  const { status, seconds } = await simulate(
    machine({ W: { Type: "Wait", Seconds: 100, End: true } }),
    {},
    { stopAfterSeconds: 3 },
  );
  expect([status, seconds]).toEqual(["ABORTED", 3]);
});
