import { rule } from "../diagnostic.js";

/** Findings about the project and the command, before or after the language: SFN0xxx. */

export const noWorkflow = rule({
  code: "SFN0010",
  severity: "error",
  family: "yours",
  title: "No workflow in the files",
  message: (files: readonly string[]) =>
    `No workflow found: ${files.length === 1 ? "this file exports" : `these ${files.length} files export`} none.\n${listed(files)}`,
  help: () =>
    `Export one from a file given here: export const placeOrder = workflow(async (order: Order) => { ... });`,
  why: "A build that writes nothing looks like one that worked. Only exported calls of `workflow` become machines.",
});

export const fileWithoutWorkflow = rule({
  code: "SFN0011",
  severity: "warning",
  family: "yours",
  title: "A file given by name exports no workflow",
  message: (file: string) => `${file} exports no workflow.`,
  help: () =>
    "Export a workflow from it, or leave it out: files that are imported are found without being named.",
  why: "Who names a file expects a machine from it. Files that a glob finds are not reported.",
});

export const sameName = rule({
  code: "SFN0012",
  severity: "error",
  family: "yours",
  title: "Two workflows would write the same file",
  message: (path: string, names: readonly string[]) =>
    `${names.join(" and ")} would both write ${path}. Neither is written.`,
  help: () => `Rename one export, or give one a name: workflow({ name: "..." }, async (...) => { ... })`,
  why: "The name of a workflow, in kebab-case, is the name of its files. The second would overwrite the first without a word.",
});

export const notExported = rule({
  code: "SFN0013",
  severity: "warning",
  family: "yours",
  title: "A workflow that is not exported",
  message: (name: string) => `The workflow ${name} is not exported, so no machine is made of it.`,
  help: (name) => `Write \`export const ${name}\`.`,
  why: "Only exported workflows become machines. One that another workflow runs must be deployed too.",
  bad: `const spare = workflow(async () => ({ ok: true }));
export const w = workflow(async () => ({ ok: true }));`,
  good: `export const spare = workflow(async () => ({ ok: true }));
export const w = workflow(async () => ({ ok: true }));`,
});

export const missingFile = rule({
  code: "SFN0020",
  severity: "error",
  family: "yours",
  title: "A file does not exist",
  message: (file: string, _nearest?: string) => `There is no file ${file}.`,
  help: (_file: string, nearest?: string) =>
    nearest === undefined
      ? "Check the path. It is read relative to the folder the command runs in."
      : `Did you mean ${nearest}?`,
  why: "A mistyped path must not turn into a build of fewer workflows.",
});

export const emptyGlob = rule({
  code: "SFN0021",
  severity: "error",
  family: "yours",
  title: "A pattern matches no file",
  message: (pattern: string, _folder?: string) => `The pattern ${pattern} matches no file.`,
  help: (_pattern: string, folder?: string) =>
    folder === undefined
      ? "Patterns are read relative to the folder the command runs in. `**` matches folders; node_modules is left out."
      : `There is no folder ${folder}.`,
  why: "A pattern that matches nothing is a typing error far more often than an empty project.",
});

export const notTypeScript = rule({
  code: "SFN0022",
  severity: "error",
  family: "yours",
  title: "A file is no TypeScript source",
  message: (file: string) => `${file} is no TypeScript source.`,
  help: () => "Give .ts, .mts, .cts or .tsx files. Declaration files (.d.ts) hold no workflow.",
  why: "Types choose the lowering, so plain JavaScript is not compiled.",
});

export const sagaOfDefinition = rule({
  code: "SFN0023",
  severity: "error",
  family: "yours",
  title: "A definition instead of a workflow",
  message: (file: string) => `${file} is no TypeScript source, so it does not say what undoes what.`,
  help: () => "Give the file of the workflow: sfnc explain --saga src/order.ts",
  why: "In a definition an undo is a state like any other. Which step it undoes, and when it is registered, is only in the source.",
});

export const unwritable = rule({
  code: "SFN0030",
  severity: "error",
  family: "yours",
  title: "The output cannot be written",
  message: (path: string, reason: string) => `Cannot write ${path}: ${reason}.`,
  help: () => "Give another folder with --out-dir, or make this one writable.",
  why: "All files of a build are written beside their targets first and renamed only when every one is complete.",
});

export const outDirIsFile = rule({
  code: "SFN0031",
  severity: "error",
  family: "yours",
  title: "The output folder is a file",
  message: (path: string) => `${path} is a file; the output folder cannot have its name.`,
  help: () => "Move the file away, or give another folder with --out-dir.",
  why: "sfnc never deletes a file that it did not write.",
});

