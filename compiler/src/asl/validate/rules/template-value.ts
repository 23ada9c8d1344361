import { state } from "../example.js";
import { isRecord, typeName } from "../model/json.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";
import type { Report } from "../rule.js";

export const templateValue = machineRule({
  code: "ASL0404",
  severity: "error",
  title: "A .$ field that is neither a path nor an intrinsic function",
  why: "The value of a key that ends in .$ is evaluated: a JSONPath, or a call of one of the eighteen States. functions. For a constant, drop the .$ from the key.",
  bad: state({ Type: "Pass", Parameters: { "limit.$": "States.Default($.limit, 10)" }, End: true }),
  good: state({ Type: "Pass", Parameters: { "limit.$": "States.MathAdd($.limit, 10)" }, End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      if (text.key === undefined) continue;
      const parsed = parsePathText(text);
      if (!parsed.ok) report(text.at, `${refusal(text.key)}: '${text.text}': ${parsed.message}`);
    }
    for (const { value, at, field, owner } of machine.fields) {
      if (field.kind.is === "payload" && owner.language === "JSONPath") nonStrings(value, at, report);
    }
  },
});

function refusal(key: string): string {
  return `The value for the field '${key}' must be a valid JSONPath or a valid intrinsic function call`;
}

function nonStrings(value: unknown, at: string, report: Report): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) nonStrings(item, `${at}[${index}]`, report);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key.endsWith(".$") && typeof item !== "string" && !isPlaceholder(item)) {
        report(`${at}/${key}`, `${refusal(key)}, but it is: ${typeName(item)}`);
      } else nonStrings(item, `${at}/${key}`, report);
    }
  }
}
