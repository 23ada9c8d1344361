import { state } from "../example.js";
import { has, own } from "../model/json.js";
import type { JsonRecord } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const map = (reader: unknown) =>
  state({
    Type: "Map",
    ItemReader: {
      Resource: "arn:aws:states:::s3:getObject",
      Parameters: { Bucket: "b", Key: "k" },
      ReaderConfig: reader,
    },
    ItemProcessor: {
      ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
      StartAt: "Item",
      States: { Item: { Type: "Pass", End: true } },
    },
    End: true,
  });

export const itemReader = machineRule({
  code: "ASL1004",
  severity: "error",
  title: "An ItemReader whose parts do not go together",
  why: "Items come from s3:getObject or s3:listObjectsV2. A CSV file needs CSVHeaderLocation, GIVEN needs CSVHeaders, and the CSV fields belong to CSV only.",
  bad: map({ InputType: "CSV" }),
  good: map({ InputType: "CSV", CSVHeaderLocation: "FIRST_ROW" }),
  check: ({ objects }, report) => {
    for (const { at, object, name } of objects) {
      const resource = own(object, "Resource");
      if (
        name === "item reader" &&
        typeof resource === "string" &&
        !isPlaceholder(resource) &&
        !isReader(resource)
      ) {
        report(
          `${at}/Resource`,
          "The field 'Resource' does not match any of the allowed values: s3:getObject, s3:listObjectsV2",
        );
      }
      if (
        name === "result writer" &&
        typeof resource === "string" &&
        !isPlaceholder(resource) &&
        !isWriter(resource)
      ) {
        report(
          `${at}/Resource`,
          "The field 'Resource' does not match any of the allowed values: s3:putObject",
        );
      }
      if (name === "reader config")
        for (const [field, message] of problems(object)) report(at + field, message);
    }
  },
});

function isReader(arn: string): boolean {
  return /^arn:[^:]+:states:::s3:(?:getObject|listObjectsV2)$/.test(arn);
}

function isWriter(arn: string): boolean {
  return /^arn:[^:]+:states:::s3:putObject$/.test(arn);
}

function problems(config: JsonRecord): (readonly [field: string, message: string])[] {
  const type = own(config, "InputType");
  const manifest = own(config, "ManifestType");
  if (typeof type !== "string" || isPlaceholder(type)) return [];
  const found: (readonly [string, string])[] = [];
  // The files that an Athena manifest lists are CSV too.
  const csv = type === "CSV" || manifest !== undefined;
  if (type === "CSV" && manifest === undefined && !has(config, "CSVHeaderLocation")) {
    found.push(["", "The field 'CSVHeaderLocation' is required for InputType CSV"]);
  }
  for (const field of ["CSVHeaderLocation", "CSVHeaders", "CSVDelimiter"]) {
    if (!csv && has(config, field))
      found.push([`/${field}`, `Field '${field}' is not supported for InputType ${type}`]);
  }
  if (own(config, "CSVHeaderLocation") === "GIVEN" && !has(config, "CSVHeaders")) {
    found.push(["", "These fields are required: [CSVHeaders]"]);
  }
  return found;
}
