import { describe, expect, test } from "vitest";
import { distributed, found, one } from "./found.js";

describe("choices", () => {
  const choice = (rule: object) => ({
    StartAt: "S",
    States: {
      S: { Type: "Choice", Choices: [{ ...rule, Next: "T" }], Default: "T" },
      T: { Type: "Succeed" },
    },
  });

  test.each([
    [{ Variable: "$.a", StringEquals: "x" }],
    [{ Variable: "$$.Execution.Name", StringMatches: "a*" }],
    [{ Variable: "$.a[0]['b c']", NumericLessThanEqualsPath: "$.limit" }],
    [{ Variable: "$.a", IsPresent: false, Comment: "c", Assign: { x: 1 } }],
    [
      {
        And: [
          { Variable: "$.a", IsNull: true },
          { Or: [{ Not: { Variable: "$.b", BooleanEquals: false } }] },
        ],
      },
    ],
    [{ Variable: "$.a", TimestampGreaterThan: "2030-01-31T12:00:00+01:00" }],
  ])("%j", (rule) => {
    expect(found(choice(rule))).toEqual([]);
  });

  test.each([
    [{ Variable: "$.a", StringEquals: 1 }, "ASL0103 /States/S/Choices[0]/StringEquals"],
    [{ Variable: "$.a", NumericEquals: "1" }, "ASL0103 /States/S/Choices[0]/NumericEquals"],
    [{ Variable: "$.a", IsPresent: "true" }, "ASL0103 /States/S/Choices[0]/IsPresent"],
    [{ Variable: "$.a", TimestampEquals: "yesterday" }, "ASL0111 /States/S/Choices[0]/TimestampEquals"],
    [{ Variable: "a", IsNull: true }, "ASL0401 /States/S/Choices[0]/Variable"],
    [{ Variable: "$.a", StringEqualsPath: "b" }, "ASL0401 /States/S/Choices[0]/StringEqualsPath"],
    [{ Variable: "$.a[*]", IsNull: true }, "ASL0402 /States/S/Choices[0]/Variable"],
    [{ Variable: "$.a", BooleanLessThan: true }, "ASL0101 /States/S/Choices[0]/BooleanLessThan"],
    [{ And: [{ Variable: "$.a", IsNull: true, Next: "T" }] }, "ASL0101 /States/S/Choices[0]/And[0]/Next"],
    [{ And: [] }, "ASL0106 /States/S/Choices[0]/And"],
    [{ Or: { Variable: "$.a", IsNull: true } }, "ASL0103 /States/S/Choices[0]/Or"],
    [{ Variable: "$.a", Not: { Variable: "$.a", IsNull: true } }, "ASL0801 /States/S/Choices[0]"],
    [{}, "ASL0801 /States/S/Choices[0]"],
  ])("%j: %s", (rule, finding) => {
    expect(found(choice(rule))).toContain(finding);
  });
});

describe("retries and catches", () => {
  const task = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true };

  test.each([
    [{ IntervalSeconds: 0 }, "ASL0105 /States/S/Retry[0]/IntervalSeconds"],
    [{ IntervalSeconds: 1.5 }, "ASL0103 /States/S/Retry[0]/IntervalSeconds"],
    [{ MaxAttempts: -1 }, "ASL0105 /States/S/Retry[0]/MaxAttempts"],
    [{ BackoffRate: 0.5 }, "ASL0105 /States/S/Retry[0]/BackoffRate"],
    [{ JitterStrategy: "full" }, "ASL0104 /States/S/Retry[0]/JitterStrategy"],
    [{ ErrorEquals: "States.ALL" }, "ASL0103 /States/S/Retry[0]/ErrorEquals"],
    [{ ErrorEquals: [7] }, "ASL0103 /States/S/Retry[0]/ErrorEquals[0]"],
    [{ ErrorEquals: ["A", "States.ALL"] }, "ASL0701 /States/S/Retry[0]/ErrorEquals[1]"],
    [{ Next: "S" }, "ASL0101 /States/S/Retry[0]/Next"],
  ])("%j: %s", (change, finding) => {
    expect(found(one({ ...task, Retry: [{ ErrorEquals: ["A"], ...change }] }))).toEqual([finding]);
  });

  test("zero attempts, and lists without handlers, are legal", () => {
    expect(found(one({ ...task, Retry: [{ ErrorEquals: ["A"], MaxAttempts: 0 }], Catch: [] }))).toEqual([]);
  });
});

test("an Express machine", () => {
  const type = "EXPRESS";
  const activity = {
    Type: "Task",
    Resource: "arn:aws:states:eu-west-1:111122223333:activity:review",
    End: true,
  };
  expect(found(one(activity), { type })).toEqual(["ASL1101 /States/S/Resource"]);
  expect(found(one({ Type: "Map", ItemProcessor: distributed, End: true }), { type })).toEqual([
    "ASL1102 /States/S/ItemProcessor/ProcessorConfig/Mode",
  ]);
});

test.each([
  ["sqs:sendMessage.waitForToken", "ASL0902"],
  ["sqs", "ASL0902"],
  ["aws-sdk:s3:ListBuckets", "ASL0902"],
  ["aws-sdk:S3:listBuckets", "ASL0902"],
  ["aws-sdk:glue:startJobRun.sync", "ASL0902"],
  ["glue:startJobRun.waitForTaskToken", "ASL0902"],
  ["ecs:runTask.sync:2", "ASL0902"],
  ["sqs:sendmessage", "ASL0910"],
])("the integration %s is not right", (name, code) => {
  const task = { Type: "Task", Resource: `arn:aws:states:::${name}`, TimeoutSeconds: 9, End: true };
  expect(found(one(task)).filter((finding) => finding.endsWith("/Resource"))).toEqual([
    `${code} /States/S/Resource`,
  ]);
});

test("one mistake is told once", () => {
  expect(found({ StartAt: "Start", States: { S: { Type: "Succeed" } } })).toEqual(["ASL0201 /StartAt"]);
  expect(found(one({ Type: "Pas", End: true }))).toEqual(["ASL0108 /States/S/Type"]);
  expect(found({})).toEqual(["ASL0102 /"]);
  expect(found(one({ Type: "Choice", Choices: "x", Default: "S" }))).toEqual([
    "ASL0103 /States/S/Choices",
    "ASL0203 /",
  ]);
});
