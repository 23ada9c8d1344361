import { Node } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { compileProject } from "../compiler/src/compile.js";
import { openProject } from "../compiler/src/phases/1-front/project.js";
import { workflowsIn } from "../compiler/src/phases/1-front/workflows.js";
import { supportRows, type SupportRow } from "../scripts/support.js";
import { fixtureFiles, loadFixture, modes, type Mode } from "./harness/fixture.js";
import { formsIn, testedFormsIn } from "./support/forms.js";
import { tempProject } from "./temp-project.js";

/** A workflow of a fixture, with the functions of its file, and the settings in which it compiles and is run. */
interface Place {
  readonly forms: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
  readonly runs: ReadonlySet<Mode>;
  /** Codes that refuse its fixture. */
  readonly refused: ReadonlySet<string>;
}

/** A row, and the forms of which its construct consists. */
interface Construct {
  readonly row: SupportRow;
  readonly forms: ReadonlySet<string>;
}

let constructs: readonly Construct[];
let places: readonly Place[];

beforeAll(async () => {
  constructs = constructsOfTable();
  places = await placesOfFixtures();
}, 600_000);

function constructsOfTable(): readonly Construct[] {
  const project = tempProject({});
  const file = project.path("samples.ts");
  const rows = supportRows(file);
  const [source] = openProject({ files: [file] }).files;
  const workflows = new Map(workflowsIn(source!).map(({ exportName, call }) => [exportName, call]));
  project.remove();
  return rows.map((row) => {
    const returned = workflows
      .get(row.value)!
      .getDescendants()
      .filter(Node.isPropertyAssignment)
      .find(
        (property) =>
          property.getName() === "value" && Node.isReturnStatement(property.getParent().getParent()),
      );
    return { row, forms: ownForms(formsIn(returned!.getInitializerOrThrow())) };
  });
}

/** A comma that only joins a statement with what it changed is no part of the construct. */
function ownForms(forms: ReadonlySet<string>): ReadonlySet<string> {
  const others = [...forms].filter((form) => form !== ",");
  return others.some((form) => form !== "a.b") ? new Set(others) : forms;
}

async function placesOfFixtures(): Promise<readonly Place[]> {
  const files = fixtureFiles();
  const front = openProject({ files });
  const compiled = modes.map((mode) => [mode, compileProject(front, mode)] as const);
  const found = await Promise.all(
    front.files.map(async (source): Promise<readonly Place[]> => {
      const file = source.getFilePath();
      const { runs, refused } = await loadFixture(file);
      const workflows = workflowsIn(source);
      const functions = source.getFunctions();
      return workflows.map(({ exportName, call }) => {
        const isRun = runs.some((run) => (run.workflow ?? workflows[0]?.exportName) === exportName);
        const settings = compiled.filter(([, result]) =>
          result.workflows.some((workflow) => workflow.file === file && workflow.exportName === exportName),
        );
        const code = [call, ...functions];
        return {
          forms: new Set(code.flatMap((node) => [...formsIn(node)])),
          tested: new Set(code.flatMap((node) => [...testedFormsIn(node)])),
          runs: new Set(isRun ? settings.map(([mode]) => mode) : []),
          refused: new Set(Object.values(refused).flat()),
        };
      });
    }),
  );
  return found.flat();
}

/** Claims of the table that no fixture shows. */
function unshown(all: readonly Construct[], shown: readonly Place[]): readonly string[] {
  return all.flatMap(({ row, forms }) => {
    const isIn = (there: ReadonlySet<string>): boolean => [...forms].every((form) => there.has(form));
    const claims: readonly (readonly [string, boolean])[] = [
      ["JSONPath", row.jsonpath !== "yes" || shown.some((p) => p.runs.has("jsonpath") && isIn(p.forms))],
      [
        "JSONPath in conditions",
        row.jsonpath !== "in conditions" || shown.some((p) => p.runs.has("jsonpath") && isIn(p.tested)),
      ],
      ["JSONata", row.jsonata !== "yes" || shown.some((p) => p.runs.has("jsonata") && isIn(p.forms))],
      [
        `refused with ${row.code}`,
        row.jsonpath !== "no" ||
          row.jsonata !== "no" ||
          shown.some((p) => p.refused.has(row.code ?? "") && isIn(p.forms)),
      ],
    ];
    return claims.flatMap(([claim, holds]) =>
      holds ? [] : [`${row.section}: ${row.name}: ${claim}: ${[...forms].join("  ")}`],
    );
  });
}

test("every row of the support table is shown by a fixture that compiles and runs in each language it claims", () => {
  expect(constructs.length).toBeGreaterThan(100);
  expect(unshown(constructs, places)).toEqual([]);
});

describe("the check can fail", () => {
  test("without fixtures no claim is shown", () => {
    expect(unshown(constructs, []).length).toBeGreaterThanOrEqual(constructs.length);
  });

  test("a fixture that does not run shows nothing", () => {
    const idle = places.map((place) => ({ ...place, runs: new Set<Mode>() }));
    const refusals = constructs.filter(({ row }) => row.jsonata === "no" && row.jsonpath === "no");
    expect(unshown(constructs, idle).length).toBeGreaterThanOrEqual(constructs.length - refusals.length);
  });

  test("every construct has a form of its own, or is as plain as a property", () => {
    expect(constructs.filter(({ forms }) => forms.size === 0).map(({ row }) => row.name)).toEqual([]);
  });
});
