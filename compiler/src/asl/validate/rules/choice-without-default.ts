import { states } from "../example.js";
import { has } from "../model/json.js";
import { machineRule } from "../rule.js";

const choice = { Type: "Choice", Choices: [{ Variable: "$.ok", BooleanEquals: true, Next: "Done" }] };

export const choiceWithoutDefault = machineRule({
  code: "ASL0802",
  severity: "warning",
  title: "A Choice without a Default",
  why: "When no rule matches, the execution fails with States.NoChoiceMatched, which no Catch can take because a Choice has none.",
  bad: states({ S: choice, Done: { Type: "Succeed" } }),
  good: states({ S: { ...choice, Default: "Done" }, Done: { Type: "Succeed" } }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      if (type === "Choice" && !has(object, "Default"))
        report(at, "No Default: without a match the execution fails");
    }
  },
});
