import type { Expr, Json } from "../../../ir/ir.js";
import { fieldOf, mayBeUndefined } from "../../../ir/shape.js";
import { textsOf, unknownText, type KnownText } from "./known-text.js";

/** A parameter of a call: what it can be, and whether it can be missing. */
export interface Parameter {
  readonly texts: readonly KnownText[];
  readonly mayBeAbsent: boolean;
}

/** The parameter at a path: `Entries[].EventBusName`. */
export function parameterAt(payload: Expr, path: string): Parameter {
  const fields = path.split(".");
  const values = fields.reduce<readonly (Expr | Gap)[]>(
    (from, field) => from.flatMap((one) => below(one, field)),
    [payload],
  );
  const texts = values.flatMap((value) =>
    value === "unknown" ? [unknownText] : value === "absent" ? [] : textsOf(value),
  );
  const mayBeAbsent = values.some(
    (value) =>
      value === "absent" || (value !== "unknown" && mayBeUndefined(value.shape) && value.op !== "constant"),
  );
  return { texts, mayBeAbsent };
}

type Gap = "absent" | "unknown";

function below(from: Expr | Gap, field: string): readonly (Expr | Gap)[] {
  if (typeof from === "string") return [from];
  const isList = field.endsWith("[]");
  const found = fieldIn(from, isList ? field.slice(0, -2) : field);
  if (!isList || typeof found === "string") return [found];
  if (found.op === "array") return found.items.map((item) => ("item" in item ? item.item : "unknown"));
  if (found.op === "constant" && Array.isArray(found.value))
    return (found.value as readonly Json[]).map((value) => constantLike(found, value));
  return ["unknown"];
}

function fieldIn(of: Expr, key: string): Expr | Gap {
  if (of.op === "constant") return fieldOfConstant(of, key);
  if (of.op !== "object") return mayHave(of, key) ? "unknown" : "absent";
  for (const entry of [...of.entries].reverse()) {
    if ("computed" in entry) return "unknown";
    if ("key" in entry) {
      if (entry.key === key) return entry.value;
    } else {
      const inSpread = fieldIn(entry.spread, key);
      if (inSpread !== "absent") return inSpread;
    }
  }
  return "absent";
}

function fieldOfConstant(of: Expr & { op: "constant" }, key: string): Expr | Gap {
  if (typeof of.value !== "object" || of.value === null || Array.isArray(of.value)) return "absent";
  const record = of.value as Readonly<Record<string, Json>>;
  return Object.hasOwn(record, key) ? constantLike(of, record[key]!) : "absent";
}

const constantLike = (of: Expr, value: Json): Expr => ({
  ...of,
  op: "constant",
  value,
  shape: { kind: "unknown" },
});

/** Whether data of this shape may hold the key: undeclared keys may be there too, but nobody means them. */
function mayHave(of: Expr, key: string): boolean {
  return fieldOf(of.shape, key).kind !== "undefined";
}
