import type { Argv } from "yargs";
import { wantsColour } from "./colour.js";
import type { Command } from "./command.js";
import { commands } from "./commands/index.js";
import { engines as realEngines, type Engines } from "./engines.js";
import { exitCode } from "./exit-code.js";
import { internalError } from "./internal-error.js";
import { realIo, type Io } from "./io.js";
import type { Session } from "./session.js";
import { usageError } from "./usage-error.js";
import { version } from "./version.js";

/** The whole command line: from its arguments to its exit code. */
export async function main(
  argv: readonly string[],
  io: Io = realIo(),
  engines: Engines = realEngines,
): Promise<number> {
  try {
    return await answer(argv, io, engines);
  } catch (error) {
    io.stderr.write(internalError(error, io.cwd));
    return exitCode.internal;
  }
}

async function answer(argv: readonly string[], io: Io, engines: Engines): Promise<number> {
  const { default: yargs } = await import("yargs");
  let chosen: ((session: Session) => Promise<number>) | undefined;
  const cli = described(yargs().scriptName("sfnc"), (run) => (chosen = run), commands);
  const parsed = await parse(cli, argv);
  if (parsed.problem !== undefined) {
    io.stderr.write(usageError(parsed.problem, argv, commands));
    return exitCode.usage;
  }
  if (chosen === undefined) {
    const asked = argv.length > 0;
    (asked ? io.stdout : io.stderr).write(`${parsed.output || (await cli.getHelp())}\n`);
    return asked ? exitCode.ok : exitCode.usage;
  }
  const colour = {
    stdout: wantsColour(io, io.stdout, parsed.color),
    stderr: wantsColour(io, io.stderr, parsed.color),
  };
  return chosen({ io, engines, colour });
}

function described(
  cli: Argv,
  choose: (run: (session: Session) => Promise<number>) => void,
  all: readonly Command[],
): Argv {
  for (const each of all) each.declare(cli, choose);
  return cli
    .usage("sfnc compiles typed async TypeScript to Amazon States Language.\n\n$0 <command> [options]")
    .option("color", { type: "boolean", describe: "Colour, or --no-color for none" })
    .help()
    .alias("h", "help")
    .version(version())
    .epilogue("Exit codes: 0 fine, 1 findings in the sources, 2 wrong usage, 3 a bug in sfnc.")
    .locale("en")
    .wrap(100)
    .strict()
    .exitProcess(false)
    .parserConfiguration({
      "camel-case-expansion": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    });
}

interface Parsed {
  readonly problem?: string;
  readonly output: string;
  readonly color?: boolean;
}

/** With a callback yargs prints nothing itself and says what it would have printed. */
async function parse(cli: Argv, argv: readonly string[]): Promise<Parsed> {
  let result: Parsed = { output: "" };
  await cli.parseAsync([...argv], {}, (error, args, output) => {
    const color = "color" in args ? args.color : undefined;
    result = {
      output,
      ...(error ? { problem: error.message } : {}),
      ...(typeof color === "boolean" ? { color } : {}),
    };
  });
  return result;
}
