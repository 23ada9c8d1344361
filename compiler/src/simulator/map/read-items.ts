import { errorNames } from "../../asl/errors.js";
import type { Json, JsonObject } from "../../asl/states.js";
import type { S3Objects } from "../api/options.js";
import { SimulationError } from "../api/simulation-error.js";
import { StateFailure } from "../run/state-failure.js";
import { parseCsv } from "./csv.js";

/** What an ItemReader names, evaluated. */
export interface Source {
  readonly resource: string;
  readonly bucket: string;
  readonly key: string | undefined;
  readonly prefix: string;
  readonly config: JsonObject;
}

/** Items of an object in a bucket, or of the list of objects. */
export function readItems(source: Source, objects: S3Objects | undefined): readonly Json[] {
  if (source.resource.endsWith(":s3:listObjectsV2")) return listObjects(source, objects);
  const { InputType } = source.config;
  const body = objectIn(source, source.key ?? "", objects);
  switch (InputType) {
    case "CSV":
      return readCsv(textOf(body), source.config);
    case "JSONL":
      return linesOf(textOf(body)).map(parseJson);
    case "MANIFEST":
      return readManifest(source, jsonOf(body), objects);
    case "PARQUET":
      if (Array.isArray(body)) return body as readonly Json[];
      throw new SimulationError(
        "A Parquet file is simulated by the array of its rows: give one in options.s3.",
      );
    default:
      return readJson(jsonOf(body), source.config);
  }
}

function objectIn({ bucket }: Source, key: string, objects: S3Objects | undefined): Json {
  const name = `${bucket}/${key}`;
  const body = objects !== undefined && Object.hasOwn(objects, name) ? objects[name] : undefined;
  if (body !== undefined) return body;
  throw unknownBucket(name);
}

function unknownBucket(name: string): SimulationError {
  return new SimulationError(
    `The ItemReader reads "${name}", which the simulation does not have.\n` +
      `Add it: s3: { ${JSON.stringify(name)}: [...] }, or \`sfnc run --s3\` with a file that holds this.`,
  );
}

function listObjects({ bucket, prefix }: Source, objects: S3Objects | undefined): readonly Json[] {
  if (objects === undefined) throw unknownBucket(`${bucket}/${prefix}`);
  const start = `${bucket}/`;
  return Object.entries(objects)
    .filter(([name]) => name.startsWith(start + prefix))
    .map(([name, body]) => ({
      Etag: `"${name.length.toString(16)}"`,
      Key: name.slice(start.length),
      LastModified: 1_767_225_600,
      Size: Buffer.byteLength(textOf(body), "utf8"),
      StorageClass: "STANDARD",
    }));
}

function failed(cause: string): StateFailure {
  return new StateFailure(errorNames.itemReaderFailed, cause);
}

function textOf(body: Json): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

function jsonOf(body: Json): Json {
  return typeof body === "string" ? parseJson(body) : body;
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw failed("The file is not valid JSON.");
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function readJson(document: Json, { ItemsPointer }: JsonObject): readonly Json[] {
  const found = typeof ItemsPointer === "string" ? followPointer(document, ItemsPointer) : document;
  if (Array.isArray(found)) return found as readonly Json[];
  throw failed("Attempting to map over non-iterable node.");
}

/** RFC 6901. */
function followPointer(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as { readonly [key: string]: Json })[name];
  }
  return value;
}

const delimiters: Readonly<Record<string, string>> = {
  COMMA: ",",
  PIPE: "|",
  SEMICOLON: ";",
  SPACE: " ",
  TAB: "\t",
};

function readCsv(text: string, config: JsonObject): readonly Json[] {
  const { CSVDelimiter, CSVHeaderLocation, CSVHeaders } = config;
  const delimiter = (typeof CSVDelimiter === "string" ? delimiters[CSVDelimiter] : undefined) ?? ",";
  const rows = parseCsv(text, delimiter);
  const headers = CSVHeaderLocation === "GIVEN" ? (CSVHeaders as readonly string[]) : (rows.shift() ?? []);
  if (new Set(headers).size !== headers.length) throw failed("CSV headers cannot contain duplicates.");
  return rows.map((row) => rowObject(headers, row));
}

/** Fields without a header are left out; missing fields are empty. */
function rowObject(headers: readonly string[], row: readonly string[]): Json {
  return Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""]));
}

/** An S3 inventory: the manifest names the columns and the files. */
function readManifest(source: Source, manifest: Json, objects: S3Objects | undefined): readonly Json[] {
  const { fileSchema, files } = manifest as {
    readonly fileSchema?: string;
    readonly files?: readonly { key: string }[];
  };
  if (typeof fileSchema !== "string" || !Array.isArray(files))
    throw failed("The manifest is not that of an inventory.");
  const headers = fileSchema.split(",").map((column) => column.trim());
  return files.flatMap(({ key }: { key: string }) =>
    parseCsv(textOf(objectIn(source, key, objects)), ",").map((row) => rowObject(headers, row)),
  );
}
