import { state } from "../example.js";
import { strings } from "../model/json.js";
import { machineRule } from "../rule.js";

const looksEvaluated = /^(?:\$\$?(?:[.[].*)?|States\.[A-Za-z0-9]+\(.*\))$/s;

export const missingDollar = machineRule({
  code: "ASL0405",
  severity: "warning",
  title: "A path in a payload template whose key does not end in .$",
  why: "Without .$ at the end of the key the value is a constant: the receiver gets the text of the path. AWS warns with NO_DOLLAR.",
  bad: state({ Type: "Pass", Parameters: { id: "$.order.id" }, End: true }),
  good: state({ Type: "Pass", Parameters: { "id.$": "$.order.id" }, End: true }),
  check: ({ fields }, report) => {
    for (const { value, at, field, owner } of fields) {
      if (field.kind.is !== "payload" || owner.language !== "JSONPath" || field.only === "JSONata") continue;
      for (const { text, at: stringAt, key } of strings(value, at)) {
        if (key?.endsWith(".$") === true || !looksEvaluated.test(text)) continue;
        if (key === undefined) {
          report(stringAt, `'${text}' is a constant in a list; States.Array(...) builds a list of values`);
          continue;
        }
        report(
          stringAt,
          `The value of '${key}' is a constant that looks like a path; '${key}.$' would evaluate it`,
        );
      }
    }
  },
});
