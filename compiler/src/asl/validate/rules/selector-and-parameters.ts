import { state } from "../example.js";
import { has } from "../model/json.js";
import { machineRule } from "../rule.js";

const map = {
  Type: "Map",
  ItemSelector: { "id.$": "$$.Map.Item.Value.id" },
  ItemProcessor: { StartAt: "Item", States: { Item: { Type: "Pass", End: true } } },
  End: true,
};

export const selectorAndParameters = machineRule({
  code: "ASL1006",
  severity: "warning",
  title: "A Map with both ItemSelector and Parameters",
  why: "In a Map, Parameters is the former name of ItemSelector: one of them is ignored.",
  bad: state({ ...map, Parameters: { "id.$": "$$.Map.Item.Value.id" } }),
  good: state(map),
  check: ({ states }, report) => {
    for (const { at, object, type } of states) {
      if (type === "Map" && has(object, "ItemSelector") && has(object, "Parameters")) {
        report(`${at}/Parameters`, "Parameters and ItemSelector say the same thing; keep ItemSelector");
      }
    }
  },
});
