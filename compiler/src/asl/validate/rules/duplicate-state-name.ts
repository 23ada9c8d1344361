import { states } from "../example.js";
import { machineRule } from "../rule.js";

const branch = (name: string) => ({ StartAt: name, States: { [name]: { Type: "Succeed" } } });

export const duplicateStateName = machineRule({
  code: "ASL0204",
  severity: "error",
  title: "Two states of the same name",
  why: "Names are unique in the whole machine, across branches and item processors: the history and the console know a state by its name alone.",
  bad: states({ S: { Type: "Parallel", Branches: [branch("Load"), branch("Load")], End: true } }),
  good: states({ S: { Type: "Parallel", Branches: [branch("Load A"), branch("Load B")], End: true } }),
  check: ({ scopes }, report) => {
    const seen = new Map<string, string>();
    for (const scope of scopes) {
      for (const name of scope.states.keys()) {
        const at = `${scope.at}/States/${name}`;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, at);
        else report(at, `Duplicate State name: ${name}; the other is at ${first}`);
      }
    }
  },
});
