import { state } from "../example.js";
import { machineRule } from "../rule.js";

export const fieldOfOtherLanguage = machineRule({
  code: "ASL0302",
  severity: "error",
  title: "A field of the other query language",
  why: "JSONPath has InputPath, Parameters, ResultSelector, ResultPath, OutputPath and the ...Path fields; JSONata has Arguments, Output, Items and Condition. States inside a Map or a Parallel take the language of the machine, not that of the Map.",
  bad: state({ Type: "Pass", Output: "{% $states.input %}", End: true }),
  good: state({ Type: "Pass", Output: "{% $states.input %}", End: true }, { QueryLanguage: "JSONata" }),
  check: ({ fields }, report) => {
    for (const { at, name, field, owner } of fields) {
      if (field.only === undefined || field.only === owner.language) continue;
      report(
        at,
        `The QueryLanguage is set to '${owner.language}', but field '${name}' is only supported for the '${field.only}' QueryLanguage`,
      );
    }
  },
});
