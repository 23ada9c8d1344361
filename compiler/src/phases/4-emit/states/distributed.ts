import type { JsonObject } from "../../../asl/states.js";
import type { Distributed, MapCall, Value } from "../../../ir/ir.js";
import { identifierOf } from "../layout/places.js";
import type { MapFields } from "./map-fields.js";

/** The fields that only a Distributed Map has; `captured` is what each batch is given of the values around. */
export function distributedFields(
  call: MapCall,
  { label, reader, tolerated, batch, results }: Distributed,
  captured: readonly JsonObject[],
  say: MapFields,
): JsonObject {
  return {
    ...(label === undefined ? {} : { Label: label }),
    ...(reader === undefined ? {} : { ItemReader: readerOf(reader, say) }),
    ...(batch === undefined ? {} : { ItemBatcher: batcherOf(call, batch, captured, say) }),
    ...say.number("ToleratedFailurePercentage", tolerated.percentage),
    ...say.number("ToleratedFailureCount", tolerated.count),
    ...(results === undefined ? {} : { ResultWriter: writerOf(results, say) }),
  };
}

function readerOf(reader: NonNullable<Distributed["reader"]>, say: MapFields): JsonObject {
  const config = { ...reader.config, ...say.number("MaxItems", reader.maxItems) };
  return {
    Resource: reader.resource,
    ...(Object.keys(config).length === 0 ? {} : { ReaderConfig: config }),
    ...say.parameters(reader.parameters),
  };
}

function writerOf({ config, parameters }: NonNullable<Distributed["results"]>, say: MapFields): JsonObject {
  return {
    Resource: "arn:aws:states:::s3:putObject",
    ...(Object.keys(config).length === 0 ? {} : { WriterConfig: config }),
    ...say.parameters(parameters),
  };
}

function batcherOf(
  call: MapCall,
  { maxItems, maxBytes, input }: NonNullable<Distributed["batch"]>,
  captured: readonly JsonObject[],
  say: MapFields,
): JsonObject {
  const shared = Object.assign({}, ...captured) as JsonObject;
  const [only] = Object.values(shared);
  const BatchInput = isAlone(call, input) ? only! : shared;
  return {
    ...say.number("MaxItemsPerBatch", maxItems),
    ...say.number("MaxInputBytesPerBatch", maxBytes),
    ...(captured.length === 0 ? {} : { BatchInput }),
  };
}

/** Where a child finds its parameters when it is given a batch: the service builds `{ Items, BatchInput }`. */
export function batchPath(call: MapCall): (param: Value) => readonly string[] {
  const batch = call.distributed?.batch;
  return (param) => {
    if (param.id === batch?.items) return ["Items"];
    return isAlone(call, param.id) ? ["BatchInput"] : ["BatchInput", identifierOf(param.name)];
  };
}

/** Whether what the user gives to all batches is all that they are given: then it is the BatchInput as it stands. */
function isAlone(call: MapCall, param: number | undefined): boolean {
  const [only, ...others] = call.body.captures;
  const isInput = only !== undefined && only.param === param && param === call.distributed?.batch?.input;
  return isInput && others.length === 0 && (only.from.op === "object" || only.from.op === "constant");
}
