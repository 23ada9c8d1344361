import type { Command } from "./command.js";
import { nearest } from "./nearest.js";

const everywhere = ["help", "version", "color", "no-color"];

/** What is wrong with the command line, what was probably meant, and where to read on. */
export function usageError(problem: string, argv: readonly string[], commands: readonly Command[]): string {
  const command = commands.find((each) => argv.includes(nameOf(each)));
  const word = argv.find((argument) => !argument.startsWith("-"));
  const text =
    command === undefined && word !== undefined
      ? `There is no command ${word}.${meant(nearest(word, commands.map(nameOf)))}`
      : explained(problem, argv, command);
  return `${text}\nRun \`sfnc ${command === undefined ? "" : `${nameOf(command)} `}--help\` for usage.\n`;
}

function explained(problem: string, argv: readonly string[], command: Command | undefined): string {
  const unknown = /^Unknown arguments?: (.*)$/.exec(problem)?.[1]?.split(", ")[0];
  if (unknown !== undefined) {
    const written = (argument: string): string => argument.replace(/=.*$/s, "");
    const flag = argv
      .map(written)
      .find((each) => [unknown, `no-${unknown}`].includes(each.replace(/^--?/, "")));
    if (!flag?.startsWith("-")) return `There is one argument too many: ${unknown}.`;
    const near = nearest(flag.replace(/^--?/, ""), [...everywhere, ...(command?.flags ?? [])]);
    return `There is no option ${flag}.${meant(near === undefined ? undefined : `--${near}`)}`;
  }
  if (command !== undefined && problem.startsWith("Not enough non-option arguments"))
    return `An argument is missing: sfnc ${command.usage}`;
  const lacking = /^Not enough arguments following: (.*)$/.exec(problem)?.[1];
  return lacking === undefined ? problem.trim() : `The option --${lacking} needs a value.`;
}

function nameOf(command: Command): string {
  return command.usage.split(" ")[0] ?? command.usage;
}

function meant(word: string | undefined): string {
  return word === undefined ? "" : ` Did you mean ${word}?`;
}
