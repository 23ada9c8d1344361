import { state } from "../example.js";
import { has } from "../model/json.js";
import { machineRule } from "../rule.js";

const exclusive = [
  ["TimeoutSeconds", "TimeoutSecondsPath"],
  ["HeartbeatSeconds", "HeartbeatSecondsPath"],
  ["MaxConcurrency", "MaxConcurrencyPath"],
  ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
  ["ToleratedFailureCount", "ToleratedFailureCountPath"],
  ["Error", "ErrorPath"],
  ["Cause", "CausePath"],
  ["ItemProcessor", "Iterator"],
  ["MaxItems", "MaxItemsPath"],
  ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
  ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
] as const;

export const exclusiveFields = machineRule({
  code: "ASL0107",
  severity: "error",
  title: "Two fields that exclude each other",
  why: "Each says the same thing in another way, so one of them would have to be ignored; AWS refuses both.",
  bad: state({ Type: "Fail", Error: "E", ErrorPath: "$.error" }),
  good: state({ Type: "Fail", ErrorPath: "$.error" }),
  check: ({ objects }, report) => {
    for (const { at, object, shape } of objects) {
      for (const [one, other] of exclusive) {
        if (!has(shape, one) || !has(object, one) || !has(object, other)) continue;
        report(`${at}/${other}`, `There should only be one of the following fields: [${one}, ${other}]`);
      }
    }
  },
});
