import { describe, expect, test } from "vitest";
import type { Json } from "../../compiler/src/asl/states.js";
import { TaskError, simulate } from "../../compiler/src/simulator/index.js";
import type { SimulateOptions } from "../../compiler/src/simulator/index.js";
import { call, machine } from "./machine.js";

const mode = { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } };

function distributed(rest: object, body: object = { Type: "Pass", End: true }) {
  return machine({
    M: { Type: "Map", ItemProcessor: { ...mode, ...machine({ In: body }) }, End: true, ...rest },
  });
}

function read(config: object, body: Json, key = "k") {
  const ItemReader = {
    Resource: "arn:aws:states:::s3:getObject",
    ReaderConfig: config,
    Parameters: { Bucket: "b", Key: "k" },
  };
  return simulate(distributed({ ItemReader }), {}, { s3: { [`b/${key}`]: body } });
}

describe("an ItemReader reads", () => {
  test.each<[string, object, Json, Json]>([
    ["JSON", { InputType: "JSON" }, [1, 2], [1, 2]],
    ["a part of JSON", { InputType: "JSON", ItemsPointer: "/a~1b/0" }, { "a/b": [[3]] }, [3]],
    ["JSON lines", { InputType: "JSONL" }, '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    [
      "CSV",
      { InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" },
      'a,b\r\n1,"x, ""y"""\n2\n',
      [
        { a: "1", b: 'x, "y"' },
        { a: "2", b: "" },
      ],
    ],
    [
      "CSV with given headers",
      { InputType: "CSV", CSVHeaderLocation: "GIVEN", CSVHeaders: ["a"], CSVDelimiter: "TAB", MaxItems: 1 },
      "1\t2\n3",
      [{ a: "1" }],
    ],
  ])("%s", async (_what, config, body, output) => {
    expect(await read(config, body)).toMatchObject({ status: "SUCCEEDED", output });
  });

  test("what is no list of items", async () => {
    expect(await read({ InputType: "JSON" }, { a: 1 })).toMatchObject({ error: "States.ItemReaderFailed" });
  });

  test("an object that the simulation does not have", async () => {
    await expect(read({ InputType: "JSON" }, [], "other")).rejects.toThrow('s3: { "b/k": [...] }');
  });

  test("an inventory and the list of objects", async () => {
    const s3 = {
      "b/k": { fileSchema: "Bucket, Key", files: [{ key: "data.csv" }] },
      "b/data.csv": '"b","x"\n"b","y"\n',
    };
    const manifest = {
      Resource: "arn:aws:states:::s3:getObject",
      ReaderConfig: { InputType: "MANIFEST" },
      Parameters: { Bucket: "b", Key: "k" },
    };
    const { output } = await simulate(distributed({ ItemReader: manifest }), {}, { s3 });
    expect(output).toEqual([
      { Bucket: "b", Key: "x" },
      { Bucket: "b", Key: "y" },
    ]);
    const list = { Resource: "arn:aws:states:::s3:listObjectsV2", Parameters: { Bucket: "b", Prefix: "d" } };
    const listed = await simulate(distributed({ ItemReader: list }), {}, { s3 });
    expect(listed.output).toMatchObject([{ Key: "data.csv", Size: 16 }]);
  });
});

test("batches, limited by items and by bytes", async () => {
  const ItemBatcher = { MaxItemsPerBatch: 2, MaxInputBytesPerBatch: 45, BatchInput: { "of.$": "$.of" } };
  const { output } = await simulate(distributed({ ItemsPath: "$.list", ItemBatcher }), {
    of: 1,
    list: ["a", "b", "c", "longer than the rest"],
  });
  expect(output).toEqual([
    { BatchInput: { of: 1 }, Items: ["a", "b"] },
    { BatchInput: { of: 1 }, Items: ["c"] },
    { BatchInput: { of: 1 }, Items: ["longer than the rest"] },
  ]);
});

describe("of four items two fail", () => {
  const mocks: SimulateOptions["mocks"] = ({ input }) =>
    Number(input) % 2 === 0 ? input : new TaskError("Odd");
  test.each<[object, string]>([
    [{}, "FAILED"],
    [{ ToleratedFailureCount: 1 }, "FAILED"],
    [{ ToleratedFailureCount: 2 }, "SUCCEEDED"],
    [{ ToleratedFailurePercentage: 50 }, "SUCCEEDED"],
    [{ ToleratedFailurePercentage: 49.9 }, "FAILED"],
    [{ ToleratedFailurePercentage: 100, ToleratedFailureCount: 1 }, "FAILED"],
  ])("%j: %s", async (tolerance, status) => {
    const result = await simulate(distributed(tolerance, call("f")), [0, 1, 2, 3], { mocks });
    expect(result.status).toBe(status);
    if (status === "SUCCEEDED") expect(result.output).toEqual([0, 2]);
    else expect(result.error).toBe("States.ExceedToleratedFailureThreshold");
  });
});

test("a ResultWriter gives the place, and children are executions of their own", async () => {
  const ResultWriter = {
    Resource: "arn:aws:states:::s3:putObject",
    Parameters: { Bucket: "out", Prefix: "runs" },
  };
  const body = { Type: "Pass", Parameters: { "id.$": "$$.Execution.Id" }, End: true };
  const { output } = await simulate(distributed({ ResultWriter, Label: "mine" }, body), [1], {
    stateMachineName: "m",
  });
  expect(output).toMatchObject({
    MapRunArn: expect.stringContaining(":mapRun:m/mine:") as string,
    ResultWriterDetails: {
      Bucket: "out",
      Key: expect.stringMatching(/^runs\/.*\/manifest\.json$/) as string,
    },
  });
  const { output: ids } = await simulate(distributed({}, body), [1, 2], { stateMachineName: "m" });
  expect(new Set((ids as { id: string }[]).map(({ id }) => id)).size).toBe(2);
});

test("a run that has ended tells how many items and executions ended how", async () => {
  const Count = {
    Type: "Task",
    Resource: "arn:aws:states:::aws-sdk:sfn:describeMapRun",
    Parameters: { "MapRunArn.$": "$.MapRunArn" },
    End: true,
  };
  const M = {
    Type: "Map",
    ItemProcessor: { ...mode, ...machine({ In: call("f") }) },
    ToleratedFailureCount: 2,
    ItemBatcher: { MaxItemsPerBatch: 2 },
    ResultWriter: { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "out" } },
    Next: "Count",
  };
  const mocks: SimulateOptions["mocks"] = { f: { sequence: [{ error: "X" }, { done: 1 }] } };
  const { output } = await simulate(machine({ M, Count }), [1, 2, 3], { mocks });
  expect(output).toMatchObject({
    Status: "SUCCEEDED",
    ItemCounts: { Total: 3, Succeeded: 1, Failed: 2, TimedOut: 0, Aborted: 0, Pending: 0, ResultsWritten: 3 },
    ExecutionCounts: { Total: 2, Succeeded: 1, Failed: 1, ResultsWritten: 2 },
  });
});
