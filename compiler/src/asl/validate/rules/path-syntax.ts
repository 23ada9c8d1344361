import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { machineRule } from "../rule.js";

export const pathSyntax = machineRule({
  code: "ASL0401",
  severity: "error",
  title: "A path that is not JSONPath",
  why: "A path begins with $ (the input), $$ (the context object) or $name (a variable). Only Error and Cause may also be computed by an intrinsic function.",
  bad: state({ Type: "Pass", InputPath: "order.items", End: true }),
  good: state({ Type: "Pass", InputPath: "$.order.items", End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      if (text.key !== undefined) continue;
      const parsed = parsePathText(text);
      if (parsed.ok) continue;
      const reference =
        text.use.field.kind.is === "reference path" || text.use.field.kind.is === "result path";
      const what = reference ? "Value is not a Reference Path" : "Value must be a valid JSONPath";
      report(text.at, `${what}: '${text.text}': ${parsed.message}`);
    }
  },
});
