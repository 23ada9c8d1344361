import { state } from "../example.js";
import { strings } from "../model/json.js";
import { machineRule } from "../rule.js";

export const staticResult = machineRule({
  code: "ASL0406",
  severity: "warning",
  title: "A path in the Result of a Pass",
  why: "Result is a constant: nothing in it is evaluated, not even keys that end in .$. Parameters is the field that evaluates. AWS warns with PASS_RESULT_IS_STATIC.",
  bad: state({ Type: "Pass", Result: { "id.$": "$.order.id" }, End: true }),
  good: state({ Type: "Pass", Parameters: { "id.$": "$.order.id" }, End: true }),
  check: ({ fields }, report) => {
    for (const { name, value, at, field } of fields) {
      if (name !== "Result" || field.kind.is !== "constant") continue;
      for (const { text, at: stringAt, key } of strings(value, at)) {
        if (key?.endsWith(".$") !== true && !/^\$\$?[.[]/.test(text)) continue;
        report(stringAt, `Result is taken as it is written: '${text}' is not evaluated`);
      }
    }
  },
});
