import { state } from "../example.js";
import { has, isRecord } from "../model/json.js";
import { machineRule } from "../rule.js";
import type { Report } from "../rule.js";

export const templateKeyTwice = machineRule({
  code: "ASL0407",
  severity: "warning",
  title: "A payload template with both key and key.$",
  why: "Both give a value to the same key of the payload, and only one can win.",
  bad: state({ Type: "Pass", Parameters: { id: 0, "id.$": "$.id" }, End: true }),
  good: state({ Type: "Pass", Parameters: { "id.$": "$.id" }, End: true }),
  check: ({ fields }, report) => {
    for (const { value, at, field, owner } of fields) {
      if (field.kind.is === "payload" && owner.language === "JSONPath") look(value, at, report);
    }
  },
});

function look(value: unknown, at: string, report: Report): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) look(item, `${at}[${index}]`, report);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (has(value, `${key}.$`)) report(`${at}/${key}`, `Both '${key}' and '${key}.$' are given`);
      look(item, `${at}/${key}`, report);
    }
  }
}
