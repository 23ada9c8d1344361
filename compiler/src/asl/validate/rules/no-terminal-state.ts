import { state } from "../example.js";
import { isRecord, own } from "../model/json.js";
import { isPlaceholder } from "../model/placeholder.js";
import { machineRule } from "../rule.js";

export const noTerminalState = machineRule({
  code: "ASL0203",
  severity: "error",
  title: "No state ends the machine, the branch or the item processor",
  why: 'AWS answers MISSING_END_STATE: at least one state says "End": true or is a Succeed or Fail, else the execution never ends.',
  bad: state({ Type: "Pass", Next: "S" }),
  good: state({ Type: "Pass", End: true }),
  check: ({ scopes }, report) => {
    for (const { at, states, open } of scopes) {
      if (open || states.size === 0 || [...states.values()].some(ends)) continue;
      report(at === "" ? "/" : at, "Workflow has no terminal state");
    }
  },
});

function ends(state: unknown): boolean {
  if (!isRecord(state)) return false;
  const end = own(state, "End");
  const type = own(state, "Type");
  return end === true || isPlaceholder(end) || type === "Succeed" || type === "Fail";
}
