import { state } from "../example.js";
import { parsedExpressions } from "../model/expressions.js";
import { machineRule } from "../rule.js";

const jsonata = { QueryLanguage: "JSONata" };

export const jsonataSyntax = machineRule({
  code: "ASL0501",
  severity: "error",
  title: "A JSONata expression that does not parse",
  why: "AWS reads every expression when the machine is created and answers INVALID_JSONATA_EXPRESSION.",
  bad: state({ Type: "Pass", Output: "{% $states.input.total + %}", End: true }, jsonata),
  good: state({ Type: "Pass", Output: "{% $states.input.total + 1 %}", End: true }, jsonata),
  check: (machine, report) => {
    for (const { at, parsed } of parsedExpressions(machine)) {
      if (parsed.ok) continue;
      const where =
        parsed.position === undefined ? "" : ` (at character ${parsed.position} of the expression)`;
      report(at, `${parsed.message}${where}`);
    }
  },
});
