import { express, state } from "../example.js";
import { maps } from "../model/maps.js";
import { machineRule } from "../rule.js";

const map = (config: unknown) =>
  express(
    state({
      Type: "Map",
      ItemProcessor: {
        ProcessorConfig: config,
        StartAt: "Item",
        States: { Item: { Type: "Pass", End: true } },
      },
      End: true,
    }),
  );

export const expressMap = machineRule({
  code: "ASL1102",
  severity: "error",
  title: "A Distributed Map in an Express execution",
  why: "A Map Run outlives five minutes: only Standard machines have Distributed Maps.",
  bad: map({ Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" }),
  good: map({ Mode: "INLINE" }),
  check: (machine, report) => {
    for (const { state, at, mode } of maps(machine)) {
      if (mode === "DISTRIBUTED" && state.scope.runsAs === "EXPRESS") {
        report(`${at}/ProcessorConfig/Mode`, "Express state machine does not support Distributed Map");
      }
    }
  },
});
