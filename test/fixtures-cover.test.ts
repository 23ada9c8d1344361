import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Node } from "ts-morph";
import { expect, test } from "vitest";
import * as runtime from "@sfnc/runtime-types";
import { openProject } from "../compiler/src/phases/1-front/project.js";
import { fixtureFiles, loadFixture, type Fixture } from "./harness/fixture.js";
import { usedOf } from "./harness/used-options.js";

/**
 * Every helper and every option stands in a workflow that a fixture runs both ways. The lists are read from
 * runtime-types: what is added there is missing here until a fixture has it.
 */
const fixtures = (await Promise.all(fixtureFiles().map(loadFixture))).filter(
  ({ runs, refused }) => runs.length > 0 && refused.auto === undefined,
);
const { files } = openProject({ files: fixtures.map(({ file }) => file) });
const used = new Set(files.flatMap((file, i) => [...usedOf(file, runsIn(fixtures[i]!))]));

const sources = fileURLToPath(new URL("../runtime-types/src/", import.meta.url));
const { files: declarations } = openProject({
  files: readdirSync(sources)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(sources, name)),
});

function runsIn({ runs }: Fixture): (workflow: string) => boolean {
  const names = runs.map(({ workflow }) => workflow);
  return (name) => names.includes(undefined) || names.includes(name) || name === "runs";
}

/** Options by the types that declare them, and the helpers that take them where each makes a state of its own. */
const takers: Readonly<Record<string, readonly string[]>> = {
  WorkflowOptions: [],
  CallDefaults: [],
  CallOptions: [],
  LambdaOptions: [],
  RetryRule: [],
  BlockOptions: ["parallel", "map", "distributedMap"],
  MapOptions: [],
  DistributedMapOptions: [],
  Tolerance: [],
  Batch: [],
  ResultsTo: [],
  SourceOptions: [],
  OneFile: [],
  s3: [],
  fn: [],
  external: [],
  EventOptions: [],
  WaitOptions: ["wait", "wait.until"],
  WaitForTokenOptions: [],
  ExecutionOptions: ["run", "start"],
  CompensateOptions: [],
  SagaOptions: [],
};

/** What sources of one file take is declared in OneFile, what a listing takes in s3. */
const declaredTwice = ["bucket", "key", "prefix", "maxItems"].map((name) => `SourceOptions.${name}`);

/** Not yet: refused by a diagnostic, which a fixture of its own shows. */
const notYet = new Set([
  "stage.string",
  "stage.number",
  "stage.flag",
  "param.number",
  "SagaOptions.deadline",
]);

test("every helper stands in a workflow that is run", () => {
  const helpers = Object.entries(runtime).flatMap(([name, value]: [string, unknown]) => {
    const members = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const own = typeof value === "function" ? Object.keys(value).filter((key) => key !== "errorName") : [];
    return [
      ...(members.length > 0 ? [] : [name]),
      ...[...members, ...own].map((member) => `${name}.${member}`),
    ];
  });
  const missing = helpers.filter(
    (name) => !notYet.has(name) && ![...used].some((one) => one === name || one.startsWith(`${name}.`)),
  );
  expect(missing).toEqual([]);
});

test("every option stands in a workflow that is run", () => {
  const missing = Object.entries(takers).flatMap(([owner, helpers]) =>
    propertiesOf(owner).flatMap((name) => {
      const option = `${owner}.${name}`;
      const wanted = helpers.length === 0 ? [option] : helpers.map((helper) => `${helper}: ${option}`);
      return wanted.filter((one) => !used.has(one) && !notYet.has(one) && !declaredTwice.includes(one));
    }),
  );
  expect(missing).toEqual([]);
});

/** The properties that a type of runtime-types declares itself, or that a helper takes. */
function propertiesOf(owner: string): readonly string[] {
  const declared: readonly Node[] = declarations.flatMap((file): readonly Node[] => [
    ...[file.getInterface(owner), file.getTypeAlias(owner), file.getVariableDeclaration(owner)].filter(
      (node) => node !== undefined,
    ),
    ...(file.getFunction(owner)?.getOverloads() ?? []),
    ...[file.getFunction(owner)].filter((node) => node !== undefined),
  ]);
  const names = declared.flatMap((node) =>
    node
      .getDescendants()
      .filter(Node.isPropertySignature)
      .map((property) => property.getName()),
  );
  expect(names, owner).not.toEqual([]);
  return [...new Set(names)];
}
