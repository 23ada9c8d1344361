import { describe, expect, test } from "vitest";
import { simulate } from "../../compiler/src/simulator/index.js";
import { call, machine } from "./machine.js";

test("the five fields of a JSONPath task, in their order", async () => {
  const task = call("price", {
    InputPath: "$.order",
    Parameters: { "sku.$": "$.sku", "run.$": "$$.Execution.Name", tax: true },
    ResultSelector: { "cents.$": "$.amount" },
    ResultPath: "$.order.price",
    OutputPath: "$.order",
    End: true,
  });
  const { output, calls } = await simulate(
    machine({ Price: task }),
    { order: { sku: "a" } },
    {
      mocks: { price: { amount: 5, noise: 1 } },
      executionName: "run-1",
    },
  );
  expect(calls[0]?.input).toEqual({ sku: "a", run: "run-1", tax: true });
  expect(output).toEqual({ sku: "a", price: { cents: 5 } });
});

test("Assign sees the raw result and old variables, OutputPath old variables too", async () => {
  const { output, events } = await simulate(
    machine({
      One: { Type: "Pass", Assign: { x: 1 }, Next: "Two" },
      Two: {
        Type: "Pass",
        Result: { n: 7 },
        Assign: { x: 2, "old.$": "$x", "n.$": "$.n" },
        OutputPath: "$x",
        Next: "Three",
      },
      Three: {
        Type: "Pass",
        Parameters: { "x.$": "$x", "old.$": "$old", "n.$": "$n", "in.$": "$" },
        End: true,
      },
    }),
    {},
  );
  expect(output).toEqual({ x: 2, old: 1, n: 7, in: 1 });
  const exited = events.filter(({ type }) => type === "PassStateExited")[1];
  expect(exited?.stateExitedEventDetails).toMatchObject({ assignedVariables: { x: "2", old: "1", n: "7" } });
});

test("JSONata and JSONPath states share data and variables", async () => {
  const { output } = await simulate(
    machine({
      A: {
        Type: "Pass",
        QueryLanguage: "JSONata",
        Assign: { v: "{% $states.input.a * 2 %}" },
        Output: { b: "{% $states.context.State.Name %}" },
        Next: "B",
      },
      B: { Type: "Pass", Parameters: { "v.$": "$v", "b.$": "$.b" }, End: true },
    }),
    { a: 21 },
  );
  expect(output).toEqual({ v: 42, b: "A" });
});

test("variables of a branch stay in it, those around it can be read", async () => {
  const { status, cause } = await simulate(
    machine({
      Set: { Type: "Pass", Assign: { outer: 1 }, Next: "Both" },
      Both: {
        Type: "Parallel",
        Branches: [
          machine({ In: { Type: "Pass", Assign: { inner: 2 }, Parameters: { "o.$": "$outer" }, End: true } }),
        ],
        Next: "After",
      },
      After: { Type: "Pass", Parameters: { "i.$": "$inner" }, End: true },
    }),
    {},
  );
  expect(status).toBe("FAILED");
  expect(cause).toContain("The JSONPath '$inner' specified for the field 'i.$' could not be found");
});

describe("failures of paths and expressions", () => {
  test.each([
    [
      { Type: "Pass", InputPath: "$.no", End: true },
      "States.Runtime",
      "Invalid path '$.no' : No results for path: $['no']",
    ],
    [
      { Type: "Choice", Choices: [{ Variable: "$.no", IsNull: true, Next: "S" }], Default: "S" },
      "States.Runtime",
      "Invalid path '$.no': The choice state's condition path references an invalid value.",
    ],
    [
      { Type: "Choice", Choices: [{ Variable: "$.no", IsPresent: true, Next: "S" }] },
      "States.NoChoiceMatched",
      "does not point to a next state",
    ],
    [
      { Type: "Pass", Parameters: { "x.$": "States.ArrayGetItem($.list, 3)" }, End: true },
      "States.IntrinsicFailure",
      "The function 'States.ArrayGetItem($.list, 3)' had the following error",
    ],
    [
      { Type: "Pass", ResultPath: "$.list.x", End: true },
      "States.ResultPathMatchFailure",
      "Unable to apply ReferencePath $.list.x",
    ],
    [
      { Type: "Pass", QueryLanguage: "JSONata", Output: ["{% $none %}"], End: true },
      "States.QueryEvaluationError",
      "specified for the field 'Output[0]' returned nothing (undefined).",
    ],
    [
      { Type: "Choice", QueryLanguage: "JSONata", Choices: [{ Condition: "{% 1 %}", Next: "S" }] },
      "States.QueryEvaluationError",
      "Expected 'boolean', but was 'number' for value: 1",
    ],
    [
      { Type: "Wait", SecondsPath: "$.list", End: true },
      "States.Runtime",
      "The SecondsPath parameter cannot be parsed as a long value: $.list == [1]",
    ],
    [
      {
        Type: "Map",
        ItemsPath: "$.list[0]",
        ItemProcessor: machine({ P: { Type: "Pass", End: true } }),
        End: true,
      },
      "States.Runtime",
      'Reference path "$.list[0]" must point to array.',
    ],
  ])("%j", async (state, error, cause) => {
    const result = await simulate(machine({ It: state, S: { Type: "Succeed" } }), { list: [1] });
    expect(result).toMatchObject({ status: "FAILED", error });
    expect(result.cause).toContain(cause);
    expect(result.cause).toContain(
      "An error occurred while executing the state 'It' (entered at the event id #2). ",
    );
  });
});

test("names like __proto__ are data", async () => {
  const input = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') as {
    readonly [key: string]: never;
  };
  const copy = {
    Type: "Pass",
    Parameters: { "p.$": "$['__proto__']", "c.$": "$.constructor" },
    ResultPath: "$['__proto__'].r",
    End: true,
  };
  const { output } = await simulate(machine({ Copy: copy }), input);
  expect(JSON.stringify(output)).toBe(
    '{"__proto__":{"polluted":true,"r":{"p":{"polluted":true},"c":1}},"constructor":1}',
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
