import type { StateType } from "../../states.js";
import {
  count,
  field,
  jsonPath,
  jsonata,
  literal,
  path,
  payload,
  referencePath,
  required,
  seconds,
  shapes,
  text,
} from "./shape.js";
import type { Shape } from "./shape.js";

const always: Shape = {
  Type: text,
  Comment: text,
  QueryLanguage: field({ is: "one of", values: ["JSONPath", "JSONata"] }),
};
const paths: Shape = { InputPath: path, OutputPath: path };
const output: Shape = { Output: field(payload(), jsonata) };
const assign: Shape = { Assign: field(payload("object"), literal) };
const transition: Shape = { Next: text, End: field({ is: "boolean" }, { literal: true }) };
const parameters = field(payload(), jsonPath);
const result: Shape = { ResultPath: field({ is: "result path" }, jsonPath) };
const selected: Shape = { ...result, ResultSelector: field(payload("object"), jsonPath) };
const argument: Shape = { Arguments: field(payload(), jsonata) };
const errors: Shape = { Retry: field(shapes("retrier", true)), Catch: field(shapes("catcher", true)) };

const common: Shape = { ...always, ...paths, ...output, ...assign };

/** The fields of every state, as the service answers for each pair of a type and a field. */
export const stateShapes: Readonly<Record<StateType, Shape>> = {
  Pass: {
    ...common,
    ...transition,
    ...result,
    Parameters: parameters,
    Result: field({ is: "constant" }, jsonPath),
  },
  Task: {
    ...common,
    ...transition,
    ...selected,
    ...argument,
    ...errors,
    Parameters: parameters,
    Resource: field({ is: "text" }, required),
    Credentials: field({ is: "shape", shape: "credentials" }),
    TimeoutSeconds: field(seconds(1)),
    TimeoutSecondsPath: referencePath,
    HeartbeatSeconds: field(seconds(1)),
    HeartbeatSecondsPath: referencePath,
  },
  Choice: { ...common, Choices: field(shapes("choice rule"), required), Default: text },
  Wait: {
    ...common,
    ...transition,
    Seconds: field(seconds(0)),
    Timestamp: field({ is: "timestamp" }),
    SecondsPath: referencePath,
    TimestampPath: referencePath,
  },
  Succeed: { ...always, ...paths, ...output },
  Fail: {
    ...always,
    Error: field({ is: "string" }),
    Cause: field({ is: "string" }),
    ErrorPath: field({ is: "path or intrinsic" }, jsonPath),
    CausePath: field({ is: "path or intrinsic" }, jsonPath),
  },
  Parallel: {
    ...common,
    ...transition,
    ...selected,
    ...argument,
    ...errors,
    Parameters: parameters,
    Branches: field(shapes("branch"), required),
  },
  Map: {
    ...common,
    ...transition,
    ...selected,
    ...errors,
    Parameters: parameters,
    ItemProcessor: field({ is: "shape", shape: "processor" }),
    Iterator: field({ is: "shape", shape: "processor" }),
    ItemsPath: referencePath,
    Items: field(payload("array"), jsonata),
    ItemSelector: field(payload()),
    ItemReader: field({ is: "shape", shape: "item reader" }),
    ItemBatcher: field({ is: "shape", shape: "item batcher" }),
    ResultWriter: field({ is: "shape", shape: "result writer" }),
    MaxConcurrency: field(count(0)),
    MaxConcurrencyPath: referencePath,
    ToleratedFailurePercentage: field({ is: "number", min: 0, max: 100 }),
    ToleratedFailurePercentagePath: referencePath,
    ToleratedFailureCount: field(count(0)),
    ToleratedFailureCountPath: referencePath,
    Label: text,
  },
};

export const stateTypes = Object.keys(stateShapes);
