import { limits } from "../../limits.js";
import { express, state } from "../example.js";
import { own } from "../model/json.js";
import { machineRule } from "../rule.js";

const maximum = limits.expressSeconds;

export const expressWait = machineRule({
  code: "ASL1103",
  severity: "warning",
  title: "An Express execution that waits for five minutes or more",
  why: "An Express execution is stopped after five minutes: it never comes to the end of this wait.",
  bad: express(state({ Type: "Wait", Seconds: 600, End: true })),
  good: express(state({ Type: "Wait", Seconds: 30, End: true })),
  check: ({ states }, report) => {
    for (const { at, object, type, scope } of states) {
      const seconds = own(object, "Seconds");
      if (type !== "Wait" || scope.runsAs !== "EXPRESS" || typeof seconds !== "number" || seconds < maximum)
        continue;
      report(
        `${at}/Seconds`,
        `The execution is stopped after ${maximum} seconds, before this wait of ${seconds} ends`,
      );
    }
  },
});
