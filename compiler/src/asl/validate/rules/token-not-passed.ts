import { state } from "../example.js";
import { own, strings } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

const send = {
  Type: "Task",
  Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  TimeoutSeconds: 3600,
  End: true,
};
const queue = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders";

export const tokenNotPassed = machineRule({
  code: "ASL0907",
  severity: "warning",
  title: "A task that waits for its token and gives it to nobody",
  why: "Whoever completes the task needs $$.Task.Token ($states.context.Task.Token in JSONata). When it is in no parameter, nobody can, and the task waits until its timeout.",
  bad: state({ ...send, Parameters: { QueueUrl: queue, "MessageBody.$": "$.order" } }),
  good: state({ ...send, Parameters: { QueueUrl: queue, MessageBody: { "token.$": "$$.Task.Token" } } }),
  check: (machine, report) => {
    for (const { state, integration } of resources(machine)) {
      if (integration?.pattern !== "waitForTaskToken") continue;
      const field = state.language === "JSONata" ? "Arguments" : "Parameters";
      // Whole-context values and computed payloads may hold the token too.
      const passes = [...strings(own(state.object, field), "")].some(
        ({ text }) =>
          text.includes("Task.Token") ||
          text.trim() === "$$" ||
          /\.Task\b|\$states\.context\b/.test(text) ||
          isPlaceholder(text),
      );
      if (!passes) report(`${state.at}/${field}`, "The task token is in none of the parameters");
    }
  },
});
