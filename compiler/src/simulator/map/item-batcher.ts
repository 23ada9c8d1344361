import { limits } from "../../asl/limits.js";
import type { Json, JsonObject, QueryLanguage } from "../../asl/states.js";
import { byteLength, jsonText } from "../api/json-text.js";
import { compileQuery } from "../data/query.js";
import type { QueryData } from "../data/query.js";
import { compileTemplate } from "../data/template.js";
import type { Frame } from "../run/frame.js";
import type { Thread } from "../schedule/scheduler.js";
import { compileNumberField } from "./number-field.js";
import { just } from "../schedule/waits.js";

/** The input of a child, and how many items it stands for. */
export interface Unit {
  readonly input: Json;
  readonly items: number;
}

/** Makes children of items: one for each, or one for each batch. */
export type ItemBatcher = (
  frame: Frame,
  data: QueryData,
) => Thread<(items: readonly Json[]) => readonly Unit[]>;

export function compileItemBatcher(batcher: JsonObject | undefined, language: QueryLanguage): ItemBatcher {
  if (batcher === undefined) {
    return () => just((items: readonly Json[]) => items.map((input) => ({ input, items: 1 })));
  }
  const field = (name: string) =>
    compileNumberField(batcher, name, language, { kind: "integer" }, `ItemBatcher/${name}`);
  const maxItems = field("MaxItemsPerBatch");
  const maxBytes = field("MaxInputBytesPerBatch");
  const batchInput = compileBatchInput(batcher["BatchInput"], language);
  return function* (frame, data) {
    const shared = batchInput === undefined ? {} : { BatchInput: yield* batchInput(frame, data) };
    const most = (yield* maxItems(frame, data)) ?? Infinity;
    const bytes = Math.min((yield* maxBytes(frame, data)) ?? Infinity, limits.batchBytes);
    return (items) =>
      group(items, most, bytes - byteLength(jsonText({ ...shared, Items: [] }))).map((Items) => ({
        input: { ...shared, Items },
        items: Items.length,
      }));
  };
}

function compileBatchInput(value: Json | undefined, language: QueryLanguage) {
  if (value === undefined) return undefined;
  if (language === "JSONata") return compileQuery(value, "ItemBatcher/BatchInput");
  const template = compileTemplate(value);
  return (frame: Frame, { input }: QueryData): Thread<Json> => just(template(frame, input));
}

/** As many items as fit, at least one. */
function group(items: readonly Json[], most: number, bytes: number): Json[][] {
  const groups: Json[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = byteLength(jsonText(item)) + 1;
    const last = groups.at(-1);
    if (last !== undefined && last.length < most && size + length <= bytes) {
      last.push(item);
      size += length;
    } else {
      groups.push([item]);
      size = length;
    }
  }
  return groups;
}
