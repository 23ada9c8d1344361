import { states } from "../example.js";
import { choiceOperators } from "../model/choice-operators.js";
import { has } from "../model/json.js";
import type { ShapedObject } from "../model/machine.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const forms = ["And", "Or", "Not", "Variable", "Condition"];
const choice = (rule: Readonly<Record<string, unknown>>) =>
  states({
    S: { Type: "Choice", Choices: [{ ...rule, Next: "Done" }], Default: "Done" },
    Done: { Type: "Succeed" },
  });

export const choiceRuleForm = machineRule({
  code: "ASL0801",
  severity: "error",
  title: "A choice that does not ask exactly one question",
  why: "A rule is one comparison of a Variable, or one And, Or or Not of such tests; in JSONata it is one Condition.",
  bad: choice({ Variable: "$.total", NumericGreaterThan: 10, NumericLessThan: 20 }),
  good: choice({
    And: [
      { Variable: "$.total", NumericGreaterThan: 10 },
      { Variable: "$.total", NumericLessThan: 20 },
    ],
  }),
  check: ({ objects }, report) => {
    for (const object of objects) {
      if (object.name !== "choice rule" && object.name !== "choice test") continue;
      if (Object.keys(object.object).some(isPlaceholderKey)) continue;
      const problem = problemOf(object);
      if (problem !== undefined) report(object.at, problem);
    }
  },
});

function problemOf({ object, name, language }: ShapedObject): string | undefined {
  const allowed =
    name === "choice rule" ? (language === "JSONata" ? ["Condition"] : forms) : forms.slice(0, -1);
  const given = forms.filter((form) => has(object, form));
  if (given.length !== 1) {
    const found = given.length === 0 ? "it has none" : `it has ${given.join(" and ")}`;
    return `The object must have only one of the following fields, [${allowed.join(", ")}]; ${found}`;
  }
  const operators = Object.keys(object).filter((key) => has(choiceOperators, key));
  if (given[0] === "Variable" && operators.length !== 1) {
    const found = operators.length === 0 ? "none is given" : `${operators.join(" and ")} are given`;
    return `There should only be one comparison operator with 'Variable'; ${found}`;
  }
  if (given[0] !== "Variable" && operators.length > 0) {
    return `Field '${operators[0]}' is not supported beside '${given[0]}'`;
  }
  return undefined;
}
