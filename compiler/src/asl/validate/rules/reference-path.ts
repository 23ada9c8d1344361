import { isReferencePath } from "../../jsonpath/index.js";
import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { machineRule } from "../rule.js";

export const referencePath = machineRule({
  code: "ASL0402",
  severity: "error",
  title: "A path to several places where one is needed",
  why: "The field takes a reference path: names and indices only. Wildcards, slices, filters and .. select any number of values.",
  bad: state({ Type: "Pass", ResultPath: "$.orders[*].price", End: true }),
  good: state({ Type: "Pass", ResultPath: "$.orders[0].price", End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      const kind = text.use.field.kind.is;
      if (kind !== "reference path" && kind !== "result path") continue;
      const parsed = parsePathText(text);
      if (!parsed.ok || parsed.paths.every(isReferencePath)) continue;
      report(text.at, `Value is not a Reference Path: '${text.text}' can select more than one place`);
    }
  },
});
