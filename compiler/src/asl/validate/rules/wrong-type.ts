import { state } from "../example.js";
import { isExpression } from "../../jsonata/index.js";
import { isRecord, items, typeName } from "../model/json.js";
import type { Kind } from "../model/kind.js";
import type { FieldUse } from "../model/machine.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";
import type { Report } from "../rule.js";

export const wrongType = machineRule({
  code: "ASL0103",
  severity: "error",
  title: "A value of the wrong type",
  why: 'AWS checks the JSON type of every field: "60" is no number, and one object is no list of one object. Placeholders such as ${Timeout} pass: they are judged after the deployment has filled them in.',
  bad: state({ Type: "Wait", Seconds: "60", End: true }),
  good: state({ Type: "Wait", Seconds: "${Seconds}", End: true }),
  check: ({ fields }, report) => {
    for (const use of fields) checkField(use, report);
  },
});

function checkField(use: FieldUse, report: Report): void {
  const { at, value, field, owner } = use;
  if (isPlaceholder(value)) return;
  if (field.computed && owner.language === "JSONata" && typeof value === "string" && isExpression(value))
    return;
  if (!fits(field.kind, value)) {
    const or = field.computed && owner.language === "JSONata" ? " or a JSONata expression" : "";
    report(at, `Expected value of type [${expected(field.kind)}]${or}, but it is: ${typeName(value)}`);
    return;
  }
  for (const { item, at: itemAt, expected } of elements(use)) {
    if (!isPlaceholder(item))
      report(itemAt, `Expected value of type [${expected}], but it is: ${typeName(item)}`);
  }
}

function fits(kind: Kind, value: unknown): boolean {
  switch (kind.is) {
    case "text":
    case "string":
    case "timestamp":
    case "one of":
    case "reference path":
    case "path or intrinsic":
      return typeof value === "string";
    case "path":
    case "result path":
      return typeof value === "string" || value === null;
    case "boolean":
    case "condition":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "texts":
    case "shapes":
      return Array.isArray(value);
    case "shape":
    case "states":
      return isRecord(value);
    case "payload":
      return kind.of === undefined || (kind.of === "array" ? typeof value === "object" : isRecord(value));
    case "constant":
      return true;
  }
}

function expected(kind: Kind): string {
  switch (kind.is) {
    case "boolean":
    case "condition":
      return "BOOLEAN";
    case "integer":
      return "INTEGER";
    case "number":
      return "NUMBER";
    case "texts":
    case "shapes":
      return "ARRAY";
    case "shape":
    case "states":
      return "OBJECT";
    case "payload":
      return kind.of === "array" ? "ARRAY" : "OBJECT";
    default:
      return "STRING";
  }
}

/** The elements of a list, or the states of a scope, that are not what the list takes. */
function elements({ at, value, field }: FieldUse): { item: unknown; at: string; expected: string }[] {
  const kind = field.kind;
  if (kind.is === "states" && isRecord(value)) {
    return Object.entries(value)
      .filter(([, item]) => !isRecord(item))
      .map(([name, item]) => ({ item, at: `${at}/${name}`, expected: "OBJECT" }));
  }
  if (kind.is !== "texts" && kind.is !== "shapes") return [];
  const fitting = (item: unknown) => (kind.is === "texts" ? typeof item === "string" : isRecord(item));
  return [...items(value).entries()]
    .filter(([, item]) => !fitting(item))
    .map(([index, item]) => ({
      item,
      at: `${at}[${index}]`,
      expected: kind.is === "texts" ? "STRING" : "OBJECT",
    }));
}
