import { isExpression } from "../../jsonata/index.js";
import { state } from "../example.js";
import { evaluatedStrings } from "../model/expressions.js";
import { machineRule } from "../rule.js";

const jsonata = { QueryLanguage: "JSONata" };

export const jsonataDelimiters = machineRule({
  code: "ASL0502",
  severity: "error",
  title: "A JSONata string that is opened and not closed",
  why: "Only a string that begins with {% and ends with %}, with nothing before and after, is an expression; AWS refuses one that begins so and ends otherwise.",
  bad: state({ Type: "Pass", Output: "{% $states.input.name %}!", End: true }, jsonata),
  good: state({ Type: "Pass", Output: "{% $states.input.name & '!' %}", End: true }, jsonata),
  check: (machine, report) => {
    for (const { at, text } of evaluatedStrings(machine)) {
      if (text.startsWith("{%") && !isExpression(text)) {
        report(at, "JSONata string must start with {% and end with %}");
      }
    }
  },
});
