import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { integrations, type IntegrationRow } from "@sfnc/runtime-types/integrations";
import { coverageOf, parametersOfTypes } from "../../scripts/corpus-coverage/coverage.mjs";

const folder = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const coverage = coverageOf(folder);

if (coverage === undefined) console.warn(`SKIPPED: there are no machines at ${folder}`);

test.skipIf(coverage === undefined)("the table knows what real machines use", () => {
  const { uses } = coverage!;
  const known = uses.filter((use) => use.known).length;
  const unknown = uses.filter((use) => !use.known).map(({ resource, what }) => `${resource} ${what}`);
  expect(uses.length).toBeGreaterThan(1000);
  expect(known / uses.length, `not known: ${[...new Set(unknown)].join(", ")}`).toBeGreaterThanOrEqual(0.95);
});

test("every action of the table is typed", () => {
  const typed = parametersOfTypes();
  const rows: readonly IntegrationRow[] = Object.values(integrations);
  const all = rows.flatMap(({ service, actions }) =>
    Object.keys(actions).map((action) => `${service}:${action}`),
  );
  expect([...typed.keys()].sort()).toEqual(all.sort());
});
