import { describe, expect, test } from "vitest";
import { callsOf, hasVisited, MissingMock, sequence, simulate, TaskError } from "../../compiler/src/test.js";
import { call, machine } from "../simulator/machine.js";

const order = new URL("example/order.asl.json", import.meta.url);
const input = { sku: "tea", readers: ["ann"] };

describe("a machine is", () => {
  const definition = machine({
    Only: { Type: "Pass", Parameters: { "name.$": "$$.StateMachine.Name" }, End: true },
  });

  test("a definition", async () => {
    expect((await simulate(definition)).output).toEqual({ name: "machine" });
  });

  test("a compiled workflow, which has a name and a type", async () => {
    const compiled = { definition, name: "Orders", type: "EXPRESS", exportName: "orders" } as const;
    const { output, events } = await simulate(compiled);
    expect(output).toEqual({ name: "Orders" });
    expect(events.length).toBeGreaterThan(0);
  });

  test("a file", async () => {
    const mocks = { Reserve: { count: 20 }, stock: "gone", "sqs:sendMessage": { MessageId: "1" } };
    expect((await simulate(order, input, { mocks })).visits.map(({ state }) => state)).toEqual([
      "Reserve",
      "IsLarge",
      "Ship",
      "Release",
      "Tell",
      "Post",
    ]);
  });

  test("no file that holds something else", async () => {
    await expect(simulate(new URL(import.meta.url))).rejects.toThrow("holds no JSON");
  });
});

test("of two steps that share a function, each can have its own mock and its own calls", async () => {
  const definition = machine({
    first: call("charge", { Next: "second" }),
    second: call("charge", { Next: "charge" }),
    charge: call("other", { End: true }),
  });
  const mocks = { second: 2, charge: 1, other: 3 };
  const execution = await simulate(definition, {}, { mocks });
  const inputs = (key: string) => callsOf(execution, key).map((made) => made.input);
  // The mock `charge` is that of the state of this name, and of the function where a state has none.
  expect(execution.output).toBe(1);
  expect(inputs("first")).toEqual([{}]);
  expect(inputs("second")).toEqual([1]);
  expect(inputs("charge")).toEqual([2]);
  expect(inputs("other")).toEqual([2]);
  expect(inputs("nobody")).toEqual([]);
});

test("a machine that fails is a result, a missing mock is not", async () => {
  const mocks = { Reserve: sequence(new TaskError("OutOfStock", "none")) };
  const execution = await simulate(order, input, { mocks });
  expect(execution).toMatchObject({ status: "FAILED", error: "Refused" });
  expect(hasVisited(execution, "Refuse")).toBe(true);
  expect(hasVisited(execution, "Ship")).toBe(false);
  await expect(simulate(order, input)).rejects.toThrow(MissingMock);
});

test("a visit says what the state saw, was answered and decided", async () => {
  const mocks = {
    Reserve: sequence({ error: "Lambda.TooManyRequestsException", cause: "busy" }, { error: "OutOfStock" }),
  };
  const { visits } = await simulate(order, input, { mocks });
  expect(visits[0]).toMatchObject({
    state: "Reserve",
    input,
    answers: [
      { attempt: 0, kind: "error", error: "Lambda.TooManyRequestsException", cause: "busy" },
      { attempt: 1, kind: "error", error: "OutOfStock" },
    ],
    retriers: [0],
    catcher: 0,
    left: { next: "Refuse" },
  });
});
