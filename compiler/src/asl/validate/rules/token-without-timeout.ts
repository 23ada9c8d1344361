import { state } from "../example.js";
import { has } from "../model/json.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

const send = {
  Type: "Task",
  Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  Parameters: { "QueueUrl.$": "$.queue", MessageBody: { "token.$": "$$.Task.Token" } },
  End: true,
};
const bounds = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];

export const tokenWithoutTimeout = machineRule({
  code: "ASL0908",
  severity: "warning",
  title: "A task that waits for its token without end",
  why: "When the answer is lost, the execution waits for a year. TimeoutSeconds or HeartbeatSeconds turns that into an error that can be handled.",
  bad: state(send),
  good: state({ ...send, HeartbeatSeconds: 3600 }),
  check: (machine, report) => {
    for (const { state, integration } of resources(machine)) {
      if (integration?.pattern !== "waitForTaskToken" || bounds.some((field) => has(state.object, field)))
        continue;
      report(state.at, "Neither TimeoutSeconds nor HeartbeatSeconds bounds the wait for the token");
    }
  },
});
