import { isRecord } from "../model/json.js";
import { documentRule } from "../rule.js";

export const notAnObject = documentRule({
  code: "ASL0002",
  severity: "error",
  title: "The definition is not a JSON object",
  why: "A state machine is a JSON object with StartAt and States; AWS refuses any other value.",
  bad: { definition: ["S"] },
  good: { definition: { StartAt: "S", States: { S: { Type: "Succeed" } } } },
  check: ({ value, scan }, report) => {
    if (scan?.blank === true || (scan?.error === undefined && !isRecord(value)))
      report("/", "Definition must be a valid JSON object");
  },
});
