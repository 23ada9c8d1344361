import { validateDefinition } from "../../../compiler/src/asl/validate/index.js";
import { emitProject, lowerProject } from "../../../compiler/src/compile.js";
import { openProject, type Front } from "../../../compiler/src/phases/1-front/project.js";
import { modes } from "../../harness/fixture.js";
import type { Outcome } from "../../harness/outcome.js";
import { runTypeScript } from "../../harness/run-local.js";
import { tempProject } from "../../temp-project.js";
import { loadProgram } from "../judge/load-program.js";
import { compareSaga, type Told } from "./compare-saga.js";
import { sagaProgram, workflowName, type SagaProgram } from "./grammar/saga-program.js";
import type { SagaTally } from "./saga-tally.js";

const batch = 50;

/** Programs that differ, after which no more are judged. */
const most = Number(process.env["FAILURES"] ?? 5);

/** Told while it is at work. */
export interface Watch {
  readonly onProgress?: (programs: number) => void;
  readonly onFailure?: (failure: string) => void;
}

/** Generates sagas, fails every step and every undo of each in turn, and compares machine and TypeScript. */
export async function judgeSagas(
  seed: number,
  programs: number,
  how: "each case in each setting" | "each case in one setting",
  { onProgress, onFailure }: Watch = {},
): Promise<SagaTally> {
  const share = how === "each case in one setting" ? modes.length : 1;
  const refused = new Map<string, number>();
  const refusedIn = new Map<string, number>();
  const constructs = new Map<string, { programs: number; compiled: number }>();
  const failures: string[] = [];
  let runs = 0;
  let judged = 0;

  const judgeOne = async (program: SagaProgram, front: Front, report: (what: string) => void) => {
    const fixture = loadProgram(program.text, front.files[0]!.getFilePath());
    const shared = lowerProject(front, "auto");
    const told = onceEach((run) => runTypeScript(fixture, workflowName, run));
    for (const [turn, mode] of modes.entries()) {
      const lowered = mode === "jsonpath" ? lowerProject(front, mode) : shared;
      const { workflows, diagnostics } = emitProject(front, lowered, mode);
      const errors = diagnostics.filter((d) => d.severity === "error");
      if (mode === "auto") {
        for (const one of program.constructs) {
          const counts = constructs.get(one) ?? { programs: 0, compiled: 0 };
          counts.programs++;
          if (errors.length === 0) counts.compiled++;
          constructs.set(one, counts);
        }
      }
      if (errors.length > 0) {
        count(refusedIn, mode);
        for (const code of new Set(errors.map((d) => d.code))) {
          count(refused, `${mode} ${code}`);
          if (accepted[code] === undefined)
            report(`${mode}: ${code} ${errors.map((d) => d.message).join("\n")}`);
        }
        continue;
      }
      for (const { definition, type } of workflows) {
        const findings = validateDefinition(definition, { type });
        const wrong = findings.filter((finding) => finding.severity === "error");
        if (wrong.length > 0) report(`${mode}: ${JSON.stringify(wrong)}`);
      }
      const compared = await compareSaga(program, told, workflows, { share, turn });
      runs += compared.runs;
      if (compared.failure !== undefined) report(`${mode}: ${compared.failure}`);
    }
  };
  for (let done = 0; done < programs && failures.length < most; done += batch) {
    const list = Array.from({ length: Math.min(batch, programs - done) }, (_, i) =>
      sagaProgram(seed + done + i),
    );
    const files = Object.fromEntries(list.map(({ text }, i) => [`p${i}.ts`, text]));
    const project = tempProject(files);
    const front = openProject({
      files: Object.keys(files).map(project.path),
      tsconfig: project.path("tsconfig.json"),
    });
    for (const [i, program] of list.entries()) {
      judged++;
      const report = (what: string) => {
        const failure = `seed ${seed + done + i}, ${what}\n${program.text}`;
        failures.push(failure);
        onFailure?.(failure);
      };
      try {
        await judgeOne(program, { ...front, files: [front.files[i]!] }, report);
      } catch (error) {
        report(`the compiler threw: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    project.remove();
    onProgress?.(done + list.length);
  }
  return { judged, runs, refused, refusedIn, constructs, failures };
}

/** What a generated program may be refused with, and why the grammar does not avoid it. */
const accepted: Readonly<Record<string, string>> = {
  SFN1002: "a mistake of types",
  SFN2003: "a list that a saga gives, and that changes later",
  SFN5001: "what JSONPath cannot say",
  SFN6107: "a child fails with none of the classes of its parent",
};

/** What TypeScript does in a run is the same in every setting: it is asked once. */
function onceEach(ask: (run: Parameters<Told>[0]) => Promise<Outcome>): Told {
  const known = new Map<string, Promise<Outcome>>();
  return (run, what) => {
    const answer = known.get(what) ?? ask(run);
    known.set(what, answer);
    return answer;
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
