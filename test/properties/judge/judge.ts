import { validateDefinition } from "../../../compiler/src/asl/validate/index.js";
import { emitProject, lowerProject } from "../../../compiler/src/compile.js";
import { openProject, type Front } from "../../../compiler/src/phases/1-front/project.js";
import { modes, type Fixture, type Mode } from "../../harness/fixture.js";
import { tempProject } from "../../temp-project.js";
import { print } from "../grammar/tree.js";
import type { Case } from "../grammar/program-arbitrary.js";
import { compareRuns } from "./compare.js";
import { loadProgram } from "./load-program.js";
import type { Failed, ModeVerdict, Verdict } from "./verdict.js";

/**
 * Judges many programs with one program of TypeScript: opening it costs more than a hundred small files. Those after
 * the first whose verdict is enough are left out.
 */
export async function judge(
  cases: readonly Case[],
  settings: readonly Mode[] = modes,
  isEnough: (verdict: Verdict) => boolean = () => false,
): Promise<readonly Verdict[]> {
  const texts = cases.map(({ program }) => print(program.tree));
  const names = texts.map((_, i) => `p${i}.ts`);
  const project = tempProject(Object.fromEntries(names.map((name, i) => [name, texts[i]!])), {
    noUncheckedIndexedAccess: true,
  });
  try {
    const front = openProject({ files: names.map(project.path), tsconfig: project.path("tsconfig.json") });
    const verdicts: Verdict[] = [];
    for (const [i, one] of cases.entries()) {
      const verdict = await judgeOne(one, texts[i]!, front, i, settings);
      verdicts.push(verdict);
      if (isEnough(verdict)) break;
    }
    return verdicts;
  } finally {
    project.remove();
  }
}

async function judgeOne(
  one: Case,
  text: string,
  front: Front,
  index: number,
  settings: readonly Mode[],
): Promise<Verdict> {
  const file = front.files[index]!;
  const results: Partial<Record<Mode, ModeVerdict>> = {};
  let fixture: Fixture | undefined;
  const own = { ...front, files: [file] };
  const shared = attempt(() => lowerProject(own, "auto"));
  for (const mode of settings) {
    const lowered = mode === "jsonpath" ? attempt(() => lowerProject(own, mode)) : shared;
    const compiled = "failed" in lowered ? lowered : attempt(() => emitProject(own, lowered.result, mode));
    if ("failed" in compiled) {
      results[mode] = compiled.failed;
      continue;
    }
    const { workflows, diagnostics } = compiled.result;
    const wrong = diagnostics.find((d) => d.code === "SFN1001" || d.code === "SFN1002");
    if (wrong !== undefined) return { kind: "unfit", reason: `${wrong.code}: ${wrong.message}` };
    const [workflow] = workflows;
    if (workflow === undefined) {
      results[mode] = { kind: "refused", diagnostics: diagnostics.filter((d) => d.severity === "error") };
      continue;
    }
    const findings = validateDefinition(workflow.definition, { type: workflow.type }).filter(
      (f) => f.severity === "error",
    );
    if (findings.length > 0) {
      const rules = [...new Set(findings.map((f) => f.code))].join(" ");
      results[mode] = failed("invalid", rules, JSON.stringify(findings, undefined, 1));
      continue;
    }
    try {
      fixture ??= loadProgram(text, file.getFilePath());
    } catch {
      return { kind: "unfit", reason: "its module does not load" };
    }
    const compared = await compareRuns(one, fixture, workflow.definition);
    if (compared.kind === "unfit") return compared;
    results[mode] =
      compared.kind === "same" ? { kind: "same", switched: workflow.switched.length } : compared;
  }
  return { kind: "judged", modes: results };
}

function attempt<T>(compile: () => T): { readonly result: T } | { readonly failed: Failed } {
  try {
    return { result: compile() };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    // A stack that was used up differs from run to run; its first line says what it is.
    const place = /at .*?compiler\/src\/([\w/.-]+)/.exec(error.stack ?? "")?.[1] ?? "";
    return {
      failed: failed(
        "crash",
        `${error.message.replaceAll(/\d+/g, "#")} ${place}`,
        error.stack ?? error.message,
      ),
    };
  }
}

export function failed(how: Failed["how"], signature: string, message: string): Failed {
  return { kind: "failed", how, signature: `${how} ${signature}`, message };
}
