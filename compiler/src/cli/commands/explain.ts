import { families, painter, type Rule } from "../../diagnostics/index.js";
import { command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { nearest } from "../nearest.js";
import type { Session } from "../session.js";

export const explain = command({
  usage: "explain [code]",
  summary: "Say what a code means, with a program that raises it and one that does not",
  positionals: {
    code: { type: "string", describe: "For instance SFN0021; without it, all codes are listed" },
  },
  flags: { json: { type: "boolean", default: false, describe: "Print the entry as JSON" } },
  examples: [["sfnc explain SFN0021", "Works offline"]],
  run: async ({ code, json }, session) => {
    const { catalogue } = await import("../../diagnostics/catalogue/index.js");
    const write = session.io.stdout.write;
    if (code === undefined) {
      write(
        json
          ? asJson(catalogue.map(entry))
          : catalogue.map(({ code, title }) => `${code}  ${title}\n`).join(""),
      );
      return exitCode.ok;
    }
    const wanted = code.toUpperCase().replace(/^(?=\d)/, "SFN");
    const found = catalogue.find((rule) => rule.code === wanted);
    if (found === undefined) {
      const near = nearest(
        wanted,
        catalogue.map((rule) => rule.code),
      );
      const hint = near === undefined ? "`sfnc explain` lists all codes." : `Did you mean ${near}?`;
      session.io.stderr.write(`There is no code ${code}. ${hint}\n`);
      return exitCode.usage;
    }
    write(json ? asJson(entry(found)) : page(found, session));
    return exitCode.ok;
  },
});

function page(rule: Rule, session: Session): string {
  const { bold, red, green, dim } = painter(session.colour.stdout);
  const { title, promise } = families[rule.family];
  const indented = (snippet: string): string => snippet.replace(/^(?=.)/gm, "  ");
  return `${[
    `${bold(`${rule.code}: ${rule.title}`)} ${dim(`(${rule.severity})`)}`,
    rule.why,
    `${bold(title)}: ${promise}`,
    ...(rule.bad === undefined ? [] : [`${red("raises it:")}\n${indented(rule.bad)}`]),
    ...(rule.good === undefined ? [] : [`${green("does not:")}\n${indented(rule.good)}`]),
  ].join("\n\n")}\n`;
}

function entry({ code, severity, family, title, why, bad, good }: Rule): object {
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

function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
