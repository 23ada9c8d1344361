import type { Node } from "ts-morph";
import type { Expr, Json, ObjectEntry } from "../../../ir/ir.js";
import {
  fieldOf,
  membersOf,
  undefinedShape,
  unionOf,
  without,
  type Field,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { constant, shapeOfJson } from "./literals.js";

export type Key = { readonly constant: string } | { readonly computed: Expr };

/** A property of an object that is spelled out, as the expression that it was given; undefined when only its data tells. */
export function entryOf(of: Expr, key: string): Expr | undefined {
  if (of.op === "constant") return constantEntry(of, key);
  if (of.op !== "object") return undefined;
  for (const [i, entry] of [...of.entries.entries()].reverse()) {
    if ("key" in entry) {
      if (entry.key === key) return entry.value;
    } else if ("spread" in entry) {
      return i === 0 || isSure(entry.spread.shape, key) ? fieldOfSpread(entry.spread, key) : undefined;
    } else return undefined;
  }
  return { op: "undefined", shape: undefinedShape, at: of.at };
}

function constantEntry(of: Expr & { op: "constant" }, key: string): Expr | undefined {
  if (typeof of.value !== "object" || of.value === null || Array.isArray(of.value)) return undefined;
  const record = of.value as Readonly<Record<string, Json>>;
  const value: Expr = { ...of, value: record[key]!, shape: fieldOf(of.shape, key) };
  return Object.hasOwn(record, key) ? value : { op: "undefined", shape: undefinedShape, at: of.at };
}

/** Whether every object of this shape has the property. */
function isSure(shape: Shape, key: string): boolean {
  return membersOf(shape).every(
    (member) =>
      member.kind === "object" && Object.hasOwn(member.fields, key) && member.fields[key]?.optional !== true,
  );
}

function fieldOfSpread(of: Expr, key: string): Expr | undefined {
  if (!membersOf(of.shape).every((m) => m.kind === "object" || m.kind === "undefined" || m.kind === "null"))
    return undefined;
  return entryOf(of, key) ?? { op: "get", of, key, shape: fieldOf(of.shape, key), at: of.at };
}

/** The object with one entry changed or added; undefined for a key that data cannot have. */
export function withEntry(object: Expr, key: Key, value: Expr, node: Node): Expr | undefined {
  if ("constant" in key && key.constant === "__proto__") return undefined;
  const entry = "constant" in key ? { key: key.constant, value } : { computed: key.computed, value };
  const shape = shapeWith(object.shape, key, value.shape);
  const entries = entriesOf(object, node);
  const at = spanOf(node);
  if (entries === undefined) return { op: "object", entries: [{ spread: object }, entry], shape, at };
  const isSame = (one: ObjectEntry) => "key" in entry && "key" in one && one.key === entry.key;
  const place = entries.findLastIndex((one) => isSame(one) || !("key" in one));
  const isKnown = place >= 0 && isSame(entries[place]!);
  const replaced = isKnown ? entries.with(place, entry) : [...entries, entry];
  return { op: "object", entries: replaced, shape, at };
}

/** The object without one of its properties; undefined for a key that is not known. */
export function withoutKey(object: Expr, key: Key, node: Node): Expr | undefined {
  if (!("constant" in key)) return undefined;
  const at = spanOf(node);
  const shape = shapeWithout(object.shape, key.constant);
  const entries = entriesOf(object, node);
  if (entries?.every((entry) => "key" in entry)) {
    const kept = entries.filter((entry) => !("key" in entry && entry.key === key.constant));
    return { op: "object", entries: kept, shape, at };
  }
  return { op: "apply", operator: "omit", args: [object, constant([key.constant], node)], shape, at };
}

/**
 * A key that a spread object may hold as undefined, over an earlier value: in JavaScript the key is gone then, but data
 * has no undefined properties, so the earlier value would come through.
 */
export function hiddenKey(before: readonly ObjectEntry[], spread: Expr): string | undefined {
  if (before.length === 0 || entriesOf(spread, undefined) !== undefined) return undefined;
  for (const member of membersOf(spread.shape)) {
    if (member.kind !== "object") continue;
    for (const [key, field] of Object.entries(member.fields)) {
      const isHidden = field.optional !== true && membersOf(field.shape).some((m) => m.kind === "undefined");
      if (isHidden && before.some((entry) => mayGive(entry, key))) return key;
    }
  }
  return undefined;
}

function mayGive(entry: ObjectEntry, key: string): boolean {
  if ("key" in entry) return entry.key === key;
  return (
    "computed" in entry || !membersOf(fieldOf(entry.spread.shape, key)).every((m) => m.kind === "undefined")
  );
}

/** The entries of an object that is spelled out. */
export function entriesOf(object: Expr, node: Node | undefined): readonly ObjectEntry[] | undefined {
  if (object.op === "object") return object.entries;
  if (object.op !== "constant" || typeof object.value !== "object" || object.value === null) return undefined;
  if (Array.isArray(object.value)) return undefined;
  return Object.entries(object.value as Readonly<Record<string, Json>>).map(([key, value]) => ({
    key,
    value: {
      op: "constant",
      value,
      shape: shapeOfJson(value),
      at: node === undefined ? object.at : spanOf(node),
    },
  }));
}

function shapeWith(shape: Shape, key: Key, value: Shape): Shape {
  if (!("constant" in key)) return shape;
  const isOptional = membersOf(value).some((member) => member.kind === "undefined");
  const own = isOptional ? without(value, "undefined") : value;
  const field: Field = isOptional ? { shape: unionOf([own]), optional: true } : { shape: own };
  return mapFields(shape, (fields) => ({ ...fields, [key.constant]: field }));
}

function shapeWithout(shape: Shape, key: string): Shape {
  return mapFields(shape, (fields) => ({ ...fields, [key]: { shape: undefinedShape, optional: true } }));
}

function mapFields(
  shape: Shape,
  change: (fields: Readonly<Record<string, Field>>) => Record<string, Field>,
): Shape {
  return unionOf(
    membersOf(shape).map((member) =>
      member.kind === "object" ? { ...member, fields: change(member.fields) } : member,
    ),
  );
}
