import { state, states } from "../example.js";
import { transitions } from "../model/transitions.js";
import { nearest } from "../model/nearest.js";
import { isPlaceholder, isPlaceholderKey } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

export const missingTarget = machineRule({
  code: "ASL0201",
  severity: "error",
  title: "A transition to a state that is not there",
  why: "StartAt, Next and Default name a state of the same scope: no transition leads into or out of a branch or an item processor.",
  bad: state({ Type: "Pass", Next: "Shipped" }),
  good: states({ S: { Type: "Pass", Next: "Shipped" }, Shipped: { Type: "Succeed" } }),
  check: ({ scopes }, report) => {
    for (const scope of scopes) {
      const names = [...scope.states.keys()];
      // Placeholders stand for states: whether the target is one of them is only known after deployment.
      if (scope.states.size === 0 || names.some(isPlaceholderKey)) continue;
      for (const { at, field, target } of transitions(scope)) {
        if (isPlaceholder(target) || scope.states.has(target)) continue;
        const meant = nearest(target, names);
        report(
          at,
          `Missing '${field}' target: ${target}${meant === undefined ? "" : `; did you mean '${meant}'?`}`,
        );
      }
    }
  },
});
