import { errorNames } from "../../asl/errors.js";
import { limits } from "../../asl/limits.js";
import type { Json, JsonObject, QueryLanguage } from "../../asl/states.js";
import { compileQuery } from "../data/query.js";
import type { QueryData } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import type { Frame } from "../run/frame.js";
import { StateFailure } from "../run/state-failure.js";
import type { Thread } from "../schedule/scheduler.js";
import { compileNumberField } from "./number-field.js";
import { readItems } from "./read-items.js";
import { just } from "../schedule/waits.js";

/** Reads the items of a Distributed Map: first what to read, while the state is set up, then the items. */
export type ItemReader = (frame: Frame, data: QueryData) => Thread<() => readonly Json[]>;

export function compileItemReader(reader: JsonObject, language: QueryLanguage): ItemReader {
  const config = (reader["ReaderConfig"] ?? {}) as JsonObject;
  const maxItems = compileNumberField(
    config,
    "MaxItems",
    language,
    { kind: "integer" },
    "ItemReader/ReaderConfig/MaxItems",
  );
  const parameters = compileParameters(reader, language);
  return function* (frame, data) {
    const { Bucket, Key, Prefix } = (yield* parameters(frame, data)) as JsonObject;
    const most = (yield* maxItems(frame, data)) ?? 0;
    const source = {
      resource: String(reader["Resource"]),
      bucket: String(Bucket),
      key: typeof Key === "string" ? Key : undefined,
      prefix: typeof Prefix === "string" ? Prefix : "",
      config,
    };
    return () => {
      if (most < 0) throw new StateFailure(errorNames.itemReaderFailed, "field MaxItems must be positive");
      const items = readItems(source, frame.run.world.options.s3);
      return most === 0 ? items : items.slice(0, Math.min(most, limits.readerItems));
    };
  };
}

function compileParameters(
  reader: JsonObject,
  language: QueryLanguage,
): (frame: Frame, data: QueryData) => Thread<Json> {
  if (language === "JSONata") return compileQuery(reader["Arguments"] ?? {}, "ItemReader/Arguments");
  const template = compileTemplate(reader["Parameters"] ?? {});
  return (frame, { input }) => just(template(frame, input));
}
