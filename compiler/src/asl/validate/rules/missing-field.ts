import { state } from "../example.js";
import { has } from "../model/json.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

export const missingField = machineRule({
  code: "ASL0102",
  severity: "error",
  title: "A required field is missing",
  why: "Without it the object has no meaning, and AWS refuses the definition.",
  bad: state({ Type: "Task", End: true }),
  good: state({ Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true }),
  check: ({ objects }, report) => {
    for (const { at, object, shape, name } of objects) {
      if (Object.keys(object).some(isPlaceholderKey)) continue;
      const missing = Object.entries(shape).filter(([key, field]) => field.required && !has(object, key));
      if (missing.length === 0) continue;
      const names = missing.map(([key]) => key).join(", ");
      report(at === "" ? "/" : at, `These fields are required: [${names}] in a ${name}`);
    }
  },
});
