import { limits } from "../../limits.js";
import { state } from "../example.js";
import { own } from "../model/json.js";
import { maps } from "../model/maps.js";
import { machineRule } from "../rule.js";

const map = (concurrency: number) =>
  state({
    Type: "Map",
    MaxConcurrency: concurrency,
    ItemProcessor: { StartAt: "Item", States: { Item: { Type: "Pass", End: true } } },
    End: true,
  });

export const inlineConcurrency = machineRule({
  code: "ASL1007",
  severity: "warning",
  title: "An inline Map that is to run more items at a time than it can",
  why: "An inline Map runs at most 40 items at a time, whatever MaxConcurrency says; a Distributed Map runs up to 10,000.",
  bad: map(100),
  good: map(10),
  check: (machine, report) => {
    for (const { state, mode } of maps(machine)) {
      const wanted = own(state.object, "MaxConcurrency");
      if (mode !== "INLINE" || typeof wanted !== "number" || wanted <= limits.inlineMapConcurrency) continue;
      report(
        `${state.at}/MaxConcurrency`,
        `At most ${limits.inlineMapConcurrency} items of an inline Map run at a time, not ${wanted}`,
      );
    }
  },
});
