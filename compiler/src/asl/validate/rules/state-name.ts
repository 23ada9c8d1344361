import { limits } from "../../limits.js";
import { states } from "../example.js";
import { isPlaceholderKey } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

const maximum = limits.stateNameLength;

export const stateName = machineRule({
  code: "ASL0205",
  severity: "error",
  title: "A state name that is empty or too long",
  why: "AWS answers INVALID_STATE_NAME: a name has 1 to 80 characters.",
  bad: states({ ["A".repeat(81)]: { Type: "Succeed" } }),
  good: states({ ["A".repeat(80)]: { Type: "Succeed" } }),
  check: ({ scopes }, report) => {
    for (const scope of scopes) {
      for (const name of scope.states.keys()) {
        const at = `${scope.at}/States/${name}`;
        const length = [...name].length;
        if (name.trim() === "") report(at, "A state name cannot be empty");
        else if (length > maximum && !isPlaceholderKey(name)) {
          report(
            at,
            `The state name has ${length} characters and exceeds the ${maximum}-character limit allowed by the service`,
          );
        }
      }
    }
  },
});
