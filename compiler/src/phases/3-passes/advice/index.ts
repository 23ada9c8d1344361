import type { Diagnostic } from "../../../diagnostics/index.js";
import type { Machine } from "../../../ir/ir.js";
import { unboundedJobs } from "./endless-jobs.js";
import { endlessLoops } from "./endless-loops.js";
import { steadyRetries } from "./steady-retries.js";

/** What a machine does that works, and that its author may regret. */
export function adviceOn(machine: Machine): readonly Diagnostic[] {
  return [...endlessLoops(machine), ...steadyRetries(machine.graph), ...unboundedJobs(machine)].map(
    (found) => ({
      ...found,
      workflow: machine.exportName,
    }),
  );
}
