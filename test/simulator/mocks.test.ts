import { describe, expect, test } from "vitest";
import {
  MissingMock,
  TaskError,
  refused,
  response,
  sequence,
  simulate,
  submitted,
} from "../../compiler/src/simulator/index.js";
import type { Mocks } from "../../compiler/src/simulator/index.js";
import { machine, types } from "./machine.js";

const invoke = {
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Parameters: {
    FunctionName: "arn:aws:lambda:us-east-1:123456789012:function:reserve:live",
    "Payload.$": "$",
  },
  End: true,
};

describe("a mock is found by", () => {
  test.each<[string, Mocks]>([
    ["state", { Reserve: 1 }],
    ["name of the function", { reserve: 1 }],
    ["resource", { "arn:aws:states:::lambda:invoke": 1 }],
    ["integration", { "lambda:invoke": 1 }],
    ["function of all calls", ({ resourceKey }) => (resourceKey === "reserve" ? 1 : undefined)],
    ["function of a key", { reserve: ({ input }: { input: { n: number } }) => input.n }],
    ["sequence", { reserve: { sequence: [1] } }],
  ])("%s", async (_by, mocks) => {
    const { output, calls } = await simulate(machine({ Reserve: invoke }), { n: 1 }, { mocks });
    expect(output).toEqual({ ExecutedVersion: "$LATEST", Payload: 1, StatusCode: 200 });
    expect(calls[0]).toMatchObject({
      state: "Reserve",
      resourceKey: "reserve",
      input: { n: 1 },
      attempt: 0,
      path: [],
    });
  });
});

test("an operation of the SDK is found with and without its prefix", async () => {
  const Get = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:getObject", Parameters: {}, End: true };
  for (const key of ["aws-sdk:s3:getObject", "s3:getObject"])
    expect((await simulate(machine({ Get }), {}, { mocks: { [key]: 1 } })).output).toBe(1);
});

test("without a mock the simulation says which, and how to add it", async () => {
  const failing = simulate(machine({ "Reserve stock": invoke }), { n: 1 }, { mocks: { other: 1 } });
  await expect(failing).rejects.toThrow(MissingMock);
  await expect(failing).rejects.toThrow(
    /"Reserve stock" \(arn:aws:states:::lambda:invoke\): there are "other"[^]*mocks: \{ "Reserve stock"[^]*mocks: \{ "reserve"[^]*\{"n":1\}/,
  );
});

test("a sequence that has run out", async () => {
  const Retry = [{ ErrorEquals: ["States.ALL"] }];
  const failing = simulate(
    machine({ T: { ...invoke, Retry } }),
    {},
    { mocks: { reserve: sequence(new TaskError("A")) } },
  );
  await expect(failing).rejects.toThrow('the sequence of "reserve" has 1 answers');
});

describe("a task fails by", () => {
  test.each<[string, unknown, string | undefined, string | undefined]>([
    ["a given TaskError", new TaskError("E", "why"), "E", "why"],
    [
      "a thrown TaskError",
      () => {
        throw new TaskError("E", "why");
      },
      "E",
      "why",
    ],
    ["a rejected promise", () => Promise.reject(new TaskError("E", "why")), "E", "why"],
    ["an element of a sequence", { sequence: [{ error: "E", cause: "why" }] }, "E", "why"],
    [
      "an error of the function",
      () => {
        throw new RangeError("out");
      },
      "RangeError",
      '{"errorType":"RangeError","errorMessage":"out"}',
    ],
    ["an error without name and cause", new TaskError(), undefined, undefined],
  ])("%s", async (_by, mock, error, cause) => {
    const result = await simulate(machine({ T: invoke }), {}, { mocks: { reserve: mock } });
    expect([result.status, result.error, result.cause]).toEqual(["FAILED", error, cause]);
  });
});

test("a failed assertion in a mock fails the test, not the machine", async () => {
  const mocks = { reserve: () => expect(1).toBe(2) };
  await expect(simulate(machine({ T: invoke }), {}, { mocks })).rejects.toThrow("expected 1 to be 2");
});

test("a mock may give the whole envelope, and may change what it was sent", async () => {
  const { output } = await simulate(
    machine({ T: { ...invoke, ResultPath: "$.r" } }),
    { n: 1 },
    {
      mocks: {
        reserve: ({ input }: { input: { n: number } }) => {
          input.n = 9;
          return response({ Payload: 2 });
        },
      },
    },
  );
  expect(output).toEqual({ n: 1, r: { Payload: 2 } });
});

const wait = {
  Type: "Task",
  Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  Parameters: { "Body.$": "$$.Task.Token" },
  End: true,
};

test("onToken ends a task when it likes", async () => {
  const { output, calls, seconds } = await simulate(
    machine({ Ask: wait }),
    {},
    {
      onToken: ({ taskToken }, callback) =>
        callback.after(60, () => callback.succeed({ approved: taskToken.length > 0 })),
    },
  );
  expect([output, seconds]).toEqual([{ approved: true }, 60]);
  expect(calls[0]?.parameters).toEqual({ Body: calls[0]?.taskToken });
});

test("a failed callback, a refused and a submitted task", async () => {
  const failed = await simulate(
    machine({ Ask: wait }),
    {},
    { onToken: (_call, callback) => callback.fail("No") },
  );
  expect([failed.error, types(failed)]).toEqual([
    "No",
    [
      "ExecutionStarted",
      "TaskStateEntered",
      "TaskScheduled",
      "TaskStarted",
      "TaskSubmitted",
      "TaskFailed",
      "ExecutionFailed",
    ],
  ]);
  const refusedTask = await simulate(machine({ Ask: wait }), {}, { mocks: { Ask: refused("NoQueue") } });
  expect(types(refusedTask)).not.toContain("TaskSubmitted");
  const done = await simulate(
    machine({ Ask: wait }),
    {},
    { mocks: { Ask: submitted({ MessageId: "m" }, 5) } },
  );
  expect(done.output).toBe(5);
  expect(done.events[4]?.taskSubmittedEventDetails).toMatchObject({ output: '{"MessageId":"m"}' });
});

test("an activity has its own events and its worker", async () => {
  const activity = {
    Type: "Task",
    Resource: "arn:aws:states:us-east-1:123456789012:activity:sign",
    End: true,
  };
  const { events, output } = await simulate(
    machine({ Sign: activity }),
    {},
    { mocks: { sign: "ok" }, workers: { sign: "w1" } },
  );
  expect(output).toBe("ok");
  expect(events[3]).toMatchObject({
    type: "ActivityStarted",
    activityStartedEventDetails: { workerName: "w1" },
  });
});
