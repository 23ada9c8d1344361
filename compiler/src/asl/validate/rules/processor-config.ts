import { state } from "../example.js";
import { has, own } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const map = (config: unknown) =>
  state({
    Type: "Map",
    ItemProcessor: {
      ProcessorConfig: config,
      StartAt: "Item",
      States: { Item: { Type: "Pass", End: true } },
    },
    End: true,
  });

export const processorConfig = machineRule({
  code: "ASL1001",
  severity: "error",
  title: "A mode and an execution type that do not go together",
  why: "Each item of a DISTRIBUTED Map is an execution, whose type must be said; the items of an INLINE Map run in the execution of the Map, and have none.",
  bad: map({ Mode: "DISTRIBUTED" }),
  good: map({ Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }),
  check: ({ objects }, report) => {
    for (const { at, object, name } of objects) {
      const mode = own(object, "Mode");
      if (name !== "processor config" || isPlaceholder(mode)) continue;
      const typed = has(object, "ExecutionType");
      if (mode === "DISTRIBUTED" && !typed) report(at, "These fields are required: [ExecutionType]");
      if (mode !== "DISTRIBUTED" && typed)
        report(`${at}/ExecutionType`, "Field 'ExecutionType' is not supported in INLINE mode");
    }
  },
});
