import { state } from "../example.js";
import { expressionTrees } from "../model/expressions.js";
import { functionNames } from "../model/function-names.js";
import type { FieldUse, Machine } from "../model/machine.js";
import { parsePathText, pathTexts } from "../model/paths.js";
import { assignments, freeVariables, outerScopes } from "../model/variables.js";
import { machineRule } from "../rule.js";

export const variableUndefined = machineRule({
  code: "ASL0603",
  severity: "warning",
  title: "A variable, or a function, that nobody defines",
  why: "No Assign that this state can see sets it, and no function of that name exists, so reading it fails. AWS warns, and lets the execution fail.",
  bad: state({ Type: "Pass", Output: "{% $orderId %}", End: true }, { QueryLanguage: "JSONata" }),
  good: state(
    { Type: "Pass", Output: "{% $states.input.orderId %}", End: true },
    { QueryLanguage: "JSONata" },
  ),
  check: (machine, report) => {
    const assigned = new Map(machine.scopes.map((scope) => [scope, new Set<string>()]));
    for (const { name, scope } of assignments(machine)) assigned.get(scope)?.add(name);
    const isDefined = (name: string, { owner }: FieldUse) => {
      const scope = owner.state?.scope;
      if (scope === undefined) return true;
      return [scope, ...outerScopes(scope)].some((seen) => seen.open || assigned.get(seen)?.has(name));
    };
    for (const { name, at, use } of variablesRead(machine)) {
      if (!isDefined(name, use)) report(at, `Variable '${name}' is possibly not defined.`);
    }
  },
});

function* variablesRead(machine: Machine): Generator<{ name: string; at: string; use: FieldUse }> {
  for (const text of pathTexts(machine)) {
    const parsed = parsePathText(text);
    for (const { root } of parsed.ok ? parsed.paths : []) {
      if (root.kind === "variable") yield { name: root.name, at: text.at, use: text.use };
    }
  }
  for (const { at, tree, use } of expressionTrees(machine)) {
    for (const name of freeVariables(tree)) if (!functionNames.has(name)) yield { name, at, use };
  }
}
