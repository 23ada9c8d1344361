import { state } from "../example.js";
import { has } from "../model/json.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

export const processorRequired = machineRule({
  code: "ASL1002",
  severity: "error",
  title: "A Map that does nothing with its items",
  why: "The states to run for each item are in ItemProcessor (Iterator in older machines).",
  bad: state({ Type: "Map", ItemsPath: "$.items", End: true }),
  good: state({
    Type: "Map",
    ItemsPath: "$.items",
    ItemProcessor: { StartAt: "Item", States: { Item: { Type: "Pass", End: true } } },
    End: true,
  }),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      if (type !== "Map" || Object.keys(object).some(isPlaceholderKey)) continue;
      if (has(object, "ItemProcessor") || has(object, "Iterator")) continue;
      report(
        at,
        "This object should have only one of the following fields: [ItemProcessor, Iterator], and it has none",
      );
    }
  },
});
