import { state } from "../example.js";
import { servicesWithout } from "../model/integrations.js";
import { resources } from "../model/resource.js";
import type { Integration } from "../model/resource.js";
import { machineRule } from "../rule.js";

// What a service has is per action, so only what it never has is judged.
const neverSync = servicesWithout("sync");
const neverToken = servicesWithout("waitForTaskToken");

const unreadable = "it is service:action, then nothing, .sync, .sync:2 or .waitForTaskToken";

export const integrationPattern = machineRule({
  code: "ASL0902",
  severity: "error",
  title: "A way of waiting that the integration does not have",
  why: "AWS answers that the resource is not recognized: .sync exists for jobs only (a lambda:invoke waits anyway), .sync:2 for states:startExecution only, and .waitForTaskToken where a token can be passed on.",
  bad: state({
    Type: "Task",
    Resource: "arn:aws:states:::lambda:invoke.sync",
    Parameters: { FunctionName: "f" },
    End: true,
  }),
  good: state({
    Type: "Task",
    Resource: "arn:aws:states:::lambda:invoke",
    Parameters: { FunctionName: "f" },
    End: true,
  }),
  check: (machine, report) => {
    for (const { at, arn, isIntegration, integration } of resources(machine)) {
      const problem = integration === undefined ? isIntegration && unreadable : problemOf(integration);
      if (typeof problem === "string")
        report(at, `The resource provided ${arn} is not recognized: ${problem}`);
    }
  },
});

function problemOf({ service, action, pattern }: Integration): string | undefined {
  const sdk = service.startsWith("aws-sdk:");
  if (pattern === "sync:2" && service !== "states") return "only states:startExecution has .sync:2";
  if (pattern === "sync" && (sdk || neverSync.includes(service))) return `${service} has no .sync`;
  if (pattern === "waitForTaskToken" && neverToken.includes(service))
    return `${service} has no .waitForTaskToken`;
  if (sdk && /^[A-Z]/.test(action))
    return `the action is spelt '${action[0]!.toLowerCase()}${action.slice(1)}'`;
  if (sdk && service !== service.toLowerCase()) return `the service is spelt '${service.toLowerCase()}'`;
  return undefined;
}
