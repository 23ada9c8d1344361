import { state } from "../example.js";
import { optimisedActions } from "../model/integrations.js";
import { nearest } from "../model/nearest.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

const send = (action: string) =>
  state({
    Type: "Task",
    Resource: `arn:aws:states:::sqs:${action}`,
    Parameters: { "QueueUrl.$": "$.queue", "MessageBody.$": "$.order" },
    End: true,
  });

export const unknownIntegration = machineRule({
  code: "ASL0910",
  severity: "warning",
  title: "An integration that is not known",
  why: "Services in a Resource without aws-sdk: are the optimised integrations, which are few and have few actions each. What is not among them is a slip, or newer than this list.",
  bad: send("sendmessage"),
  good: send("sendMessage"),
  check: (machine, report) => {
    for (const { at, integration } of resources(machine)) {
      if (integration === undefined || integration.service.startsWith("aws-sdk:")) continue;
      const { service, action } = integration;
      const actions = Object.hasOwn(optimisedActions, service) ? optimisedActions[service]! : undefined;
      if (actions?.includes(action) === true) continue;
      const meant =
        actions === undefined ? nearest(service, Object.keys(optimisedActions)) : nearest(action, actions);
      const hint = meant === undefined ? "" : `; did you mean '${meant}'?`;
      report(
        at,
        actions === undefined
          ? `No optimised integration '${service}' is known${hint}`
          : `${service} has no known action '${action}'${hint}`,
      );
    }
  },
});
