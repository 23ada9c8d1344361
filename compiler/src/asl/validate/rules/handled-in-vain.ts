import { state } from "../example.js";
import { handlers } from "../model/handlers.js";
import { machineRule } from "../rule.js";

const task = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true };

export const handledInVain = machineRule({
  code: "ASL0704",
  severity: "warning",
  title: "A handler for an error that cannot be handled",
  why: "States.Runtime, the error of a path that finds nothing in the data, ends the execution at once: no Retry and no Catch is asked, not even one that names it. Test for the field in a Choice before.",
  bad: state({ ...task, Retry: [{ ErrorEquals: ["States.Runtime"] }] }),
  good: state({ ...task, Retry: [{ ErrorEquals: ["States.TaskFailed"] }] }),
  check: (machine, report) => {
    for (const { at, names } of handlers(machine)) {
      const place = names.indexOf("States.Runtime");
      if (place >= 0)
        report(`${at}/ErrorEquals[${place}]`, "States.Runtime ends the execution: no handler is asked");
    }
  },
});
