import { walkJsonata } from "../../jsonata/index.js";
import type { JsonataNode } from "../../jsonata/index.js";
import { state } from "../example.js";
import { expressionTrees } from "../model/expressions.js";
import type { FieldUse } from "../model/machine.js";
import { machineRule } from "../rule.js";

const jsonata = { QueryLanguage: "JSONata" };

export const statesField = machineRule({
  code: "ASL0504",
  severity: "error",
  title: "A part of $states that is not there",
  why: "$states has input and context everywhere; result only in the Output and Assign of a Task, Parallel or Map; errorOutput only in the Output and Assign of a catcher. AWS answers UNSUPPORTED_JSONATA_EXPRESSION.",
  bad: state({ Type: "Pass", Output: "{% $states.errorOutput.Error %}", End: true }, jsonata),
  good: state({ Type: "Pass", Output: "{% $states.input.Error %}", End: true }, jsonata),
  check: (machine, report) => {
    for (const { at, tree, use } of expressionTrees(machine)) {
      const available = availableFields(use);
      for (const field of fieldsOfStates(tree)) {
        if (!available.includes(field)) report(at, `Field '$states.${field}' does not exist here.`);
      }
    }
  },
});

function availableFields({ name, owner }: FieldUse): readonly string[] {
  const always = ["input", "context"];
  if (name !== "Output" && name !== "Assign") return always;
  if (owner.name === "catcher") return [...always, "errorOutput"];
  const type = owner.state?.type;
  const hasResult =
    owner.object === owner.state?.object && (type === "Task" || type === "Parallel" || type === "Map");
  return hasResult ? [...always, "result"] : always;
}

function fieldsOfStates(tree: JsonataNode): ReadonlySet<string> {
  const names = new Set<string>();
  walkJsonata(tree, ({ type, steps }) => {
    if (type !== "path") return;
    const [first, second] = steps as readonly JsonataNode[];
    if (first?.type === "variable" && first.value === "states" && second?.type === "name")
      names.add(String(second.value));
  });
  return names;
}
