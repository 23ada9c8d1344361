import fc from "fast-check";
import { printWith } from "../../compiler/src/phases/4-emit/jsonata/print-jsonata.js";
import { rows } from "../../compiler/src/phases/4-emit/jsonata/table/index.js";
import { engines } from "../phases/jsonata/engine.js";
import { judge, scope, table } from "../phases/jsonata/judge.js";
import { randomCase } from "../phases/jsonata/random-expr.js";
import { casesOf, type Case } from "../phases/jsonata/row-cases.js";
import { structureCases } from "../phases/jsonata/structure-cases.js";
import { usedBy, withBroken } from "./switchboard.js";

/** Expressions by the rules that printing them uses. */
export type TableJudge = ReadonlyMap<string, readonly Case[]>;

/** The cases of the table test, the forms that are no operations, and random expressions. */
export function openTableJudge(): TableJudge {
  const users = new Map<string, Case[]>();
  const random = fc.sample(randomCase, { numRuns: 600, seed: 20_240_229 });
  for (const one of [...structureCases, ...rows.flatMap((row) => casesOf(row, 40)), ...random]) {
    for (const name of usedBy(() => void printWith(table, one.expr, scope))) {
      const known = users.get(name);
      if (known === undefined) users.set(name, [one]);
      else known.push(one);
    }
  }
  return users;
}

/** Whether an expression no longer means what JavaScript means; with its text as the whole compiler would see it. */
export async function redByTable(users: TableJudge, mutation: string): Promise<string | undefined> {
  for (const one of users.get(mutation) ?? []) {
    const whole = await judge(one, table, engines.slice(0, 1), scope);
    // The text is made before the first wait.
    const broken = await withBroken(mutation, () =>
      judge(one, table, engines.slice(0, 1), scope).catch(() => "unreadable"),
    );
    if (whole !== broken) return (broken ?? "not guarded").split("\n")[0]!.slice(0, 120);
  }
  return undefined;
}
