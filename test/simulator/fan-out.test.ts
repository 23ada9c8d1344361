import { expect, test } from "vitest";
import { TaskError, after, simulate } from "../../compiler/src/simulator/index.js";
import { call, machine, types } from "./machine.js";

const items = (count: number) => Array.from({ length: count }, (_, at) => at);

test("at most 40 iterations of an inline Map run at a time", async () => {
  const map = { Type: "Map", ItemProcessor: machine({ T: call("f") }), End: true };
  const { seconds, output } = await simulate(machine({ M: map }), items(100), {
    mocks: { f: after(10, "x") },
  });
  expect([seconds, (output as unknown[]).length]).toEqual([30, 100]);
  const unlimited = await simulate(machine({ M: map }), items(100), {
    mocks: { f: after(10, "x") },
    limits: false,
  });
  expect(unlimited.seconds).toBe(10);
});

test("ItemSelector, the item in the context, and paths of nested Maps", async () => {
  const inner = {
    Type: "Map",
    ItemsPath: "$.list",
    ItemSelector: { "v.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index" },
    ItemProcessor: machine({ T: call("f") }),
    End: true,
  };
  const outer = { Type: "Map", MaxConcurrency: 1, ItemProcessor: machine({ Inner: inner }), End: true };
  const { output, calls } = await simulate(
    machine({ Outer: outer }),
    [{ list: ["a"] }, { list: ["b", "c"] }],
    { mocks: { f: ({ input }: { input: unknown }) => input } },
  );
  expect(output).toEqual([
    [{ v: "a", i: 0 }],
    [
      { v: "b", i: 0 },
      { v: "c", i: 1 },
    ],
  ]);
  expect(calls.map(({ path }) => path)).toEqual([
    ["Outer", 0, "Inner", 0],
    ["Outer", 1, "Inner", 0],
    ["Outer", 1, "Inner", 1],
  ]);
});

test("the first failure stops the others", async () => {
  const map = {
    Type: "Map",
    ItemProcessor: machine({ W: { Type: "Wait", SecondsPath: "$", Next: "T" }, T: call("f") }),
    Catch: [{ ErrorEquals: ["E"], Next: "Caught" }],
    End: true,
  };
  const result = await simulate(machine({ M: map, Caught: { Type: "Pass", End: true } }), [5, 1, 9], {
    mocks: { f: new TaskError("E", "why") },
  });
  expect(result.output).toEqual({ Error: "E", Cause: "why" });
  expect([result.calls.length, result.seconds]).toEqual([1, 1]);
  const tail = types(result).slice(types(result).indexOf("LambdaFunctionFailed"));
  expect(tail).toEqual([
    "LambdaFunctionFailed",
    "MapIterationFailed",
    "WaitStateAborted",
    "MapIterationAborted",
    "WaitStateAborted",
    "MapIterationAborted",
    "MapStateFailed",
    "MapStateExited",
    "PassStateEntered",
    "PassStateExited",
    "ExecutionSucceeded",
  ]);
});

test("a Parallel that is retried runs all its branches again", async () => {
  const parallel = {
    Type: "Parallel",
    Branches: [machine({ A: call("a") }), machine({ B: call("b") })],
    Retry: [{ ErrorEquals: ["E"], MaxAttempts: 1 }],
    End: true,
  };
  const { output, calls } = await simulate(
    machine({ P: parallel }),
    {},
    { mocks: { a: 1, b: { sequence: [{ error: "E" }, 2] } } },
  );
  expect(output).toEqual([1, 2]);
  expect(calls.map(({ state }) => state)).toEqual(["A", "B", "A", "B"]);
});

test("States.Runtime cannot be caught, States.ALL does not mean failed expressions", async () => {
  const wrap = (inner: object, ErrorEquals: string[]) =>
    machine({
      P: {
        Type: "Parallel",
        Branches: [machine({ In: inner })],
        Catch: [{ ErrorEquals, Next: "C" }],
        End: true,
      },
      C: { Type: "Pass", End: true },
    });
  const runtime = { Type: "Pass", InputPath: "$.no", End: true };
  const query = { Type: "Pass", QueryLanguage: "JSONata", Output: "{% $no %}", End: true };
  const statusOf = async (inner: object, name: string) => (await simulate(wrap(inner, [name]), {})).status;
  expect(await statusOf(runtime, "States.Runtime")).toBe("FAILED");
  expect(await statusOf(query, "States.ALL")).toBe("FAILED");
  expect(await statusOf(query, "States.QueryEvaluationError")).toBe("SUCCEEDED");
});
