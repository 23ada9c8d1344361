import { innerGraphs } from "./ir/nested.js";
import type { StateMachine } from "./asl/states.js";
import { validateDefinition } from "./asl/validate/index.js";
import { rawInvalid } from "./diagnostics/catalogue/raw.js";
import { missingFile, notExported } from "./diagnostics/catalogue/project.js";
import { switchedToJsonata } from "./diagnostics/catalogue/query-languages.js";
import { finding, type Diagnostic, type Span } from "./diagnostics/index.js";
import type { Graph, Machine, QueryMode } from "./ir/ir.js";
import { printMachine } from "./ir/print.js";
import type { SagaNote } from "./ir/saga-notes.js";
import { openProject, spanOf, tsconfigOf, type Front } from "./phases/1-front/project.js";
import { tsconfigProblems } from "./phases/1-front/tsconfig-problems.js";
import { sourceErrors } from "./phases/1-front/type-errors.js";
import { unexportedIn, workflowsIn, type WorkflowSource } from "./phases/1-front/workflows.js";
import { logicalName } from "./phases/2-lower/entities/resources.js";
import { lowerWorkflow, shapeReader } from "./phases/2-lower/lower.js";
import { checkBounds } from "./phases/3-passes/check-bounds.js";
import { checkErrorsStay } from "./phases/3-passes/errors-stay.js";
import { endlessRuns } from "./phases/3-passes/endless-runs.js";
import { expandClaimed } from "./phases/3-passes/expand-claimed.js";
import { strictGuards } from "./phases/3-passes/strict-guards.js";
import { adviceOn } from "./phases/3-passes/advice/index.js";
import { runPasses } from "./phases/3-passes/index.js";
import { emit, type Emitted } from "./phases/4-emit/emit.js";
import { artefactsOf, type Artefact } from "./phases/5-artefacts/index.js";

export type { Artefact };
export type { PlaceNote, SagaNote, UndoCall, UndoNote, UndoRun } from "./ir/saga-notes.js";
export type QueryLanguageOption = QueryMode;

export interface CompileOptions {
  /** Absolute paths of the files whose exported workflows are compiled. */
  readonly files: readonly string[];
  readonly queryLanguage?: QueryLanguageOption;
  /** The tsconfig to read; found upward from the first file when absent. */
  readonly tsconfig?: string;
  /** Codes of warnings and notes that are not reported; an error is, whatever stands here. */
  readonly ignore?: readonly string[];
}

export interface CompiledWorkflow {
  /** The name of the machine, and, in kebab-case, of its files. */
  readonly name: string;
  readonly exportName: string;
  readonly file: string;
  readonly type: "STANDARD" | "EXPRESS";
  /** What stands for its ARN in the definitions of machines that start it. */
  readonly arn: string;
  readonly definition: StateMachine;
  /** Where each state comes from in the source. */
  readonly origins: Emitted["origins"];
  /** States in JSONata inside of a JSONPath machine. */
  readonly switched: Emitted["switched"];
  /** What its sagas undo, and when, in the order of the source. */
  readonly sagas: readonly SagaNote[];
  /** The machine between the phases, as text. */
  readonly ir: string;
  /** Files that the machine depends on. */
  readonly reads: readonly string[];
  readonly artefacts: readonly Artefact[];
}

export interface CompileResult {
  /** Workflows without errors; one that has an error is absent. */
  readonly workflows: readonly CompiledWorkflow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the exported workflows of `files`. */
export function compile(options: CompileOptions): CompileResult {
  const tsconfig = tsconfigOf(options);
  const problems = tsconfig === undefined ? [] : tsconfigProblems(tsconfig);
  if (problems.length > 0) return { workflows: [], diagnostics: problems };
  const { workflows, diagnostics } = compileProject(openProject(options), options.queryLanguage ?? "auto");
  const isTold = ({ severity, code }: Diagnostic): boolean =>
    severity === "error" || options.ignore?.includes(code) !== true;
  return { workflows, diagnostics: diagnostics.filter(isTold) };
}

/** The same for a project that is open: nothing of an earlier compilation is kept in it. */
export function compileProject(front: Front, mode: QueryLanguageOption): CompileResult {
  return emitProject(front, lowerProject(front, mode), mode);
}

/** One lowering serves `auto` and `jsonata`; JSONPath alone has guards of its own. */
export interface LoweredProject {
  readonly diagnostics: readonly Diagnostic[];
  readonly workflows: readonly {
    readonly source: WorkflowSource;
    /** Absent when an error stands in the way. */
    readonly machine?: Machine;
    readonly files: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
  }[];
}

export function lowerProject(front: Front, mode: QueryLanguageOption): LoweredProject {
  const shapes = shapeReader();
  const diagnostics: Diagnostic[] = front.missing.map((path) => finding(missingFile, undefined, path));
  const workflows = front.files.flatMap((file) => {
    const errors = sourceErrors(front, file);
    diagnostics.push(...errors);
    if (errors.length > 0) return [];
    diagnostics.push(...unexportedIn(file).map((name) => finding(notExported, spanOf(name), name.getText())));
    return workflowsIn(file).map((source) => lowerOne(front, source, shapes, mode));
  });
  return { diagnostics, workflows: withoutEndless(workflows) };
}

/** Workflows that wait for each other are seen when all of them are there. */
function withoutEndless(workflows: LoweredProject["workflows"]): LoweredProject["workflows"] {
  const machines = workflows.flatMap(({ machine }) => (machine === undefined ? [] : [machine]));
  const endless = endlessRuns(machines, ({ name }) => `${logicalName(name)}Arn`);
  return workflows.map(({ machine, ...one }) => {
    if (machine === undefined) return one;
    const found = endless.get(machine);
    if (found === undefined) return { ...one, machine };
    return { ...one, diagnostics: [...one.diagnostics, ...found] };
  });
}

export function emitProject(front: Front, lowered: LoweredProject, mode: QueryLanguageOption): CompileResult {
  const results = lowered.workflows.map((one) => emitOne(front, one, mode));
  return {
    workflows: results.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow])),
    diagnostics: [...lowered.diagnostics, ...results.flatMap((result) => result.diagnostics)],
  };
}

