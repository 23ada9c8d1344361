import { describe, expect, test } from "vitest";
import { distributed, found, jsonata, one } from "./found.js";

describe("Distributed Map", () => {
  const s3 = "arn:aws:states:::s3";

  test("takes every field of both query languages", () => {
    const reader = { InputType: "CSV", CSVHeaderLocation: "GIVEN", CSVHeaders: ["a"], CSVDelimiter: "PIPE" };
    const map = {
      Type: "Map",
      Label: "Import",
      MaxConcurrencyPath: "$.max",
      ToleratedFailurePercentagePath: "$.percentage",
      ToleratedFailureCountPath: "$.count",
      ItemReader: {
        Resource: `${s3}:getObject`,
        Parameters: { "Bucket.$": "$.b", Key: "k" },
        ReaderConfig: { ...reader, MaxItemsPath: "$.n" },
      },
      ItemSelector: { "item.$": "$$.Map.Item.Value", "index.$": "$$.Map.Item.Index" },
      ItemBatcher: {
        MaxItemsPerBatchPath: "$.n",
        MaxInputBytesPerBatch: 262_144,
        BatchInput: { "a.$": "$.a" },
      },
      ResultWriter: {
        Resource: `${s3}:putObject`,
        Parameters: { Bucket: "b", "Prefix.$": "$.p" },
        WriterConfig: { Transformation: "FLATTEN", OutputType: "JSONL" },
      },
      ItemProcessor: distributed,
      ResultPath: null,
      End: true,
    };
    expect(found(one(map))).toEqual([]);
    const computed = {
      Type: "Map",
      Items: "{% $states.input.items %}",
      MaxConcurrency: "{% $states.input.max %}",
      ToleratedFailureCount: "{% 1 %}",
      ItemReader: {
        Resource: `${s3}:listObjectsV2`,
        Arguments: { Bucket: "{% $states.input.b %}" },
        ReaderConfig: { MaxItems: "{% 9 %}" },
      },
      ItemBatcher: { MaxItemsPerBatch: "{% 5 %}", BatchInput: { a: "{% $states.input %}" } },
      ResultWriter: { Resource: `${s3}:putObject`, Arguments: { Bucket: "b" } },
      ItemProcessor: distributed,
      End: true,
    };
    expect(found(one(computed, jsonata))).toEqual([]);
  });

  test.each([
    [
      { InputType: "JSON", CSVHeaderLocation: "FIRST_ROW" },
      "ASL1004 /States/S/ItemReader/ReaderConfig/CSVHeaderLocation",
    ],
    [{ InputType: "CSV", CSVHeaderLocation: "GIVEN" }, "ASL1004 /States/S/ItemReader/ReaderConfig"],
    [{ InputType: "XML" }, "ASL0104 /States/S/ItemReader/ReaderConfig/InputType"],
    [{ InputType: "JSONL", MaxItems: -1 }, "ASL0105 /States/S/ItemReader/ReaderConfig/MaxItems"],
    [
      { InputType: "JSONL", MaxItems: 1, MaxItemsPath: "$.n" },
      "ASL0107 /States/S/ItemReader/ReaderConfig/MaxItemsPath",
    ],
  ])("reader %j", (config, finding) => {
    const reader = { Resource: `${s3}:getObject`, Parameters: {}, ReaderConfig: config };
    expect(found(one({ Type: "Map", ItemReader: reader, ItemProcessor: distributed, End: true }))).toEqual([
      finding,
    ]);
  });

  test("its Express items obey the rules of Express", () => {
    const wait = {
      Type: "Task",
      Resource: "arn:aws:states:::ecs:runTask.sync",
      Parameters: { TaskDefinition: "t" },
      End: true,
    };
    const processor = { ...distributed, StartAt: "Wait", States: { Wait: wait } };
    expect(found(one({ Type: "Map", ItemProcessor: processor, End: true }))).toEqual([
      "ASL1101 /States/S/ItemProcessor/States/Wait/Resource",
    ]);
  });

  test("labels are unique in the machine", () => {
    const map = (name: string) => ({
      Type: "Map",
      Label: "L",
      ItemProcessor: { ...distributed, StartAt: name, States: { [name]: { Type: "Succeed" } } },
    });
    const machine = {
      StartAt: "A",
      States: { A: { ...map("a"), Next: "B" }, B: { ...map("b"), End: true } },
    };
    expect(found(machine)).toEqual(["ASL1005 /States/B/Label"]);
  });
});
