import { machine } from "../machine.mjs";

const wait = (errors) =>
  machine({
    Ask: {
      Type: "Task",
      // The name of an activity that is made for the run, and that nobody works on.
      Resource: "${ActivityArn}",
      TimeoutSeconds: 60,
      HeartbeatSeconds: 3,
      Catch: errors.map((name) => ({ ErrorEquals: [name], ResultPath: "$.caught", Next: `Caught ${name}` })),
      End: true,
    },
    ...Object.fromEntries(
      errors.map((name) => [
        `Caught ${name}`,
        { Type: "Pass", Parameters: { by: name, "error.$": "$.caught.Error" }, End: true },
      ]),
    ),
  });
// Nobody answers; here the heartbeat is missed at once.
const via = { type: "STANDARD", activity: true, silent: ["Ask"] };

export const question = {
  asks: "Does a Catch on `States.HeartbeatTimeout` ever apply, and which name does the failure have?",
  until: "Both names are emitted.",
  cases: [
    { name: "both", ...via, definition: wait(["States.HeartbeatTimeout", "States.Timeout"]) },
    { name: "heartbeat-only", ...via, definition: wait(["States.HeartbeatTimeout", "States.ALL"]) },
  ],
};
