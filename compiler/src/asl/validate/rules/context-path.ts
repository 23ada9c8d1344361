import type { Path } from "../../jsonpath/index.js";
import { state } from "../example.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { nearest } from "../model/nearest.js";
import { machineRule } from "../rule.js";

const context: Readonly<Record<string, readonly string[]>> = {
  Execution: ["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"],
  State: ["EnteredTime", "Name", "RetryCount"],
  StateMachine: ["Id", "Name"],
  Task: ["Token"],
  Map: ["Item"],
};

export const contextPath = machineRule({
  code: "ASL0408",
  severity: "warning",
  title: "A path to something the context object does not have",
  why: "The context object holds Execution, State, StateMachine, and in their places Task.Token and Map.Item. A path to anything else finds nothing, and the execution fails.",
  bad: state({ Type: "Pass", Parameters: { "id.$": "$$.Execution.ID" }, End: true }),
  good: state({ Type: "Pass", Parameters: { "id.$": "$$.Execution.Id" }, End: true }),
  check: (machine, report) => {
    for (const text of pathTexts(machine)) {
      const parsed = parsePathText(text);
      for (const path of parsed.ok ? parsed.paths : []) {
        const wrong = unknownName(path);
        if (wrong === undefined) continue;
        const meant = nearest(wrong.name, wrong.known);
        report(
          text.at,
          `The context object has no '${wrong.name}' here${meant === undefined ? "" : `; did you mean '${meant}'?`}`,
        );
      }
    }
  },
});

function unknownName({
  root,
  steps,
}: Path): { readonly name: string; readonly known: readonly string[] } | undefined {
  const [group, name] = steps;
  if (root.kind !== "context" || group?.kind !== "property") return undefined;
  const names = Object.hasOwn(context, group.name) ? context[group.name]! : undefined;
  if (names === undefined) return { name: group.name, known: Object.keys(context) };
  if (name?.kind !== "property" || names.includes(name.name)) return undefined;
  return { name: name.name, known: names };
}
