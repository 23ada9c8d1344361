import { errorNames } from "../../errors.js";
import { state } from "../example.js";
import { handlers } from "../model/handlers.js";
import { nearest } from "../model/nearest.js";
import { machineRule } from "../rule.js";

const predefined: readonly string[] = Object.values(errorNames);

const task = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:s3:listBuckets", End: true };

export const unknownErrorName = machineRule({
  code: "ASL0703",
  severity: "warning",
  title: "A States. error that the service does not raise",
  why: "Names that begin with States. are the service's own. A handler for another one waits for an error that nobody raises, unless a Fail state of this machine does.",
  bad: state({ ...task, Retry: [{ ErrorEquals: ["States.TimeOut"] }] }),
  good: state({ ...task, Retry: [{ ErrorEquals: ["States.Timeout"] }] }),
  check: (machine, report) => {
    const raised = new Set(machine.states.map(({ object }) => object["Error"]));
    for (const { at, names } of handlers(machine)) {
      for (const [place, name] of names.entries()) {
        if (!name.startsWith("States.") || predefined.includes(name) || raised.has(name)) continue;
        if (/^States\.Http\.StatusCode\.\d{3}$/.test(name)) continue;
        const meant = nearest(name, predefined);
        const hint = meant === undefined ? "" : `; did you mean '${meant}'?`;
        report(`${at}/ErrorEquals[${place}]`, `The service raises no '${name}'${hint}`);
      }
    }
  },
});
