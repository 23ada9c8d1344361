import type { Json, JsonObject, QueryLanguage } from "../../asl/states.js";
import { SimulationError } from "../api/simulation-error.js";
import { compileQuery } from "../data/query.js";
import type { QueryData } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import type { Frame } from "../run/frame.js";
import type { Thread } from "../schedule/scheduler.js";
import { just } from "../schedule/waits.js";

/** Makes the result of a Distributed Map of the outputs of its children. */
export type ResultWriter = (
  frame: Frame,
  data: QueryData,
) => Thread<(outputs: readonly Json[], mapRunArn: string) => Json>;

export function compileResultWriter(writer: JsonObject | undefined, language: QueryLanguage): ResultWriter {
  const config = (writer?.["WriterConfig"] ?? {}) as JsonObject;
  const transform = transformOf(config["Transformation"]);
  if (writer?.["Resource"] === undefined) {
    return () => just(transform);
  }
  const parameters = compileParameters(writer, language);
  return function* (frame, data) {
    const { Bucket, Prefix = "" } = (yield* parameters(frame, data)) as JsonObject;
    return (_outputs, mapRunArn) => ({
      MapRunArn: mapRunArn,
      ResultWriterDetails: { Bucket: Bucket ?? null, Key: manifestKey(String(Prefix), mapRunArn) },
    });
  };
}

function manifestKey(prefix: string, mapRunArn: string): string {
  const id = mapRunArn.slice(mapRunArn.lastIndexOf(":") + 1);
  const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  return `${folder}${id}/manifest.json`;
}

function transformOf(transformation: Json | undefined): (outputs: readonly Json[]) => Json {
  if (transformation === "NONE") {
    return () => {
      throw new SimulationError("The Transformation NONE of a ResultWriter is not simulated.");
    };
  }
  return transformation === "FLATTEN" ? (outputs) => outputs.flat() : (outputs) => outputs;
}

function compileParameters(
  writer: JsonObject,
  language: QueryLanguage,
): (frame: Frame, data: QueryData) => Thread<Json> {
  if (language === "JSONata") return compileQuery(writer["Arguments"] ?? {}, "ResultWriter/Arguments");
  const template = compileTemplate(writer["Parameters"] ?? {});
  return (frame, { input }) => just(template(frame, input));
}
