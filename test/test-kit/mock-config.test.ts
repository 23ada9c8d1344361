import { expect, test } from "vitest";
import { sequence, toMockConfig } from "../../compiler/src/test.js";
import { call, machine } from "../simulator/machine.js";

const definition = machine({
  "Charge card": call("charge", {
    Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 3 }],
    Next: "Tell",
  }),
  Tell: {
    Type: "Task",
    Resource: "arn:aws:states:::lambda:invoke",
    Parameters: { FunctionName: "tell", "Payload.$": "$" },
    End: true,
  },
});

test("attempts that are alike are a range, an envelope is part of the answer", async () => {
  const busy = { error: "Busy", cause: "later" };
  const mocks = { charge: sequence({ error: "Busy" }, busy, busy, { paid: true }), tell: "told" };
  expect(await toMockConfig("orders", { Retried: { definition, mocks } })).toEqual({
    StateMachines: {
      orders: {
        TestCases: { Retried: { "Charge card": "Retried_Charge_card", Tell: "Retried_Tell" } },
      },
    },
    MockedResponses: {
      Retried_Charge_card: {
        "0": { Throw: { Error: "Busy" } },
        "1-2": { Throw: { Error: "Busy", Cause: "later" } },
        "3": { Return: { paid: true } },
      },
      Retried_Tell: {
        "0": { Return: expect.objectContaining({ Payload: "told", StatusCode: 200 }) as object },
      },
    },
  });
});

test("iterations count on, and names do not collide", async () => {
  const each = machine({
    Each: {
      Type: "Map",
      ItemProcessor: machine({ "a b": call("f", { Next: "a.b" }), "a.b": call("g") }),
      MaxConcurrency: 1,
      End: true,
    },
  });
  const mocks = { f: (made: { input: unknown }) => made.input, g: 0 };
  const config = await toMockConfig("each", { All: { definition: each, input: [7, 7, 8], mocks } });
  expect(config.StateMachines["each"]?.TestCases["All"]).toEqual({ "a b": "All_a_b", "a.b": "All_a_b_2" });
  expect(config.MockedResponses["All_a_b"]).toEqual({ "0-1": { Return: 7 }, "2": { Return: 8 } });
  expect(config.MockedResponses["All_a_b_2"]).toEqual({ "0-2": { Return: 0 } });
});

test("the name of a test case ends an ARN", async () => {
  await expect(toMockConfig("orders", { "Two words": { definition } })).rejects.toThrow("Two words");
});
