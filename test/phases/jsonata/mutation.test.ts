import { describe, expect, it } from "vitest";
import { rows } from "../../../compiler/src/phases/4-emit/jsonata/table/index.js";
import { engines } from "./engine.js";
import { judge, scope, table } from "./judge.js";
import { mutantsOf } from "./mutants.js";
import { casesOf } from "./row-cases.js";

const untestable: ReadonlySet<string> = new Set(["uuid", "random", "now", "nowMillis", "hash"]);

describe("a broken template is noticed by the cases of its row", () => {
  const testable = rows.filter((row) => !untestable.has(row.operator) && row.deviation === undefined);
  it.each(testable.map((row, n) => [`${n} ${row.operator} as ${row.template}`, row] as const))(
    "%s",
    async (_title, row) => {
      const cases = casesOf(row, 1500);
      const survivors: string[] = [];
      for (const { what, template } of mutantsOf(row.template)) {
        const broken = { ...table, rows: table.rows.map((r) => (r === row ? { ...r, template } : r)) };
        if (!(await isNoticed(cases, broken))) survivors.push(`${what} in ${template}`);
      }
      expect(survivors).toEqual([]);
    },
  );

  async function isNoticed(cases: ReturnType<typeof casesOf>, broken: typeof table): Promise<boolean> {
    for (const one of cases) {
      const was = await judge(one, table, engines.slice(0, 1), scope);
      const is = await judge(one, broken, engines.slice(0, 1), scope).catch(() => "unreadable");
      if (was !== is) return true;
    }
    return false;
  }
});
