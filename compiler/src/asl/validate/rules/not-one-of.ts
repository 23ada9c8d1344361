import { state } from "../example.js";
import { machineRule } from "../rule.js";

export const notOneOf = machineRule({
  code: "ASL0104",
  severity: "error",
  title: "A value that is not one of the allowed values",
  why: "The field takes one of a few words, spelt exactly so.",
  bad: state({ Type: "Pass", End: true }, { QueryLanguage: "jsonata" }),
  good: state({ Type: "Pass", End: true }, { QueryLanguage: "JSONata" }),
  check: ({ fields }, report) => {
    for (const { at, value, field } of fields) {
      if (field.kind.is !== "one of" || typeof value !== "string" || field.kind.values.includes(value))
        continue;
      report(
        at,
        `Value should be one of the following: [${field.kind.values.join(", ")}], but it is '${value}'`,
      );
    }
  },
});