export const missingTsconfig = rule({
  code: "SFN0032",
  severity: "error",
  family: "yours",
  title: "The tsconfig cannot be read",
  message: (path: string, reason: string) => `Cannot read ${path}: ${reason}.`,
  help: () =>
    "Mend it, or give another with --tsconfig. Without the option it is found upward from the first file.",
  why: "Strictness and path mappings change what types mean; guessing them would change the machine.",
});

export const notJson = rule({
  code: "SFN0040",
  severity: "error",
  family: "yours",
  title: "The text is no JSON",
  message: (what: string, reason: string) => `${what} is no JSON: ${reason}`,
  why: "Executions start with JSON and definitions are JSON: no comments, no trailing commas, keys in double quotes.",
});

export const whichWorkflow = rule({
  code: "SFN0041",
  severity: "error",
  family: "yours",
  title: "The workflow to run is not told",
  message: (file: string, names: readonly string[], wanted?: string) =>
    wanted === undefined
      ? `${file} exports ${names.length} workflows: ${names.join(", ")}.`
      : `${file} exports no workflow ${wanted}, but ${names.join(", ")}.`,
  help: (file: string, names: readonly string[], _wanted?: string) =>
    `Name one: ${file}#${names[0] ?? "name"}`,
  why: "A run is one execution of one machine.",
});

export const noMachine = rule({
  code: "SFN0042",
  severity: "error",
  family: "yours",
  title: "There is nothing to run under this name",
  message: (target: string, looked: string) => `There is no ${looked}, so ${target} cannot be run.`,
  help: () =>
    "Give a .ts file (file.ts#name when it exports several), an .asl.json file, or the name of a workflow that was built.",
  why: "A bare name means the machine that the last build wrote under it.",
});

export const badMocks = rule({
  code: "SFN0043",
  severity: "error",
  family: "yours",
  title: "The mocks cannot be loaded",
  message: (file: string, reason: string) => `Cannot load the mocks of ${file}: ${reason}`,
  help: () =>
    "Mocks are a .json file with one object, or a .ts, .mts, .js or .mjs file that exports one as default.",
  why: "Steps run on AWS; a run on this machine needs an answer for each of them.",
});

export const noMock = rule({
  code: "SFN0044",
  severity: "error",
  family: "yours",
  title: "A step of a run has no mock",
  message: (state: string, _key: string, input: string, _file?: string) =>
    `No mock answers the state "${state}". The call sends ${input}.`,
  help: (_state: string, key: string, _input: string, file?: string) =>
    `${file === undefined ? "Give a file with --mocks mocks.json that holds" : `Add to ${file}:`} { ${JSON.stringify(key)}: <what it answers> }\nTo fail it: { ${JSON.stringify(key)}: { "sequence": [{ "error": "Name", "cause": "text" }] } }`,
  why: "An answer made up by the simulator would take a path that the machine may never take.",
});

export const refusedByAws = rule({
  code: "SFN0046",
  severity: "error",
  family: "yours",
  title: "The definition to run is none that AWS would accept",
  message: (file: string, reasons: readonly string[]) =>
    `${file} is no definition that AWS would accept:\n${reasons.join("\n")}`,
  help: () => "`sfnc explain <CODE>` says more on each; `sfnc validate` adds warnings.",
  why: "A run of a machine that cannot be deployed would show a behaviour that nobody will ever see.",
});

export const cannotRun = rule({
  code: "SFN0045",
  severity: "error",
  family: "yours",
  title: "The machine cannot be run",
  message: (machine: string, reason: string) => `${machine} cannot be run: ${reason}`,
  help: () => "`sfnc validate` says everything that is wrong with a definition.",
  why: "The run was given up for a reason that is not the machine's: the machine itself has neither failed nor succeeded.",
});

export const badBuckets = rule({
  code: "SFN0047",
  severity: "error",
  family: "yours",
  title: "The contents of buckets cannot be read",
  message: (file: string) => `${file} is no object with the contents of buckets.`,
  help: () => `Write \`{ "bucket/key.csv": "id\\n1\\n" }\`: text, or a value that is the JSON in the object.`,
  why: "A run reads no real bucket. What a distributed map would find there comes from this file.",
});

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 10).map((file) => `  ${file}`);
  if (files.length > 10) shown.push(`  ... and ${files.length - 10} more`);
  return shown.join("\n");
}

export const notIgnored = rule({
  code: "SFN0033",
  severity: "error",
  family: "yours",
  title: "A code that cannot be ignored",
  message: (code: string, isKnown: boolean) =>
    isKnown
      ? `${code} is an error; --ignore takes codes of warnings and notes.`
      : `There is no code ${code}.`,
  help: () => "`sfnc explain` lists all codes.",
  why: "What is an error says that there is no machine that does what the source says; not printing it would not make one.",
});
