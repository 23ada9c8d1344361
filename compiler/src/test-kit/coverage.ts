import type { Visit } from "../simulator/index.js";
import { coverageItems, keyOf, reachedKey, type CoverageItem } from "./coverage-items.js";
import { loadMachine, type MachineSource } from "./load-machine.js";
import { isOwn } from "./own.js";
import { printCoverage } from "./print-coverage.js";
import type { TestExecution } from "./simulate.js";

/** Collects executions of one machine, and tells what none of them has reached. */
export interface Coverage {
  /** Takes executions of the machine; throws at one of another. */
  readonly add: (...executions: readonly TestExecution[]) => void;
  readonly report: () => CoverageReport;
  /** The report as text for people. */
  readonly print: () => string;
}

export interface CoverageReport {
  readonly executions: number;
  readonly reached: readonly CoverageItem[];
  readonly missed: readonly CoverageItem[];
  readonly kinds: { readonly [kind in CoverageItem["kind"]]: KindCount };
}

export interface KindCount {
  readonly reached: number;
  readonly all: number;
}

export function coverage(machine: MachineSource): Coverage {
  const { definition } = loadMachine(machine);
  const items = coverageItems(definition);
  const identity = JSON.stringify(definition);
  const seen = new Set<string>();
  const count = { executions: 0 };
  const report = (): CoverageReport => {
    const isSeen = (item: CoverageItem): boolean => seen.has(keyOf(item));
    const counted = (kind: CoverageItem["kind"]): KindCount => {
      const all = items.filter((item) => item.kind === kind);
      return { reached: all.filter(isSeen).length, all: all.length };
    };
    return {
      executions: count.executions,
      reached: items.filter(isSeen),
      missed: items.filter((item) => !isSeen(item)),
      kinds: {
        state: counted("state"),
        rule: counted("rule"),
        retrier: counted("retrier"),
        catcher: counted("catcher"),
      },
    };
  };
  return {
    add: (...executions) => {
      for (const { definition: run, visits } of executions) {
        if (run !== definition && JSON.stringify(run) !== identity)
          throw new Error(
            "This is an execution of another machine than the one whose coverage is collected.",
          );
        count.executions++;
        for (const visit of visits) if (isOwn(visit)) keysOf(visit).forEach((key) => seen.add(key));
      }
    },
    report,
    print: () => printCoverage(report()),
  };
}

function keysOf({ state, rule, retriers, catcher }: Visit): readonly string[] {
  return [
    reachedKey("state", state),
    ...(rule === undefined ? [] : [reachedKey("rule", state, rule)]),
    ...retriers.map((at) => reachedKey("retrier", state, at)),
    ...(catcher === undefined ? [] : [reachedKey("catcher", state, catcher)]),
  ];
}
