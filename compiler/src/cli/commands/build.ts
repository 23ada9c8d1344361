import { join, resolve } from "node:path";
import type { CompiledWorkflow, CompileResult } from "../../compile.js";
import { finding, shownPath, type Diagnostic } from "../../diagnostics/index.js";
import { catalogue } from "../../diagnostics/catalogue/index.js";
import {
  fileWithoutWorkflow,
  missingTsconfig,
  notIgnored,
  noWorkflow,
  outDirIsFile,
  sameName,
} from "../../diagnostics/catalogue/project.js";
import { command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { findFiles, type FoundFiles } from "../find-files.js";
import { pathKind } from "../path-kind.js";
import { report, reportJson, type Session } from "../session.js";
import { writeOutputs, type Written } from "../write-outputs.js";

export const build = command({
  usage: "build <files..>",
  summary: "Compile the exported workflows of files to Amazon States Language",
  positionals: {
    files: {
      type: "string",
      array: true,
      demandOption: true,
      describe: "Files, folders, patterns; !pattern leaves out",
    },
  },
  flags: {
    "out-dir": { type: "string", default: "sfnc.out", describe: "Where <workflow>.asl.json is written" },
    "query-language": {
      choices: ["auto", "jsonpath", "jsonata"] as const,
      default: "auto" as const,
      describe: "auto: JSONPath, and JSONata for states that need it",
    },
    tsconfig: { type: "string", describe: "Found upward from the first file when absent" },
    ignore: {
      type: "string",
      array: true,
      nargs: 1,
      describe: "Codes of warnings and notes that are not printed: --ignore SFN8003",
    },
    json: { type: "boolean", default: false, describe: "Print files and findings as JSON on stdout" },
  },
  examples: [
    ["sfnc build src/workflows/order.ts", "One file"],
    ["sfnc build 'src/**/*.ts' --out-dir build", "All workflows below src"],
    ["sfnc build src --json", "For another program"],
  ],
  run: async (args, session) => {
    const { cwd } = session.io;
    const outDir = resolve(cwd, args["out-dir"]);
    const tsconfig = args.tsconfig === undefined ? undefined : resolve(cwd, args.tsconfig);
    const found = await findFiles(args.files, cwd);
    const usage = [...found.diagnostics, ...badPaths(outDir, tsconfig, cwd), ...badCodes(args.ignore ?? [])];
    const answer = (built: Built, code: number): number => {
      (args.json ? tellJson : tell)(built, session);
      return code;
    };
    if (usage.length > 0) return answer({ workflows: [], written: [], diagnostics: usage }, exitCode.usage);

    const compile = await session.engines.compile();
    const result = compile({
      files: found.files,
      queryLanguage: args["query-language"],
      ...(tsconfig === undefined ? {} : { tsconfig }),
      ...(args.ignore === undefined ? {} : { ignore: args.ignore }),
    });
    const { workflows, clashes } = withoutClashes(result.workflows, cwd);
    const outputs = workflows.flatMap(({ artefacts }) =>
      artefacts.map(({ path, text }) => ({ path: join(outDir, path), text })),
    );
    const { written, diagnostics: failures } = writeOutputs(outputs, cwd);
    const diagnostics = [...result.diagnostics, ...clashes, ...emptiness(result, found, cwd), ...failures];
    const failed = diagnostics.some(({ severity }) => severity === "error");
    const misused = failures.length > 0 || diagnostics.some(({ code }) => code === missingTsconfig.code);
    const code = misused ? exitCode.usage : failed ? exitCode.diagnostics : exitCode.ok;
    return answer({ workflows: failures.length > 0 ? [] : workflows, written, outDir, diagnostics }, code);
  },
});

interface Built {
  readonly workflows: readonly CompiledWorkflow[];
  readonly written: readonly Written[];
  readonly outDir?: string;
  readonly diagnostics: readonly Diagnostic[];
}

function tell({ written, diagnostics }: Built, session: Session): void {
  report(diagnostics, session);
  const { cwd, stdout } = session.io;
  for (const { path, changed } of written)
    stdout.write(`${shownPath(path, cwd)}${changed ? "" : " (unchanged)"}\n`);
}

function tellJson({ workflows, written, outDir, diagnostics }: Built, session: Session): void {
  const { cwd } = session.io;
  const changed = new Map(written.map((each) => [each.path, each.changed]));
  const told = workflows.map(({ name, exportName, file, artefacts }) => ({
    name,
    exportName,
    file: shownPath(file, cwd),
    outputs: artefacts.map(({ path }) => {
      const target = join(outDir ?? cwd, path);
      return { path: shownPath(target, cwd), changed: changed.get(target) ?? false };
    }),
  }));
  reportJson(diagnostics, { workflows: told }, session);
}

/** Two workflows that want one file get neither: the second must not overwrite the first. */
function withoutClashes(
  workflows: readonly CompiledWorkflow[],
  cwd: string,
): { readonly workflows: readonly CompiledWorkflow[]; readonly clashes: readonly Diagnostic[] } {
  const owners = new Map<string, CompiledWorkflow[]>();
  for (const workflow of workflows)
    for (const { path } of workflow.artefacts) {
      // Some file systems do not tell upper case from lower.
      const key = path.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), workflow]);
    }
  const clashing = [...owners].filter(([, claimants]) => claimants.length > 1);
  const refused = new Set(clashing.flatMap(([, claimants]) => claimants));
  const told = (workflow: CompiledWorkflow): string =>
    `${workflow.exportName} in ${shownPath(workflow.file, cwd)}`;
  return {
    workflows: workflows.filter((workflow) => !refused.has(workflow)),
    // They write several files each: one of them says enough.
    clashes: clashing
      .filter(([, [first]], i) => clashing.findIndex(([, [other]]) => other === first) === i)
      .map(([path, claimants]) => finding(sameName, undefined, path, claimants.map(told))),
  };
}

/** A build that wrote nothing, or nothing for a file that was named, must not look like one that worked. */
function emptiness(result: CompileResult, found: FoundFiles, cwd: string): readonly Diagnostic[] {
  if (result.diagnostics.some(({ severity }) => severity === "error")) return [];
  if (result.workflows.length === 0)
    return [
      finding(
        noWorkflow,
        undefined,
        found.files.map((file) => shownPath(file, cwd)),
      ),
    ];
  const sources = new Set(result.workflows.map(({ file }) => resolve(file)));
  return found.named
    .filter((file) => !sources.has(file))
    .map((file) => finding(fileWithoutWorkflow, undefined, shownPath(file, cwd)));
}

/** Told before anything is compiled: these cannot come right. */
function badPaths(outDir: string, tsconfig: string | undefined, cwd: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (pathKind(outDir) === "file") found.push(finding(outDirIsFile, undefined, shownPath(outDir, cwd)));
  if (tsconfig !== undefined && pathKind(tsconfig) !== "file") {
    const reason = pathKind(tsconfig) === "none" ? "it does not exist" : "it is a folder";
    found.push(finding(missingTsconfig, undefined, shownPath(tsconfig, cwd), reason));
  }
  return found;
}

/** Told too: a code with a slip of the pen would ignore nothing, and an error cannot be ignored. */
function badCodes(codes: readonly string[]): readonly Diagnostic[] {
  const known = new Map(catalogue.map(({ code, severity }) => [code, severity]));
  return codes
    .filter((code) => (known.get(code) ?? "error") === "error")
    .map((code) => finding(notIgnored, undefined, code, known.has(code)));
}
