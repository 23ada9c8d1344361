import { isExpression } from "../../jsonata/index.js";
import { state } from "../example.js";
import { evaluatedStrings } from "../model/expressions.js";
import { strings } from "../model/json.js";
import { machineRule } from "../rule.js";

const jsonata = { QueryLanguage: "JSONata" };

export const literalExpression = machineRule({
  code: "ASL0505",
  severity: "warning",
  title: "An expression that is not evaluated",
  why: "With a character before {% or after %}, or in a JSONPath state, the string is a constant: the receiver gets the text of the expression.",
  bad: state({ Type: "Pass", Output: " {% $states.input.name %}", End: true }, jsonata),
  good: state({ Type: "Pass", Output: "{% $states.input.name %}", End: true }, jsonata),
  check: (machine, report) => {
    for (const { at, text } of evaluatedStrings(machine)) {
      const start = text.indexOf("{%");
      if (start > 0 && text.includes("%}", start))
        report(at, "This is a constant, for it does not begin with {%");
    }
    for (const { at, value, field, owner } of machine.fields) {
      if (owner.language !== "JSONPath" || field.kind.is !== "payload" || field.only === "JSONata") continue;
      for (const { text, at: stringAt } of strings(value, at)) {
        if (isExpression(text))
          report(stringAt, "This is a constant, for the state's query language is JSONPath");
      }
    }
  },
});
