import { states } from "../example.js";
import { graphOf, reachedFrom } from "../model/graph.js";
import type { Scope, StateNode } from "../model/machine.js";
import { assignments } from "../model/variables.js";
import type { Assignment } from "../model/variables.js";
import { machineRule } from "../rule.js";

const counting = (inner: string) =>
  states({
    S: { Type: "Pass", Assign: { total: 0 }, Next: "Count" },
    Count: {
      Type: "Parallel",
      Branches: [{ StartAt: "Add", States: { Add: { Type: "Pass", Assign: { [inner]: 1 }, End: true } } }],
      End: true,
    },
  });

export const variableShadowed = machineRule({
  code: "ASL0602",
  severity: "error",
  title: "A branch or an item processor assigns a variable of the scope around it",
  why: "A branch reads the variables that are set before it and cannot set them: AWS answers DUPLICATE_VARIABLE_NAME. Return the value, and Assign it in the Parallel or Map.",
  bad: counting("total"),
  good: counting("part"),
  check: (machine, report) => {
    const all = assignments(machine);
    const ofScope = new Map<Scope, Assignment[]>(machine.scopes.map((scope) => [scope, []]));
    for (const assignment of all) ofScope.get(assignment.scope)?.push(assignment);
    for (const { name, at, scope } of all) {
      if (outerStates(scope).some((outer) => isSetBefore(name, outer, ofScope.get(outer.scope) ?? []))) {
        report(at, `The variable name '${name}' was already defined in a parent scope.`);
      }
    }
  },
});

/** The Parallel and Map states around a scope whose variables its states see. */
function outerStates(scope: Scope): readonly StateNode[] {
  if (scope.owner === undefined || scope.ownExecution) return [];
  return [scope.owner, ...outerStates(scope.owner.scope)];
}

function isSetBefore(name: string, state: StateNode, assignments: readonly Assignment[]): boolean {
  const setters = assignments.filter((assignment) => assignment.name === name);
  if (setters.length === 0) return false;
  const graph = graphOf(state.scope);
  return setters.some(({ state: setter }) => reachedFrom(graph, setter.name).has(state.name));
}
