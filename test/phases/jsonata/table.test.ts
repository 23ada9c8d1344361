import { describe, expect, it } from "vitest";
import { rows } from "../../../compiler/src/phases/4-emit/jsonata/table/index.js";
import type { Row } from "../../../compiler/src/phases/4-emit/jsonata/row.js";
import { judge, scope, table } from "./judge.js";
import { casesOf } from "./row-cases.js";
import { engines } from "./engine.js";

/** No local engine has a function of the service, or the result is another each time: only the text can be checked. */
const untestable: ReadonlySet<string> = new Set(["uuid", "random", "now", "nowMillis", "hash"]);

const title = (row: Row): string =>
  `${row.operator}(${row.operands.map((o) => o.name).join(", ")}) as ${row.template}`;

describe("every row of the JSONata table means what JavaScript means", () => {
  it.each(rows.filter((row) => !untestable.has(row.operator)).map((row) => [title(row), row] as const))(
    "%s",
    async (_title, row) => {
      const cases = casesOf(row, 120);
      expect(cases.length).toBeGreaterThan(0);
      const told = row.deviation === undefined ? scope : { ...scope, deviation: () => undefined };
      const results = await Promise.all(cases.map((c) => judge(c, table, engines, told)));
      const wrong = results.filter((r) => r !== undefined && r !== "guarded");
      if (row.deviation === undefined) expect(wrong.slice(0, 3)).toEqual([]);
      // A guard may refuse some data, not all of it.
      expect(results.filter((r) => r === undefined).length).toBeGreaterThan(0);
    },
  );
});
