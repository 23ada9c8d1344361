import { modes, type Mode } from "../harness/fixture.js";
import type { Diagnostic } from "../../compiler/src/index.js";
import { constructAt, constructsOf } from "./grammar/constructs.js";
import type { Tree } from "./grammar/tree.js";
import { failuresOf, type Verdict } from "./judge/verdict.js";

/** Counts of what became of many programs. */
export class Tally {
  programs = 0;
  readonly unfit = new Map<string, number>();
  readonly same = new Map<Mode, number>();
  readonly refused = new Map<Mode, number>();
  readonly reasons = new Map<Mode, Map<string, number>>();
  readonly failures = new Map<string, number>();
  /** By form of the grammar: programs that have it, and those that are refused in auto because of it. */
  readonly constructs = new Map<string, { programs: number; refused: number }>();

  add(verdict: Verdict, tree: Tree): void {
    this.programs++;
    if (verdict.kind === "unfit") return count(this.unfit, verdict.reason.replaceAll(/'[^']*'/g, "'...'"));
    this.#countConstructs(verdict, tree);
    for (const mode of modes) {
      const one = verdict.modes[mode];
      if (one?.kind === "same") count(this.same, mode);
      if (one?.kind !== "refused") continue;
      count(this.refused, mode);
      const reasons = this.reasons.get(mode) ?? new Map<string, number>();
      this.reasons.set(mode, reasons);
      for (const reason of new Set(one.diagnostics.map(reasonOf))) count(reasons, reason);
    }
    for (const [mode, failure] of failuresOf(verdict)) count(this.failures, `${mode}: ${failure.signature}`);
  }

  #countConstructs(verdict: Verdict & { kind: "judged" }, tree: Tree): void {
    const auto = verdict.modes.auto;
    const spans =
      auto?.kind === "refused" ? auto.diagnostics.flatMap(({ at }) => (at === undefined ? [] : [at])) : [];
    const blamed = new Set(spans.map(({ start, end }) => constructAt(tree, start, end)));
    for (const construct of constructsOf(tree)) {
      const counts = this.constructs.get(construct) ?? { programs: 0, refused: 0 };
      this.constructs.set(construct, counts);
      counts.programs++;
      if (blamed.has(construct)) counts.refused++;
    }
  }

  /** Programs that TypeScript accepts and that can be compared. */
  judged(): number {
    return this.programs - sum(this.unfit);
  }

  /** As a page for people: shares of the programs that TypeScript accepts. */
  report(reasons = 12): string {
    const unfit = sum(this.unfit);
    const judged = this.judged();
    const share = (n: number) => `${((100 * n) / Math.max(1, judged)).toFixed(1)} %`;
    const lines = [`${this.programs} programs, ${judged} judged, ${unfit} unfit`];
    for (const [reason, n] of top(this.unfit, 8)) lines.push(`  unfit ${n}: ${reason.slice(0, 160)}`);
    for (const mode of modes) {
      lines.push(
        `${mode}: same ${share(this.same.get(mode) ?? 0)}, refused ${share(this.refused.get(mode) ?? 0)}`,
      );
      for (const [reason, n] of top(this.reasons.get(mode) ?? new Map<string, number>(), reasons))
        lines.push(`  refused ${share(n)}: ${reason}`);
    }
    lines.push("constructs, and the share of the programs with them that auto refuses because of them:");
    for (const [construct, { programs, refused }] of [...this.constructs].sort(byRefused))
      lines.push(`  ${((100 * refused) / programs).toFixed(1)} % of ${programs}: ${construct}`);
    for (const [signature, n] of top(this.failures, 40)) lines.push(`FAILED ${n}: ${signature}`);
    return lines.join("\n");
  }
}

/** The code, and the message without the names and values of the program. */
function reasonOf({ code, message }: Diagnostic): string {
  return `${code} ${message.replaceAll(/`[^`]*`/g, "`...`").slice(0, 110)}`;
}

type Counted = readonly [string, { readonly programs: number; readonly refused: number }];

function byRefused([, a]: Counted, [, b]: Counted): number {
  return b.refused / b.programs - a.refused / a.programs || b.programs - a.programs;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

function top(counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
}
