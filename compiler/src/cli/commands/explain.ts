import { families, painter, type Rule } from "../../diagnostics/index.js";
import type { AslRule, Example } from "../../asl/validate/index.js";
import { command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { explainSaga } from "../explain-saga.js";
import { nearest } from "../nearest.js";
import type { Session } from "../session.js";

export const explain = command({
  usage: "explain [subject]",
  summary: "Say what a code means, or which undos of a workflow run when a step fails",
  positionals: {
    subject: {
      type: "string",
      describe:
        "A code, for instance SFN0021 or ASL0001 (without one, all are listed); with --saga, order.ts or order.ts#name",
    },
  },
  flags: {
    saga: {
      type: "boolean",
      default: false,
      describe: "Of a workflow: what is undone when a step fails, as Markdown",
    },
    tsconfig: { type: "string", describe: "For --saga; found upward from the file when absent" },
    json: { type: "boolean", default: false, describe: "Print the entry as JSON" },
  },
  examples: [
    ["sfnc explain SFN0021", "Works offline"],
    ["sfnc explain --saga src/order.ts > order-saga.md", "For whoever operates it"],
  ],
  run: async ({ subject: code, saga, tsconfig, json }, session) => {
    if (saga) return await explainSaga(code, { tsconfig, json }, session);
    const { stdout, stderr } = session.io;
    const entries = await allEntries();
    if (code === undefined) {
      stdout.write(
        json ? asJson(entries) : entries.map((entry) => `${entry.code}  ${entry.title}\n`).join(""),
      );
      return exitCode.ok;
    }
    const wanted = code.toUpperCase().replace(/^(?=\d)/, "SFN");
    const found = entries.find((entry) => entry.code === wanted);
    if (found === undefined) {
      const near = nearest(
        wanted,
        entries.map((entry) => entry.code),
      );
      const hint = near === undefined ? "`sfnc explain` lists all codes." : `Did you mean ${near}?`;
      stderr.write(`There is no code ${code}. ${hint}\n`);
      return exitCode.usage;
    }
    stdout.write(json ? asJson(found) : page(found, session));
    return exitCode.ok;
  },
});

/** What findings in sources and findings in definitions have in common. */
interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly why: string;
  readonly family?: Rule["family"];
  readonly bad?: string;
  readonly good?: string;
}

async function allEntries(): Promise<readonly Entry[]> {
  const { catalogue } = await import("../../diagnostics/catalogue/index.js");
  const { rules } = await import("../../asl/validate/index.js");
  return [...catalogue.map(ofSource), ...rules.map(ofDefinition).sort((a, b) => (a.code < b.code ? -1 : 1))];
}

function ofSource({ code, severity, family, title, why, bad, good }: Rule): Entry {
  return {
    code,
    severity,
    family,
    title,
    why,
    ...(bad === undefined ? {} : { bad }),
    ...(good === undefined ? {} : { good }),
  };
}

function ofDefinition({ code, severity, title, why, bad, good }: AslRule): Entry {
  return { code, severity, title, why, bad: exampleText(bad), good: exampleText(good) };
}

/** An example is a definition, or text that is not even one. */
function exampleText({ definition, type }: Example): string {
  const text = typeof definition === "string" ? definition : JSON.stringify(definition, undefined, 2);
  return type === undefined ? text : `${type}\n${text}`;
}

function page(entry: Entry, session: Session): string {
  const { bold, red, green, dim } = painter(session.colour.stdout);
  const family = entry.family === undefined ? undefined : families[entry.family];
  const indented = (snippet: string): string => snippet.replace(/^(?=.)/gm, "  ");
  return `${[
    `${bold(`${entry.code}: ${entry.title}`)} ${dim(`(${entry.severity})`)}`,
    entry.why,
    ...(family === undefined ? [] : [`${bold(family.title)}: ${family.promise}`]),
    ...(entry.bad === undefined ? [] : [`${red("raises it:")}\n${indented(entry.bad)}`]),
    ...(entry.good === undefined ? [] : [`${green("does not:")}\n${indented(entry.good)}`]),
  ].join("\n\n")}\n`;
}

function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
