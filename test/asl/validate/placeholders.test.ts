import { describe, expect, test } from "vitest";
import { found, item, jsonata, one } from "./found.js";

describe("placeholders of the deployment are left alone", () => {
  test.each([
    ["numbers", one({ Type: "Wait", Seconds: "${Seconds}", End: true }, { TimeoutSeconds: "${Timeout}" })],
    [
      "numbers of a Map, percentages and labels",
      one({
        Type: "Map",
        Label: "${Label} of ${Stage}",
        MaxConcurrency: "${Max}",
        ToleratedFailurePercentage: "${Tolerated}",
        ItemProcessor: { ...item, ProcessorConfig: { Mode: "${Mode}", ExecutionType: "${Type}" } },
        End: true,
      }),
    ],
    ["resources", one({ Type: "Task", Resource: "${Function.Arn}", End: "${End}" })],
    [
      "resources as CloudFormation objects",
      one({ Type: "Task", Resource: { "Fn::GetAtt": ["Ship", "Arn"] }, End: true }),
    ],
    [
      "strings in payloads as CloudFormation objects",
      one({
        Type: "Task",
        Resource: "arn:${AWS::Partition}:states:::sqs:sendMessage",
        Parameters: { QueueUrl: { Ref: "Queue" }, "MessageBody.$": "$" },
        End: true,
      }),
    ],
    ["whole states", one("${StateS}")],
    ["all states", { StartAt: "S", States: "${States}" }],
    ["a state that leads on", { StartAt: "S", States: { S: "${StateS}", T: { Type: "Succeed" } } }],
    ["targets", { StartAt: "S", States: { S: { Type: "Pass", Next: "${First}" }, T: { Type: "Succeed" } } }],
    [
      "state names",
      { StartAt: "S", States: { S: { Type: "Pass", Next: "T" }, "${Name}": { Type: "Succeed" } } },
    ],
    [
      "paths",
      one({ Type: "Pass", InputPath: "$.${Stage}.order", Parameters: { "a.$": "$.${b}[" }, End: true }),
    ],
    ["expressions", one({ Type: "Pass", Output: "{% ${Expression} + %}", End: true }, jsonata)],
    ["lists", one({ Type: "Task", Resource: "${F}", Retry: "${Retry}", Catch: ["${Catch}"], End: true })],
    ["keys", one({ Type: "Pass", "${Field}": 1, End: true })],
    ["transforms", one({ "Fn::Transform": { Name: "AWS::Include" } })],
  ])("%s", (_, definition) => {
    expect(found(definition)).toEqual([]);
  });

  test("only what they hide is left alone", () => {
    const definition = one({ Type: "Pass", Comment: "${Comment}", Sekonds: "${Seconds}", Next: "S" });
    expect(found(definition)).toEqual(["ASL0101 /States/S/Sekonds", "ASL0203 /"]);
  });

  test("the partition of an integration hides nothing that matters", () => {
    const resource = "arn:${AWS::Partition}:states:::glue:startJobRun.sync";
    const definition = one({ Type: "Task", Resource: resource, Parameters: { JobName: "j" }, End: true });
    expect(found(definition)).toEqual([]);
    expect(found(definition, { type: "EXPRESS" })).toEqual(["ASL1101 /States/S/Resource"]);
  });
});
