import { state } from "../example.js";
import { has } from "../model/json.js";
import { maps } from "../model/maps.js";
import { machineRule } from "../rule.js";

const fields = [
  "ItemReader",
  "ItemBatcher",
  "ResultWriter",
  "Label",
  "ToleratedFailureCount",
  "ToleratedFailureCountPath",
  "ToleratedFailurePercentage",
  "ToleratedFailurePercentagePath",
];

const map = (config: unknown) =>
  state({
    Type: "Map",
    ToleratedFailurePercentage: 5,
    ItemProcessor: {
      ProcessorConfig: config,
      StartAt: "Item",
      States: { Item: { Type: "Pass", End: true } },
    },
    End: true,
  });

export const distributedOnly = machineRule({
  code: "ASL1003",
  severity: "warning",
  title: "A field of the Distributed Map on an inline Map",
  why: "AWS takes the definition, but only a Distributed Map reads items from S3, batches them, writes results to S3 or tolerates failures.",
  bad: map({ Mode: "INLINE" }),
  good: map({ Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }),
  check: (machine, report) => {
    for (const { state, mode } of maps(machine)) {
      if (mode !== "INLINE") continue;
      for (const field of fields) {
        if (has(state.object, field))
          report(`${state.at}/${field}`, `${field} only works in a Distributed Map`);
      }
    }
  },
});
