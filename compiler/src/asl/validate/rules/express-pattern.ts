import { express, state } from "../example.js";
import { resources } from "../model/resource.js";
import { machineRule } from "../rule.js";

const start = (suffix: string) =>
  express(
    state({
      Type: "Task",
      Resource: `arn:aws:states:::states:startExecution${suffix}`,
      Parameters: { "StateMachineArn.$": "$.machine" },
      End: true,
    }),
  );

export const expressPattern = machineRule({
  code: "ASL1101",
  severity: "error",
  title: "An Express execution that waits for a job, a token or an activity",
  why: "Express executions live five minutes at most and keep no history to come back to: AWS refuses .sync, .waitForTaskToken and activities in them, in the Express items of a Distributed Map too.",
  bad: start(".sync"),
  good: start(""),
  check: (machine, report) => {
    for (const { at, state, integration, isActivity } of resources(machine)) {
      if (state.scope.runsAs !== "EXPRESS") continue;
      const pattern = integration?.pattern ?? "";
      if (pattern !== "") {
        const name = pattern === "sync:2" ? "sync" : pattern;
        report(at, `Express state machine does not support '.${name}' service integration`);
      }
      if (isActivity) report(at, "Express state machine does not support activities");
    }
  },
});
