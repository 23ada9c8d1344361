import { Node } from "ts-morph";
import { sourceMoved } from "../../../../diagnostics/catalogue/distributed.js";
import { notStatic, unknownOption } from "../../../../diagnostics/catalogue/steps.js";
import type { ItemReader, Json } from "../../../../ir/ir.js";
import { report, type Cx } from "../../context.js";
import type { Entity } from "../../entities/entity.js";
import { staticOptions, staticValue } from "../../entities/static-text.js";
import { declarationOf } from "../../expressions/declaration-of.js";
import { isLocal } from "../../expressions/names.js";
import type { Lower } from "../../expressions/rule.js";
import { record } from "../fan-out/settled.js";

type Source = Extract<Entity, { kind: "source" }>;

/** What each source reads of its options: what is sent to S3, and fixed fields of the ReaderConfig. */
const sources: Readonly<Record<string, { readonly input?: string; readonly fixed: readonly string[] }>> = {
  objects: { fixed: [] },
  csv: { input: "CSV", fixed: ["headers", "delimiter"] },
  json: { input: "JSON", fixed: ["itemsPointer"] },
  jsonl: { input: "JSONL", fixed: [] },
  inventory: { input: "MANIFEST", fixed: [] },
  parquet: { input: "PARQUET", fixed: [] },
};

const parameters: Readonly<Record<string, string>> = { bucket: "Bucket", key: "Key", prefix: "Prefix" };
const fields: Readonly<Record<string, string>> = {
  headers: "CSVHeaders",
  delimiter: "CSVDelimiter",
  itemsPointer: "ItemsPointer",
};

/** `s3.csv({ bucket, key, headers })`: the ItemReader of a Map. */
export function readerOf({ type, options, node }: Source, cx: Cx, lower: Lower): ItemReader {
  const { input, fixed } = sources[type]!;
  const given = staticOptions(options, cx);
  refuseMoved(node, cx);
  const sent = Object.entries(given).filter(([key]) => Object.hasOwn(parameters, key));
  const config: Record<string, Json> = input === undefined ? {} : { InputType: input };
  if (type === "csv") config["CSVHeaderLocation"] = given["headers"] === undefined ? "FIRST_ROW" : "GIVEN";
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(parameters, key) || key === "maxItems") continue;
    if (!fixed.includes(key)) report(cx, unknownOption, value, key);
    const known = staticValue(value, cx);
    if (known === undefined) report(cx, notStatic, value, `The option "${key}"`);
    else config[fields[key] ?? key] = known;
  }
  const { maxItems } = given;
  return {
    resource: `arn:aws:states:::s3:${type === "objects" ? "listObjectsV2" : "getObject"}`,
    parameters: record(
      node,
      Object.fromEntries(sent.map(([key, value]) => [parameters[key]!, lower(value, cx)])),
    ),
    config,
    ...(maxItems === undefined ? {} : { maxItems: lower(maxItems, cx) }),
  };
}

/** A source that has a name is read where it is used: what it is made of must still be what it was. */
function refuseMoved(node: Node, cx: Cx): void {
  if (!Node.isVariableDeclaration(node.getParent())) return;
  for (const name of node.getDescendants().filter(Node.isIdentifier)) {
    const declaration = declarationOf(name);
    const statement = Node.isVariableDeclaration(declaration)
      ? declaration.getVariableStatement()
      : undefined;
    if (declaration === undefined || !isLocal(declaration)) continue;
    if (statement !== undefined && statement.getDeclarationKind() !== "const")
      report(cx, sourceMoved, name, name.getText());
  }
}
