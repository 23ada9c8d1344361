import { readdirSync, readFileSync } from "node:fs";

const here = new URL("questions/", import.meta.url);
const fixtures = new URL("../../test/fixtures/", import.meta.url);

/** The open questions, each with its cases, by the names of their files. */
export async function loadQuestions() {
  const files = readdirSync(here).filter((file) => file.endsWith(".mjs"));
  return Promise.all(
    files.sort().map(async (file) => {
      const { question } = await import(new URL(file, here));
      const name = file.replace(/\.mjs$/, "");
      return { ...question, name, cases: question.cases.map((given) => complete(name, given)) };
    }),
  );
}

/** Machines of the fixtures that call nobody: the first of each feature, on its first inputs. */
export function sampleOfFixtures(perMachine = 2) {
  const cases = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => firstOf(name, perMachine));
  return {
    name: "fixtures",
    asks: "Do compiled machines give on AWS what they give on our simulator?",
    until: "They are tested against TypeScript and against the simulator.",
    cases: cases.map((given) => complete("fixtures", given)),
  };
}

function firstOf(feature, perMachine) {
  const folder = new URL(`${feature}/`, fixtures);
  const pages = readdirSync(folder).filter((file) => file.endsWith(".expect.md"));
  for (const page of pages.sort()) {
    const text = readFileSync(new URL(page, folder), "utf8");
    const block = /^```json\n([^]*?)\n```/m.exec(text)?.[1];
    if (block === undefined || /"Type": "(?:Task|Wait)"/.test(block)) continue;
    const definition = JSON.parse(block);
    const workflow = /^## (.+)$/m.exec(text)?.[1];
    const inputs = [...text.matchAll(/^- (\S+) `(.*?)` -> /gm)].filter(([, name]) => name === workflow);
    if (definition.StartAt === undefined || inputs.length === 0) continue;
    return inputs.slice(0, perMachine).map(([, , inputText], at) => ({
      name: `${feature}-${page.replace(/\.expect\.md$/, "")}-${at}`,
      definition,
      inputText,
    }));
  }
  return [];
}

function complete(question, { input = {}, inputText = JSON.stringify(input), ...given }) {
  return { via: "execution", type: "EXPRESS", ...given, inputText, id: `${question}.${given.name}` };
}
