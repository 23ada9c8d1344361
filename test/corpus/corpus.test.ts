import { beforeAll, describe, expect, test } from "vitest";
import * as validator from "../../compiler/src/asl/validate/index.js";
import {
  executedDefinitions,
  hasSharedData,
  judgedDefinitions,
  realMachines,
  sharedFolder,
  testedStates,
  type Judged,
} from "./measure.mjs";

const present = hasSharedData();
beforeAll(() => {
  if (!present)
    console.warn(
      `SKIPPED: no real machines and recordings in ${sharedFolder}; nothing was compared with AWS.`,
    );
});

function wrong(judged: readonly Judged[]): readonly string[] {
  expect(judged.length).toBeGreaterThan(0);
  return judged
    .filter(({ right }) => !right)
    .map(
      ({ name, errors }) =>
        `${name}: ${errors.map(({ code, path }) => `${code} ${path}`).join(", ") || "no error"}`,
    );
}

describe.skipIf(!present)("compared with AWS", () => {
  test("real machines have no errors but those that are explained", () => {
    expect(wrong(realMachines(validator))).toEqual([]);
  });

  test("definitions that AWS has executed have no errors", () => {
    expect(wrong(executedDefinitions(validator))).toEqual([]);
  });

  test("states that AWS has tested are judged as it does", () => {
    expect(wrong(testedStates(validator))).toEqual([]);
  });

  test("definitions that AWS has refused are refused for the same reason", () => {
    expect(wrong(judgedDefinitions(validator))).toEqual([]);
  });
});
