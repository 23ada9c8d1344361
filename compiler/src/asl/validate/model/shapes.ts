import { limits } from "../../limits.js";
import { choiceOperators } from "./choice-operators.js";
import type { ShapeName } from "./kind.js";
import {
  count,
  field,
  jsonPath,
  jsonata,
  literal,
  payload,
  referencePath,
  required,
  seconds,
  shapes,
  text,
} from "./shape.js";
import type { Shape } from "./shape.js";

const language = field({ is: "one of", values: ["JSONPath", "JSONata"] });
const startAt = field({ is: "text" }, required);
const states = field({ is: "states" }, required);
const assign = field(payload("object"), literal);

const choiceTest: Shape = {
  Comment: text,
  Variable: referencePath,
  And: field(shapes("choice test"), jsonPath),
  Or: field(shapes("choice test"), jsonPath),
  Not: field({ is: "shape", shape: "choice test" }, jsonPath),
  ...choiceOperators,
};

const branch: Shape = { Comment: text, StartAt: startAt, States: states };

/** The fields of every object of a definition except the states themselves. */
export const shapeTable: Readonly<Record<ShapeName, Shape>> = {
  machine: {
    ...branch,
    QueryLanguage: language,
    Version: field({ is: "one of", values: ["1.0"] }),
    TimeoutSeconds: field(seconds(1), literal),
  },
  branch,
  processor: { ...branch, ProcessorConfig: field({ is: "shape", shape: "processor config" }) },
  "processor config": {
    Mode: field({ is: "one of", values: ["INLINE", "DISTRIBUTED"] }),
    ExecutionType: field({ is: "one of", values: ["STANDARD", "EXPRESS"] }),
  },
  retrier: {
    Comment: text,
    ErrorEquals: field({ is: "texts" }, required),
    IntervalSeconds: field(seconds(1), literal),
    MaxAttempts: field(seconds(0), literal),
    BackoffRate: field({ is: "number", min: 1, max: Number.MAX_VALUE }, literal),
    MaxDelaySeconds: field({ is: "integer", min: 1, max: 31_622_400 }, literal),
    JitterStrategy: field({ is: "one of", values: ["NONE", "FULL"] }),
  },
  catcher: {
    Comment: text,
    ErrorEquals: field({ is: "texts" }, required),
    Next: field({ is: "text" }, required),
    ResultPath: field({ is: "result path" }, jsonPath),
    Assign: assign,
    Output: field(payload(), jsonata),
  },
  "choice rule": {
    ...choiceTest,
    Next: field({ is: "text" }, required),
    Condition: field({ is: "condition" }, jsonata),
    Assign: assign,
    Output: field(payload(), jsonata),
  },
  "choice test": choiceTest,
  "item reader": {
    Resource: field({ is: "text" }, required),
    Parameters: field(payload("object"), jsonPath),
    Arguments: field(payload("object"), jsonata),
    ReaderConfig: field({ is: "shape", shape: "reader config" }),
  },
  "reader config": {
    InputType: field({ is: "one of", values: ["CSV", "JSON", "JSONL", "MANIFEST", "PARQUET"] }),
    Transformation: field({ is: "one of", values: ["NONE", "LOAD_AND_FLATTEN"] }),
    ManifestType: field({ is: "one of", values: ["ATHENA_DATA", "S3_INVENTORY"] }),
    CSVHeaderLocation: field({ is: "one of", values: ["FIRST_ROW", "GIVEN"] }),
    CSVHeaders: field({ is: "texts" }),
    CSVDelimiter: field({ is: "one of", values: ["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"] }),
    MaxItems: field({ is: "integer", min: 0, max: limits.readerItems }),
    MaxItemsPath: referencePath,
    ItemsPointer: text,
  },
  "item batcher": {
    BatchInput: field(payload("object")),
    MaxItemsPerBatch: field(count(1)),
    MaxItemsPerBatchPath: referencePath,
    MaxInputBytesPerBatch: field({ is: "integer", min: 1, max: limits.batchBytes }),
    MaxInputBytesPerBatchPath: referencePath,
  },
  "result writer": {
    Resource: text,
    Parameters: field(payload("object"), jsonPath),
    Arguments: field(payload("object"), jsonata),
    WriterConfig: field({ is: "shape", shape: "writer config" }),
  },
  "writer config": {
    Transformation: field({ is: "one of", values: ["NONE", "COMPACT", "FLATTEN"] }),
    OutputType: field({ is: "one of", values: ["JSON", "JSONL"] }),
  },
  credentials: {
    RoleArn: field({ is: "string" }),
    "RoleArn.$": field({ is: "path or intrinsic" }, jsonPath),
  },
};
