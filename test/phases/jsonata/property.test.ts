import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonataTemplate } from "../../../compiler/src/phases/4-emit/jsonata/index.js";
import * as b from "./build.js";
import { engines, evaluateField } from "./engine.js";
import { javascript, judge, scope, table, variablesOf } from "./judge.js";
import { randomCase } from "./random-expr.js";

const seed = Number(process.env["SEED"] ?? 20_240_229);
const numRuns = Number(process.env["RUNS"] ?? 1500);

describe("a random expression", () => {
  it("means what JavaScript means, or is refused", { timeout: 600_000 }, async () => {
    let exact = 0;
    await fc.assert(
      fc.asyncProperty(randomCase, async (one) => {
        const verdict = await judge(one, table, engines, scope);
        if (verdict === undefined) exact++;
        else if (verdict !== "guarded" && !verdict.startsWith("refused: ")) throw new Error(verdict);
      }),
      { seed, numRuns },
    );
    expect(exact).toBeGreaterThan(numRuns / 3);
  });

  it("does so as a state field", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, async (first) => {
        const expr = b.object(
          [
            { key: "one", value: first.expr },
            { key: "both", value: b.array([{ item: b.constant("${x}") }], b.stringShape) },
          ],
          b.record({ one: first.expr.shape }),
        );
        const field = jsonataTemplate(expr, scope);
        if (!field.ok) return;
        const expected = javascript(expr, first.data);
        for (const engine of engines) {
          const actual = await evaluateField(engine, field.value, variablesOf(first.data));
          if ("failed" in actual && ("failed" in expected || actual.failed.startsWith("D3137 "))) continue;
          if (
            "failed" in actual ||
            "failed" in expected ||
            !isDeepStrictEqual(actual.value, expected.value)
          ) {
            throw new Error(
              `${JSON.stringify(field.value)} with ${JSON.stringify([...first.data])}: ${JSON.stringify([actual, expected])}`,
            );
          }
        }
      }),
      { seed, numRuns: Math.ceil(numRuns / 3) },
    );
  });
});
