import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { machineRule } from "../rule.js";

export const resultPath = machineRule({
  code: "ASL0403",
  severity: "error",
  title: "A ResultPath outside the state's input",
  why: "A result is written into the input of the state. The context object cannot be written, and variables are set by Assign.",
  bad: state({ Type: "Pass", ResultPath: "$$.Execution.Input.order", End: true }),
  good: state({ Type: "Pass", ResultPath: "$.order", End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      if (text.use.field.kind.is !== "result path") continue;
      const parsed = parsePathText(text);
      if (!parsed.ok || parsed.paths.every(({ root }) => root.kind === "input")) continue;
      report(
        text.at,
        `ResultPath must be a path in the state input that begins with $, but it is '${text.text}'`,
      );
    }
  },
});
