import { state } from "../example.js";
import { own } from "../model/json.js";
import { isPlaceholder, isPlaceholderKey } from "../model/placeholder.js";
import { stateTypes } from "../model/state-shapes.js";
import { machineRule } from "../rule.js";

export const unknownStateType = machineRule({
  code: "ASL0108",
  severity: "error",
  title: "A state without a type, or of an unknown one",
  why: "There are eight types of state, and every state names one of them.",
  bad: state({ Type: "Lambda", End: true }),
  good: state({ Type: "Pass", End: true }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      const given = own(object, "Type");
      if (type !== undefined || isPlaceholder(given) || Object.keys(object).some(isPlaceholderKey)) continue;
      if (given === undefined) report(at, "These fields are required: [Type]");
      else report(`${at}/Type`, `Value should be one of the following: [${stateTypes.join(", ")}]`);
    }
  },
});
