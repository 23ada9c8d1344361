import { state } from "../example.js";
import { has, own } from "../model/json.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { stateShapes } from "../model/state-shapes.js";
import { machineRule } from "../rule.js";

export const nextOrEnd = machineRule({
  code: "ASL0109",
  severity: "error",
  title: "A state with no way on, or with two",
  why: 'Every state except Choice, Succeed and Fail either names the next state or says "End": true.',
  bad: state({ Type: "Pass" }),
  good: state({ Type: "Pass", End: true }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      if (type === undefined || !has(stateShapes[type], "End") || Object.keys(object).some(isPlaceholderKey))
        continue;
      const next = has(object, "Next");
      // "End": false is legal and means nothing.
      const end = has(object, "End") && own(object, "End") !== false;
      if (next && end) report(at, "There should only be one of the following fields: [Next, End]");
      if (!next && !end)
        report(at, "This object should have only one of the following fields: [Next, End], and it has none");
    }
  },
});
