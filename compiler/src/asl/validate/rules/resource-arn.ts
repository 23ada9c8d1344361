import { state } from "../example.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

export const resourceArn = machineRule({
  code: "ASL0901",
  severity: "error",
  title: "A Resource that is no ARN",
  why: "A Task names what it calls by its ARN: a function, an activity, or an integration such as arn:aws:states:::sqs:sendMessage.",
  bad: state({ Type: "Task", Resource: "ship-order", End: true }),
  good: state({
    Type: "Task",
    Resource: "arn:aws:lambda:eu-west-1:111122223333:function:ship-order",
    End: true,
  }),
  check: (machine, report) => {
    for (const { at, arn } of resources(machine)) {
      if (!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(arn))
        report(at, `Value is not a valid resource ARN: '${arn}'`);
    }
  },
});
