import { states } from "../example.js";
import { textOf } from "../model/json.js";
import { graphOf, reachedFrom } from "../model/graph.js";
import { machineRule } from "../rule.js";

export const unreachableState = machineRule({
  code: "ASL0202",
  severity: "error",
  title: "A state that nothing leads to",
  why: "AWS refuses a state that cannot be reached from StartAt: usually a Next was changed and the old target forgotten.",
  bad: states({ S: { Type: "Succeed" }, Forgotten: { Type: "Succeed" } }),
  good: states({ S: { Type: "Pass", Next: "Done" }, Done: { Type: "Succeed" } }),
  check: ({ scopes }, report) => {
    for (const scope of scopes) {
      // Where StartAt leads nowhere, that is the mistake.
      if (scope.open || !scope.states.has(textOf(scope.object, "StartAt"))) continue;
      const reached = reachedFrom(graphOf(scope), undefined);
      for (const name of scope.states.keys()) {
        if (!reached.has(name)) report(`${scope.at}/States/${name}`, `State "${name}" is not reachable.`);
      }
    }
  },
});
