import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../compiler/src/diagnostics/catalogue/index.js";
import { prelude } from "../compiler/src/diagnostics/catalogue/snippet.js";
import { renderPage } from "../compiler/src/diagnostics/index.js";
import { compile } from "../compiler/src/index.js";
import { globalFunctions } from "../compiler/src/phases/2-lower/calls/global-table.js";
import {
  arrayMethods,
  booleanMethods,
  dateMethods,
  numberMethods,
  stringMethods,
} from "../compiler/src/phases/2-lower/calls/method-tables.js";
import { mutators } from "../compiler/src/phases/2-lower/calls/mutators.js";
import * as samples from "../scripts/support-samples.js";
import { supportTables } from "../scripts/support.js";
import { tempProject } from "./temp-project.js";

// `npm run docs` is this file with --update: what is generated is compared, what is compared is generated.

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

test("docs/diagnostics.md says what the catalogue says", async () => {
  await expect(renderPage(catalogue, prelude)).toMatchFileSnapshot(pathOf("docs/diagnostics.md"));
});

test("the README shows a program of the examples and the machine that comes out of it", async () => {
  const readme = pathOf("README.md");
  const shown = readFileSync(readme, "utf8").replace(
    /(?<=<!-- (program|machine): (\S+) -->\n).*?(?=<!-- end -->)/gs,
    (_, what: string, file: string) =>
      what === "program" ? fenced("ts", program(file)) : fenced("json", machine(file)),
  );
  expect(shown).toContain("```ts\n");
  expect(shown).toContain("```json\n");
  await expect(shown).toMatchFileSnapshot(readme);
});

test("docs/language.md shows what the compiler supports", async () => {
  const page = pathOf("docs/language.md");
  const project = tempProject({});
  const tables = supportTables(project.path("samples.ts"));
  project.remove();
  const shown = readFileSync(page, "utf8").replace(
    /(?<=<!-- support -->\n).*?(?=<!-- prettier-ignore-end -->)/s,
    () => `\n${tables}\n`,
  );
  expect(shown).toContain("| Operators |");
  await expect(shown).toMatchFileSnapshot(page);
});

test.each([
  ["string", stringMethods, samples.strings],
  ["array", arrayMethods, samples.arrays],
  ["number", numberMethods, samples.numbers],
  ["boolean", booleanMethods, samples.booleans],
  ["date", dateMethods, samples.dates],
  ["global", globalFunctions, samples.globals],
])("every %s function has a sample", (_, table, given) => {
  expect(Object.keys(given).sort()).toEqual(Object.keys(table).sort());
});

test("every method that changes its array has a sample", () => {
  expect(Object.keys(samples.changes)).toEqual(expect.arrayContaining(Object.keys(mutators)));
});

function program(file: string): string {
  return readFileSync(pathOf(file), "utf8");
}

/** The only definition that a file compiles to, as it is written to disk. */
function machine(file: string): string {
  const { workflows, diagnostics } = compile({ files: [pathOf(file)] });
  expect(diagnostics).toEqual([]);
  const texts = workflows.flatMap(({ artefacts }) =>
    artefacts.filter(({ path }) => path.endsWith(".asl.json")),
  );
  expect(texts).toHaveLength(1);
  return texts[0]?.text ?? "";
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}
