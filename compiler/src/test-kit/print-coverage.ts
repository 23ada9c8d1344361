import { plural } from "../diagnostics/index.js";
import type { CoverageItem } from "./coverage-items.js";
import type { CoverageReport } from "./coverage.js";

/** A line of counts, then a line for each thing that no test has reached. */
export function printCoverage({ executions, missed, kinds }: CoverageReport): string {
  const counts = [
    ["states", kinds.state],
    ["choice rules", kinds.rule],
    ["retriers", kinds.retrier],
    ["catch paths", kinds.catcher],
  ] as const;
  const shown = counts
    .filter(([, { all }]) => all > 0)
    .map(([name, { reached, all }]) => `${reached} of ${all} ${name}`);
  const head = `${plural(executions, "execution")} reached ${shown.join(", ")}.`;
  if (missed.length === 0) return `${head}\n`;
  return `${head}\nNo test has reached:\n${missed.map((item) => `  ${sentence(item)}\n`).join("")}`;
}

function sentence(item: CoverageItem): string {
  switch (item.kind) {
    case "state":
      return `state ${item.state} (${item.type})`;
    case "rule":
      return `${item.rule === "Default" ? "Default" : `rule ${item.rule + 1}`} of ${item.state} -> ${item.next}`;
    case "catcher":
      return `catch of ${item.errors.join(", ")} in ${item.state} -> ${item.next}`;
    case "retrier":
      return `retry of ${item.errors.join(", ")} in ${item.state}`;
  }
}
