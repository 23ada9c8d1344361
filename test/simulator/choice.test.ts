import { describe, expect, test } from "vitest";
import type { Json } from "../../compiler/src/asl/states.js";
import { simulate } from "../../compiler/src/simulator/index.js";
import { machine } from "./machine.js";

async function chooses(rule: object, input: Json): Promise<boolean> {
  const { visited } = await simulate(
    machine({
      If: { Type: "Choice", Choices: [{ ...rule, Next: "Yes" }], Default: "No" },
      Yes: { Type: "Succeed" },
      No: { Type: "Succeed" },
    }),
    input,
  );
  return visited[1] === "Yes";
}

describe("a rule of a Choice", () => {
  test.each<[object, Json, boolean]>([
    [{ Variable: "$.a", StringEquals: "x" }, { a: "x" }, true],
    [{ Variable: "$.a", StringEquals: "1" }, { a: 1 }, false],
    [{ Variable: "$.a", StringLessThan: "b" }, { a: "a" }, true],
    [{ Variable: "$.a", NumericGreaterThanEqualsPath: "$.b" }, { a: 2, b: 2 }, true],
    [{ Variable: "$.a", NumericEquals: 1 }, { a: "1" }, false],
    [{ Variable: "$.a", BooleanEquals: false }, { a: null }, false],
    [
      { Variable: "$.a", TimestampLessThan: "2026-01-01T00:00:00Z" },
      { a: "2026-01-01T00:59:59+01:00" },
      true,
    ],
    [{ Variable: "$.a", TimestampEquals: "2026-01-01T00:00:00Z" }, { a: "2026-01-01T00:00:00" }, false],
    [{ Variable: "$.a", IsTimestamp: true }, { a: "2026-02-31T00:00:00Z" }, false],
    [{ Variable: "$.a", IsNumeric: false }, { a: "1" }, true],
    [{ Variable: "$.a", IsPresent: false }, {}, true],
    [{ Variable: "$.a", IsPresent: true }, { a: null }, true],
    [{ Variable: "$.a", StringMatches: "log-*.txt" }, { a: "log-1.txt" }, true],
    [{ Variable: "$.a", StringMatches: "*a*b" }, { a: "xaxb" }, true],
    [{ Variable: "$.a", StringMatches: "ab*ba" }, { a: "aba" }, false],
    [{ Variable: "$.a", StringMatches: "\\*" }, { a: "x" }, false],
    [
      {
        And: [
          { Variable: "$.a", IsPresent: true },
          { Variable: "$.a", NumericLessThan: 3 },
        ],
      },
      {},
      false,
    ],
    [
      { Or: [{ Variable: "$.a", IsNull: true }, { Not: { Variable: "$.a", IsString: true } }] },
      { a: 3 },
      true,
    ],
  ])("%j on %j: %s", async (rule, input, expected) => {
    expect(await chooses(rule, input)).toBe(expected);
  });
});

test("only the Assign of the rule that is taken runs", async () => {
  const { output } = await simulate(
    machine({
      If: {
        Type: "Choice",
        Choices: [{ Variable: "$.a", IsPresent: true, Assign: { by: "rule" }, Next: "Show" }],
        Assign: { by: "default" },
        Default: "Show",
      },
      Show: { Type: "Pass", Parameters: { "by.$": "$by" }, End: true },
    }),
    { a: 1 },
  );
  expect(output).toEqual({ by: "rule" });
});
