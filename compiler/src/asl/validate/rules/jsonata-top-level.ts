import { state } from "../example.js";
import { expressionTrees } from "../model/expressions.js";
import { topLevelReferences } from "../model/top-level-references.js";
import { machineRule } from "../rule.js";

const jsonata = { QueryLanguage: "JSONata" };

export const jsonataTopLevel = machineRule({
  code: "ASL0503",
  severity: "error",
  title: "A JSONata expression that reads a name of no object",
  why: "An expression has no context item: the input is $states.input and a variable is $name. AWS answers UNSUPPORTED_JSONATA_EXPRESSION to any other beginning of a path, to $ and to $$.",
  bad: state({ Type: "Pass", Output: "{% order.total %}", End: true }, jsonata),
  good: state({ Type: "Pass", Output: "{% $states.input.order.total %}", End: true }, jsonata),
  check: (machine, report) => {
    for (const { at, tree } of expressionTrees(machine)) {
      for (const name of topLevelReferences(tree)) {
        report(at, `Reference to '${name}'${name === "$$" ? "" : " at the top level"} is not supported.`);
      }
    }
  },
});
