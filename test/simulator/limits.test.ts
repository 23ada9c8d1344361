import { expect, test } from "vitest";
import type { Json } from "../../compiler/src/asl/states.js";
import { SimulationError, simulate } from "../../compiler/src/simulator/index.js";
import { call, machine, types } from "./machine.js";

const large = "x".repeat(262_143);
const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: "C" }], End: true };

test("a result of more than 256 KiB", async () => {
  const definition = machine({ T: call("f", caught), C: { Type: "Pass", End: true } });
  const { output } = await simulate(definition, {}, { mocks: { f: large } });
  expect(output).toMatchObject({ Error: "States.DataLimitExceeded" });
  const fits = await simulate(definition, {}, { mocks: { f: large.slice(2) } });
  expect(fits.output).toBe(large.slice(2));
  const free = await simulate(definition, {}, { mocks: { f: large }, limits: false });
  expect(free.output).toBe(large);
});

test("bytes are counted, not characters", async () => {
  const { status } = await simulate(machine({ T: call("f") }), {}, { mocks: { f: "é".repeat(131_072) } });
  expect(status).toBe("FAILED");
});

const loop = machine({
  A: { Type: "Pass", Next: "B" },
  B: { Type: "Choice", Choices: [{ Variable: "$", IsPresent: true, Next: "A" }] },
});

test("25,000 events", async () => {
  const result = await simulate(loop, {});
  expect(result).toMatchObject({
    status: "FAILED",
    error: "States.Runtime",
    cause: expect.stringContaining("25000") as string,
  });
  expect([result.events.length, types(result).at(-1)]).toEqual([25_001, "ExecutionFailed"]);
});

test("25,000 events, the last of them that of an iteration", async () => {
  const map = { Type: "Map", ItemProcessor: machine({ P: { Type: "Pass", End: true } }), End: true };
  const items = Array.from({ length: 10_000 }, () => 0);
  const result = await simulate(machine({ M: map }), items);
  expect([result.status, result.error, result.events.length]).toEqual(["FAILED", "States.Runtime", 25_001]);
});

test("a loop without end is an error of the simulation", async () => {
  await expect(simulate(loop, {}, { type: "EXPRESS", maxTransitions: 10_000 })).rejects.toThrow(
    SimulationError,
  );
  await expect(simulate(loop, {}, { limits: false, history: false, maxTransitions: 10_000 })).rejects.toThrow(
    "maxTransitions",
  );
});

test("an EXPRESS execution ends after five minutes", async () => {
  const result = await simulate(
    machine({ W: { Type: "Wait", Seconds: 301, End: true } }),
    {},
    { type: "EXPRESS" },
  );
  expect(result).toMatchObject({ status: "TIMED_OUT", seconds: 300 });
});

test("a value that grows deeper and deeper", async () => {
  const deeper = machine({ A: { Type: "Pass", Parameters: { "a.$": "$" }, Next: "A" } });
  const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`) as Json;
  const options = { type: "EXPRESS", history: false, maxTransitions: 50_000 } as const;
  await expect(simulate(deeper, deep, options)).rejects.toThrow("nested too deeply");
});

test("nobody ever answers", async () => {
  const wait = {
    Type: "Task",
    Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    Parameters: { "t.$": "$$.Task.Token" },
    End: true,
  };
  const result = await simulate(machine({ Ask: wait }), {}, { onToken: () => undefined });
  expect(result).toMatchObject({ status: "TIMED_OUT", seconds: 365 * 24 * 60 * 60 });
});

test("the same seed gives the same history", async () => {
  const random = machine({
    A: {
      Type: "Pass",
      Parameters: { "u.$": "States.UUID()", "r.$": "States.MathRandom(1, 1000000)" },
      Next: "B",
    },
    B: {
      Type: "Pass",
      QueryLanguage: "JSONata",
      Output: ["{% $random() %}", "{% $uuid() %}", "{% $now() %}", "{% $states.input %}"],
      End: true,
    },
  });
  const [first, again, other] = [
    await simulate(random, {}),
    await simulate(random, {}),
    await simulate(random, {}, { seed: 2 }),
  ];
  expect(again).toEqual(first);
  expect(other.output).not.toEqual(first.output);
});
