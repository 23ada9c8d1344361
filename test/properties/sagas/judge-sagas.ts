import { isDeepStrictEqual } from "node:util";
import { validateDefinition } from "../../../compiler/src/asl/validate/index.js";
import { emitProject, lowerProject } from "../../../compiler/src/compile.js";
import { openProject } from "../../../compiler/src/phases/1-front/project.js";
import { modes, type FixtureRun } from "../../harness/fixture.js";
import { comparable, type Outcome } from "../../harness/outcome.js";
import { runTypeScript } from "../../harness/run-local.js";
import { runMachine } from "../../harness/run-simulator.js";
import { distinctCalls, newCalls, withFailing } from "../../harness/saga-failures.js";
import { tempProject } from "../../temp-project.js";
import { loadProgram } from "../judge/load-program.js";
import { sagaProgram, workflowName, type SagaProgram } from "./saga-program.js";

export interface SagaTally {
  readonly judged: number;
  readonly runs: number;
  /** Codes with which programs were refused, by setting. */
  readonly refused: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

const inputs = [
  { id: "i", kind: "a", flag: true, items: ["x", "y"] },
  { id: "i", kind: "b", flag: false, items: ["x"] },
  { id: "i", kind: "c", flag: true, items: [] },
];

const batch = 50;

/** Generates sagas, fails every step and every undo of each in turn, and compares machine and TypeScript. */
export async function judgeSagas(
  seed: number,
  programs: number,
  how: "each case in each setting" | "each case in one setting",
  onProgress: (programs: number) => void = () => undefined,
): Promise<SagaTally> {
  const most = 5;
  const share = how === "each case in one setting" ? modes.length : 1;
  const refused = new Map<string, number>();
  const failures: string[] = [];
  let runs = 0;
  let judged = 0;
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
      const fixture = loadProgram(program.text, front.files[i]!.getFilePath());
      judged++;
      const own = { ...front, files: [front.files[i]!] };
      const shared = lowerProject(own, "auto");
      const told = onceEach((run: FixtureRun) => runTypeScript(fixture, workflowName, run));
      for (const [turn, mode] of modes.entries()) {
        const lowered = mode === "jsonpath" ? lowerProject(own, mode) : shared;
        const { workflows, diagnostics } = emitProject(own, lowered, mode);
        const [workflow] = workflows;
        const name = `seed ${seed + done + i}, ${mode}`;
        if (workflow === undefined) {
          const codes = [...new Set(diagnostics.filter((d) => d.severity === "error").map((d) => d.code))];
          for (const code of codes) {
            refused.set(`${mode} ${code}`, (refused.get(`${mode} ${code}`) ?? 0) + 1);
            if (!accepted.has(code)) failures.push(`${name}: ${code}\n${program.text}`);
          }
          continue;
        }
        const findings = validateDefinition(workflow.definition, { type: workflow.type });
        const wrong = findings.filter((finding) => finding.severity === "error");
        if (wrong.length > 0) failures.push(`${name}: ${JSON.stringify(wrong)}\n${program.text}`);
        const compared = await compareAll(program, told, workflow.definition, { share, turn });
        runs += compared.runs;
        if (compared.failure !== undefined) failures.push(`${name}: ${compared.failure}\n${program.text}`);
      }
    }
    project.remove();
    onProgress(done + list.length);
  }
  return { judged, runs, refused, failures };
}

/** What a generated program may be refused with: a mistake of types that the generator made, and what JSONPath cannot say. */
const accepted: ReadonlySet<string> = new Set(["SFN1002", "SFN5001"]);

/** What TypeScript does in a run is the same in every setting: it is asked once. */
function onceEach(
  ask: (run: FixtureRun) => Promise<Outcome>,
): (run: FixtureRun, what: string) => Promise<Outcome> {
  const known = new Map<string, Promise<Outcome>>();
  return (run, what) => {
    const answer = known.get(what) ?? ask(run);
    known.set(what, answer);
    return answer;
  };
}

async function compareAll(
  program: SagaProgram,
  told: ReturnType<typeof onceEach>,
  definition: Parameters<typeof runMachine>[0],
  { share, turn }: { readonly share: number; readonly turn: number },
): Promise<{ readonly runs: number; readonly failure?: string }> {
  let runs = 0;
  const mocks = Object.fromEntries(
    program.steps.map((key) => [
      key,
      (input: unknown) => ({ v: `${key}(${(input as { id?: string }).id ?? ""})` }),
    ]),
  );
  const compare = async (run: FixtureRun, what: string): Promise<Outcome | string> => {
    runs++;
    const expected = await told(run, what);
    const actual = await runMachine(definition, "STANDARD", run);
    if (isDeepStrictEqual(comparable(actual), comparable(expected))) return expected;
    return `${what}\nTypeScript: ${JSON.stringify(comparable(expected))}\nmachine:    ${JSON.stringify(comparable(actual))}`;
  };
  for (const [i, input] of inputs.entries()) {
    if (i % share !== turn % share) continue;
    const run: FixtureRun = { input, mocks };
    const whole = await compare(run, `input ${JSON.stringify(input)}`);
    if (typeof whole === "string") return { runs, failure: whole };
    for (const step of distinctCalls(whole).slice(0, share === 1 ? undefined : 5)) {
      const what = `input ${JSON.stringify(input)}, ${JSON.stringify(step)} fails`;
      const failed = await compare(withFailing(run, [step]), what);
      if (typeof failed === "string") return { runs, failure: failed };
      for (const undo of newCalls(failed, whole).slice(0, share === 1 ? undefined : 2)) {
        const both = await compare(withFailing(run, [step, undo]), `${what}, then ${JSON.stringify(undo)}`);
        if (typeof both === "string") return { runs, failure: both };
      }
    }
  }
  return { runs };
}
