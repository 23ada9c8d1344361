import { writeFileSync } from "node:fs";
import { compile, type CompileResult, type Diagnostic } from "../compiler/src/index.js";
import {
  arrays,
  booleans,
  changes,
  data,
  dates,
  globals,
  numbers,
  operators,
  prelude,
  specialArrays,
  specialDates,
  strings,
  type Samples,
} from "./support-samples.js";

interface Section {
  readonly title: string;
  readonly samples: Samples;
  /** How a row is called, from the name of its sample. */
  readonly name?: (key: string) => string;
}

const method = (owner: string) => (key: string) => `${owner}.${key}()`;
const call = (key: string) => `${key}()`;

const sections: readonly Section[] = [
  { title: "Operators", samples: operators },
  { title: "Data", samples: data },
  {
    title: "Changes of an object or array with one owner",
    samples: changes,
    name: (key) => (/^\w+$/.test(key) ? `list.${key}()` : key),
  },
  { title: "Text", samples: strings, name: method("text") },
  {
    title: "Arrays",
    samples: { ...arrays, ...specialArrays },
    name: (key) => (/^\w+$/.test(key) ? `list.${key}()` : key),
  },
  {
    title: "Numbers and booleans",
    samples: { ...numbers, "flag.toString()": booleans["toString"]! },
    name: (key) => (key.includes(".") ? key : `n.${key}()`),
  },
  {
    title: "Dates",
    samples: { ...dates, ...specialDates },
    name: (key) => (/^\w+$/.test(key) ? `date.${key}()` : key),
  },
  { title: "Functions of the language", samples: globals, name: call },
];

/** One workflow for each sample and place: as a value, and as the test of an \`if\`. */
interface Sample {
  readonly section: Section;
  readonly key: string;
  readonly value: string;
  readonly test: string;
  /** The line of the first of the two. */
  readonly line: number;
}

const modes = ["auto", "jsonpath", "jsonata"] as const;
type Mode = (typeof modes)[number];

/** What the compiler says of one construct. */
export interface SupportRow {
  readonly section: string;
  readonly name: string;
  /** The export of the samples' file that returns the construct as its `value`. */
  readonly value: string;
  readonly jsonpath: "yes" | "in conditions" | "no";
  readonly jsonata: "yes" | "no";
  readonly note: string;
  /** Of the error that refuses it in every setting. */
  readonly code?: string;
}

/**
 * Every sample is compiled in every setting, so that the rows say what the compiler does. `file` is written: a file in
 * a project where the samples can be compiled.
 */
export function supportRows(file: string): readonly SupportRow[] {
  const first = prelude.split("\n").length;
  const samples = sections
    .flatMap((section) => Object.keys(section.samples).map((key) => ({ section, key })))
    .map((sample, n): Sample => ({ ...sample, value: `value${n}`, test: `test${n}`, line: first + 2 * n }));
  writeFileSync(file, `${prelude}${samples.map(workflowsOf).join("")}`);
  const results = Object.fromEntries(
    modes.map((mode) => [mode, compile({ files: [file], queryLanguage: mode })]),
  ) as Record<Mode, CompileResult>;
  const broken = results.auto.diagnostics.find((diagnostic) => diagnostic.code.startsWith("SFN1"));
  if (broken !== undefined)
    throw new Error(`A sample is no TypeScript: line ${broken.at?.line}: ${broken.message}`);
  return samples.map((sample) => rowOf(sample, results));
}

/** The table of support, from what the compiler says of each sample. */
export function supportTables(file: string): string {
  const rows = supportRows(file);
  return sections
    .map(({ title }) =>
      tableOf(
        title,
        rows.filter((row) => row.section === title),
      ),
    )
    .join("\n");
}

function workflowsOf({ section, key, value, test }: Sample): string {
  const text = section.samples[key]!;
  const own = "const list = [...i.list]; void list;";
  return [
    `export const ${value} = workflow(async (i: Input) => { ${own} return { value: ${text} }; });`,
    `export const ${test} = workflow(async (i: Input) => { ${own} const value = ${text}; if (value) return 1; return 2; });`,
    "",
  ].join("\n");
}

function tableOf(title: string, rows: readonly SupportRow[]): string {
  const lines = rows.map((row) => `| ${code(row.name)} | ${row.jsonpath} | ${row.jsonata} | ${row.note} |`);
  return [`| ${title} | JSONPath | JSONata | |`, "| --- | --- | --- | --- |", ...lines, ""].join("\n");
}

function rowOf(sample: Sample, results: Record<Mode, CompileResult>): SupportRow {
  const { section, key, value } = sample;
  const error = findingsOf(sample, results).find(({ severity }) => severity === "error");
  return {
    section: section.title,
    name: section.name?.(key) ?? key,
    value,
    jsonpath: pathCell(sample, results),
    jsonata: isIn(results.jsonata, value) ? "yes" : "no",
    note: noteOf(sample, results),
    ...(error === undefined ? {} : { code: error.code }),
  };
}

function pathCell(
  { value, test }: Sample,
  { jsonpath }: Record<Mode, CompileResult>,
): SupportRow["jsonpath"] {
  if (isIn(jsonpath, value)) return "yes";
  return isIn(jsonpath, test) ? "in conditions" : "no";
}

function isIn(result: CompileResult, exportName: string): boolean {
  return result.workflows.some((workflow) => workflow.exportName === exportName);
}

function findingsOf({ line }: Sample, { auto }: Record<Mode, CompileResult>): readonly Diagnostic[] {
  return auto.diagnostics.filter((diagnostic) => diagnostic.at?.line === line);
}

/** Why there is no form, or what is to be known of the one there is. */
function noteOf(sample: Sample, results: Record<Mode, CompileResult>): string {
  const of = findingsOf(sample, results);
  const told =
    of.find(({ severity }) => severity === "error") ?? of.find(({ severity }) => severity === "warning");
  return told === undefined ? "" : `${reasonOf(told)} (${told.code})`;
}

function reasonOf({ message }: Diagnostic): string {
  const exact = /exactly: (.*)\.$/.exec(message)?.[1];
  return (exact ?? message).replaceAll("|", "\\|");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text.replaceAll("|", "\\|")}\``;
}
