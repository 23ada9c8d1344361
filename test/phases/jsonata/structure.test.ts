import { describe, expect, it } from "vitest";
import { structure, type Structure } from "../../../compiler/src/phases/4-emit/jsonata/structure.js";
import { engines } from "./engine.js";
import { judge, scope, table } from "./judge.js";
import { mutantsOf } from "./mutants.js";
import { structureCases } from "./structure-cases.js";

describe("forms that are no operations", () => {
  it("mean what JavaScript means", async () => {
    const verdicts = await Promise.all(structureCases.map((one) => judge(one)));
    expect(verdicts.filter((v) => v !== undefined)).toEqual([]);
  });

  it.each(Object.keys(structure) as (keyof Structure)[])("a broken %s is noticed", async (name) => {
    const survivors: string[] = [];
    for (const { template } of [...mutantsOf(structure[name]), { template: "null" }]) {
      const broken = { ...table, structure: { ...structure, [name]: template } };
      const verdicts = await Promise.all(
        structureCases.map((one) => judge(one, broken, engines.slice(0, 1), scope).catch(() => "unreadable")),
      );
      if (verdicts.every((verdict) => verdict === undefined)) survivors.push(template);
    }
    expect(survivors).toEqual([]);
  });
});