function lowerOne(
  front: Front,
  source: WorkflowSource,
  shapes: ReturnType<typeof shapeReader>,
  mode: QueryLanguageOption,
): LoweredProject["workflows"][number] {
  const { machine, files, diagnostics } = lowerWorkflow(source, shapes, mode);
  if (hasError(diagnostics)) return { source, files, diagnostics };
  const simple = runPasses(machine);
  const isStrict = (machine.queryLanguage ?? mode) === "jsonpath";
  const rewritten = isStrict ? runPasses(expandClaimed(simple, sourceTextOf(front))) : simple;
  const misused = [...checkErrorsStay(rewritten), ...checkBounds(rewritten)];
  const all = [...diagnostics, ...misused, ...adviceOn(rewritten)];
  return { source, files, diagnostics: all, ...(hasError(misused) ? {} : { machine: rewritten }) };
}

interface One {
  readonly workflow?: CompiledWorkflow;
  readonly diagnostics: readonly Diagnostic[];
}

function emitOne(
  front: Front,
  { source, machine, files, diagnostics: before }: LoweredProject["workflows"][number],
  mode: QueryLanguageOption,
): One {
  if (machine === undefined) return { diagnostics: distinct(before) };
  const isStrict = (machine.queryLanguage ?? mode) === "jsonpath";
  const given = isStrict ? strictGuards(machine) : machine;
  const emitted = emit(given, { mode, sourceText: sourceTextOf(front) });
  const diagnostics = distinct([...before, ...emitted.diagnostics]);
  if (hasError(diagnostics)) return { diagnostics };
  const refused = refusedByService(machine, emitted);
  if (refused.length > 0) return { diagnostics: [...diagnostics, ...refused] };
  const states = byReason(emitted.switched);
  const notes = states === "" ? [] : [finding(switchedToJsonata, spanOf(source.nameNode), states)];
  const workflow: CompiledWorkflow = {
    name: machine.name,
    exportName: machine.exportName,
    file: source.declaration.getSourceFile().getFilePath(),
    type: machine.type,
    arn: `\${${logicalName(machine.name)}Arn}`,
    definition: emitted.definition,
    origins: emitted.origins,
    switched: emitted.switched,
    ir: printMachine(machine),
    reads: files,
    sagas: machine.sagas ?? [],
    artefacts: artefactsOf({ machine, emitted }),
  };
  return {
    workflow,
    diagnostics: [...diagnostics, ...notes.map((d) => ({ ...d, workflow: machine.exportName }))],
  };
}

/** States written by hand are checked as the service would check them. */
function refusedByService(machine: Machine, { definition, origins }: Emitted): readonly Diagnostic[] {
  if (!holdsRaw(machine.graph)) return [];
  return validateDefinition(definition, { type: machine.type })
    .filter((found) => found.severity === "error")
    .map((found) => {
      const state = found.path.split("/States/").at(-1)?.split("/")[0] ?? "";
      const at = Object.entries(origins).find(([name]) => found.path.includes(`/States/${name}`))?.[1].at;
      const text = `${found.message.replace(/\.$/, "")} (${found.code}${state === "" ? "" : `, ${state}`})`;
      return { ...finding(rawInvalid, at ?? machine.at, text), workflow: machine.exportName };
    });
}

function holdsRaw(graph: Graph): boolean {
  return [...graph.blocks.values()].some(
    ({ end }) => end.kind === "invoke" && (end.call.kind === "raw" || innerGraphs(end.call).some(holdsRaw)),
  );
}

/** A finding once, however often the code that it is about is emitted. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keys = diagnostics.map((d) => `${d.code} ${d.at?.file} ${d.at?.start} ${d.message}`);
  return diagnostics.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

function sourceTextOf(front: Front): (at: Span) => string {
  return (at) => front.project.getSourceFile(at.file)?.getFullText().slice(at.start, at.end) ?? "";
}

/** "Charge, Refund (a reason); Ship (another)". */
function byReason(switched: Emitted["switched"]): string {
  const reasons = [...new Set(switched.map(({ reason }) => reason))];
  const statesOf = (reason: string) => switched.filter((s) => s.reason === reason).map(({ state }) => state);
  return reasons.map((reason) => `${statesOf(reason).join(", ")} (${reason})`).join("; ");
}
