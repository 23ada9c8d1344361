import { notInLabels } from "@sfnc/runtime-types/integrations";
import { limits } from "../../limits.js";
import { state } from "../example.js";
import { own } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const maximum = limits.labelLength;

const map = (label: string) =>
  state({
    Type: "Map",
    Label: label,
    ItemProcessor: {
      ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "EXPRESS" },
      StartAt: "Item",
      States: { Item: { Type: "Pass", End: true } },
    },
    End: true,
  });

export const mapLabel = machineRule({
  code: "ASL1005",
  severity: "error",
  title: "A label that cannot name a Map Run",
  why: "AWS answers INVALID_LABEL_NAME or DUPLICATE_LABEL_NAME: a label is part of the ARN of the run, has 1 to 40 characters, no spaces, brackets or wildcards, and is unique in the machine.",
  bad: map("Import all the orders of the past day and night"),
  good: map("ImportOrders"),
  check: ({ states }, report) => {
    const seen = new Map<string, string>();
    for (const { at, object, type } of states) {
      const label = own(object, "Label");
      if (type !== "Map" || typeof label !== "string" || isPlaceholder(label)) continue;
      const place = `${at}/Label`;
      const length = [...label].length;
      if (length === 0) report(place, "A label cannot be empty");
      if (length > maximum)
        report(
          place,
          `The label has ${length} characters and exceeds the ${maximum}-character limit allowed by the service`,
        );
      const invalid = notInLabels.exec(label);
      if (invalid !== null)
        report(place, `The label contains a character that is not allowed: '${invalid[0]}'`);
      const first = seen.get(label);
      if (first === undefined) seen.set(label, place);
      else report(place, `Duplicate Label name: ${label}; the other is at ${first}`);
    }
  },
});
