import { describe, expect, test } from "vitest";
import { rules, validateDefinition, validateText } from "../../../compiler/src/asl/validate/index.js";
import type { Example, Finding } from "../../../compiler/src/asl/validate/index.js";

function findings({ definition, type }: Example): readonly Finding[] {
  const options = type === undefined ? {} : { type };
  return typeof definition === "string"
    ? validateText(definition, options)
    : validateDefinition(definition, options);
}

test("codes are unique and in order", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const code of codes) expect(code).toMatch(/^ASL\d{4}$/);
});

describe.each(rules)("$code $title", (rule) => {
  test("the bad example raises it", () => {
    const found = findings(rule.bad).filter(({ code }) => code === rule.code);
    expect(found).not.toEqual([]);
    for (const finding of found) expect(finding).toMatchObject({ severity: rule.severity, why: rule.why });
  });

  test("the good example raises no error, and not this code", () => {
    const found = findings(rule.good).filter(
      ({ code, severity }) => severity === "error" || code === rule.code,
    );
    expect(found).toEqual([]);
  });
});
