import {
  emitProject,
  lowerProject,
  type CompileResult,
  type LoweredProject,
} from "../../compiler/src/compile.js";
import { openProject, type Front } from "../../compiler/src/phases/1-front/project.js";
import { loadFixture, modes, type Fixture, type Mode } from "../harness/fixture.js";
import { fieldsIn, withoutField } from "./emitted-fields.js";
import { usedBy, withBroken } from "./switchboard.js";

/** A fixture in one setting with nothing broken. */
export interface Whole {
  readonly fixture: Fixture;
  readonly mode: Mode;
  readonly lowered: LoweredProject;
  readonly result: CompileResult;
  readonly page: string;
  readonly definitions: string;
}

export interface Judge {
  /** By rule: the fixtures that use it, the quick ones first, each in the settings in which it does. */
  readonly users: ReadonlyMap<string, readonly Whole[]>;
  readonly front: Front;
  /** The last lowering with a broken rule. */
  readonly lowerings: Map<string, LoweredProject>;
  /** How runs end with nothing broken; undefined for one that is red then. */
  readonly outcomes: Map<string, string | undefined>;
}

/** Compiles every fixture with nothing broken, and notes which rules it uses. */
export async function openJudge(files: readonly string[]): Promise<Judge> {
  const front = openProject({ files });
  const fixtures = await Promise.all(files.map(loadFixture));
  const users = new Map<string, Whole[]>();
  for (const fixture of [...fixtures].sort((a, b) => a.runs.length - b.runs.length)) {
    for (const mode of modes) {
      let lowered: LoweredProject | undefined;
      const always = usedBy(() => {
        lowered = lowerFixture(front, fixture, mode);
      });
      let emitted: CompileResult | undefined;
      const used = usedBy(() => {
        emitted = emitProject(front, lowered!, mode);
      });
      const result = emitted!;
      const whole: Whole = {
        fixture,
        mode,
        lowered: lowered!,
        result,
        page: pageText(result),
        definitions: definitionsText(result),
      };
      const fields = result.workflows.flatMap(({ definition }) => [...fieldsIn(definition)]);
      for (const name of new Set([...always, ...used, ...fields]))
        users.set(name, [...(users.get(name) ?? []), whole]);
    }
  }
  return { users, front, lowerings: new Map(), outcomes: new Map() };
}

function lowerFixture(front: Front, { file }: Fixture, mode: Mode): LoweredProject {
  return lowerProject({ ...front, files: front.files.filter((f) => f.getFilePath() === file) }, mode);
}

export function pageText({ workflows, diagnostics }: CompileResult): string {
  return JSON.stringify([workflows.map(({ ir, artefacts }) => [ir, artefacts]), diagnostics]);
}

export function definitionsText({ workflows }: CompileResult): string {
  return JSON.stringify(workflows.map(({ exportName, type, definition }) => [exportName, type, definition]));
}

/** A fixture compiled with one rule broken; what only emits has the same lowering. */
export function brokenResult({ front, lowerings }: Judge, whole: Whole, mutation: string): CompileResult {
  if (mutation.startsWith("emitted ")) return withoutFieldIn(whole.result, mutation);
  return withBroken(mutation, () => {
    const { mode, fixture } = whole;
    const key = `${mutation} ${fixture.name} ${mode === "jsonpath" ? "in paths" : ""}`;
    const lowered = mutation.startsWith("4-emit/")
      ? whole.lowered
      : (lowerings.get(key) ?? lowerFixture(front, fixture, mode));
    // One lowering serves two of the settings; the lowerings of one fixture are kept.
    if (lowerings.size > 1) lowerings.clear();
    lowerings.set(key, lowered);
    return emitProject(front, lowered, whole.mode);
  });
}

function withoutFieldIn(result: CompileResult, mutation: string): CompileResult {
  const workflows = result.workflows.map((workflow) => {
    const definition = withoutField(workflow.definition, mutation);
    return { ...workflow, definition, artefacts: [{ path: "", text: JSON.stringify(definition) }] };
  });
  return { ...result, workflows };
}
