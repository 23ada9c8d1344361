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

/**
 * The table of support: every sample is compiled in every setting, so that the table says what the compiler does.
 * `file` is a file in a project where the samples can be compiled.
 */
export function supportTables(file: string): string {
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
  return sections.map((section) => tableOf(section, samples, results)).join("\n");
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

function tableOf(section: Section, samples: readonly Sample[], results: Record<Mode, CompileResult>): string {
  const rows = samples
    .filter((sample) => sample.section === section)
    .map((sample) => {
      const name = section.name?.(sample.key) ?? sample.key;
      const cells = [pathCell(sample, results), isIn(results.jsonata, sample.value) ? "yes" : "no"];
      return `| ${code(name)} | ${cells.join(" | ")} | ${noteOf(sample, results)} |`;
    });
  const head = `| ${section.title} | JSONPath | JSONata | |`;
  return [head, "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}

function pathCell({ value, test }: Sample, { jsonpath }: Record<Mode, CompileResult>): string {
  if (isIn(jsonpath, value)) return "yes";
  return isIn(jsonpath, test) ? "in conditions" : "no";
}

function isIn(result: CompileResult, exportName: string): boolean {
  return result.workflows.some((workflow) => workflow.exportName === exportName);
}

/** Why there is no form, or what is to be known of the one there is. */
function noteOf({ line }: Sample, { auto }: Record<Mode, CompileResult>): string {
  const of = auto.diagnostics.filter((diagnostic) => diagnostic.at?.line === line);
  const error = of.find((diagnostic) => diagnostic.severity === "error");
  if (error !== undefined) return `${reasonOf(error)} (${error.code})`;
  const warning = of.find((diagnostic) => diagnostic.severity === "warning");
  return warning === undefined ? "" : `${reasonOf(warning)} (${warning.code})`;
}

function reasonOf({ message }: Diagnostic): string {
  const exact = /exactly: (.*)\.$/.exec(message)?.[1];
  return (exact ?? message).replaceAll("|", "\\|");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text.replaceAll("|", "\\|")}\``;
}
