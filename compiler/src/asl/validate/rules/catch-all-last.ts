import { state } from "../example.js";
import { handlers } from "../model/handlers.js";
import { machineRule } from "../rule.js";

const task = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true };

export const catchAllLast = machineRule({
  code: "ASL0701",
  severity: "error",
  title: "States.ALL in company, or not in the last place",
  why: "It stands for every error: names beside it say nothing more, and handlers after it are never asked.",
  bad: state({ ...task, Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["States.Timeout"] }] }),
  good: state({ ...task, Retry: [{ ErrorEquals: ["States.Timeout"] }, { ErrorEquals: ["States.ALL"] }] }),
  check: (machine, report) => {
    for (const { at, list, index, names } of handlers(machine)) {
      const place = names.indexOf("States.ALL");
      if (place < 0 || (names.length === 1 && index === list.length - 1)) continue;
      report(`${at}/ErrorEquals[${place}]`, "States.ALL must appear alone and at end of list");
    }
  },
});
