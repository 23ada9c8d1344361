import { state } from "../example.js";
import { has, isRecord, own, textOf } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const invoke = {
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Parameters: { FunctionName: "f" },
  End: true,
};

export const credentials = machineRule({
  code: "ASL0905",
  severity: "error",
  title: "Credentials without a role, or on an activity",
  why: "Credentials name the role to be assumed for the call, RoleArn or RoleArn.$; a worker of an activity has credentials of its own.",
  bad: state({ ...invoke, Credentials: {} }),
  good: state({ ...invoke, Credentials: { "RoleArn.$": "$.role" } }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      const given = own(object, "Credentials");
      if (type !== "Task" || given === undefined || isPlaceholder(given)) continue;
      const place = `${at}/Credentials`;
      if (isRecord(given) && !has(given, "RoleArn") && !has(given, "RoleArn.$")) {
        report(place, "The field 'RoleArn' is required but was missing");
      }
      if (/^arn:[^:]+:states:[^:]*:[^:]*:activity:/.test(textOf(object, "Resource"))) {
        report(place, "The field 'Credentials' is not supported for activities");
      }
    }
  },
});
