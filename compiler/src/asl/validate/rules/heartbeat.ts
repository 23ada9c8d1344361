import { state } from "../example.js";
import { own } from "../model/json.js";
import { machineRule } from "../rule.js";

const task = { Type: "Task", Resource: "arn:aws:states:eu-west-1:111122223333:activity:review", End: true };

export const heartbeat = machineRule({
  code: "ASL0906",
  severity: "error",
  title: "A heartbeat that is not shorter than the timeout",
  why: "The language asks for HeartbeatSeconds smaller than TimeoutSeconds: a heartbeat that comes after the timeout is never missed.",
  bad: state({ ...task, HeartbeatSeconds: 60, TimeoutSeconds: 60 }),
  good: state({ ...task, HeartbeatSeconds: 60, TimeoutSeconds: 3600 }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      const beat = own(object, "HeartbeatSeconds");
      const timeout = own(object, "TimeoutSeconds");
      if (type !== "Task" || typeof beat !== "number" || typeof timeout !== "number" || beat < timeout)
        continue;
      report(
        `${at}/HeartbeatSeconds`,
        `HeartbeatSeconds (${beat}) must be smaller than TimeoutSeconds (${timeout})`,
      );
    }
  },
});
