import { state } from "../example.js";
import { handlers } from "../model/handlers.js";
import { machineRule } from "../rule.js";

const task = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true };

/** What States.TaskFailed stands for: every error of a task except a timeout. */
const notTaskFailed = ["States.ALL", "States.Timeout", "States.HeartbeatTimeout", "States.TaskFailed"];

export const unreachableHandler = machineRule({
  code: "ASL0702",
  severity: "warning",
  title: "An error name that an earlier handler has already taken",
  why: "The first handler that names the error takes it; States.TaskFailed stands for every error of a task except timeouts. Put the narrower names first.",
  bad: state({ ...task, Retry: [{ ErrorEquals: ["States.TaskFailed"] }, { ErrorEquals: ["S3.NoSuchKey"] }] }),
  good: state({
    ...task,
    Retry: [{ ErrorEquals: ["S3.NoSuchKey"] }, { ErrorEquals: ["States.TaskFailed"] }],
  }),
  check: (machine, report) => {
    let taken = new Set<string>();
    for (const { at, index, names } of handlers(machine)) {
      if (index === 0) taken = new Set();
      for (const [place, name] of names.entries()) {
        const by = takenBy(name, taken);
        if (by !== undefined)
          report(`${at}/ErrorEquals[${place}]`, `'${name}' never comes here: an earlier handler takes ${by}`);
      }
      for (const name of names) taken.add(name);
    }
  },
});

function takenBy(name: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(name)) return name === "States.ALL" ? undefined : `'${name}'`;
  const isTaskError = !notTaskFailed.includes(name) && !name.startsWith("States.");
  return isTaskError && taken.has("States.TaskFailed") ? "'States.TaskFailed'" : undefined;
}
