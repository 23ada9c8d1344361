import type { Argv, InferredOptionTypes, Options, PositionalOptions } from "yargs";
import type { Session } from "./session.js";

type Flags = { readonly [name: string]: Options };
type Positionals = { readonly [name: string]: PositionalOptions };
type Run = (session: Session) => Promise<number>;

/** One command of the CLI, its types closed over. */
export interface Command {
  /** As help prints it: `build <files..>`. */
  readonly usage: string;
  readonly flags: readonly string[];
  /** Declares the command to yargs; when it is the one on the command line, `choose` gets what runs it. */
  readonly declare: (cli: Argv, choose: (run: Run) => void) => Argv;
}

interface CommandParts<P extends Positionals, F extends Flags> {
  readonly usage: string;
  readonly summary: string;
  readonly positionals: P;
  readonly flags: F;
  /** A command line and what it is for. */
  readonly examples: readonly (readonly [string, string])[];
  /** Answers with an exit code; only our own bugs throw. */
  readonly run: (args: InferredOptionTypes<P> & InferredOptionTypes<F>, session: Session) => Promise<number>;
}

export function command<const P extends Positionals, const F extends Flags>(
  parts: CommandParts<P, F>,
): Command {
  return {
    usage: parts.usage,
    flags: Object.keys(parts.flags),
    declare: (cli, choose) =>
      cli.command(
        parts.usage,
        parts.summary,
        (builder) => {
          for (const [name, options] of Object.entries(parts.positionals)) builder.positional(name, options);
          for (const [name, options] of Object.entries(parts.flags))
            builder.option(name, options.type === "string" ? { requiresArg: true, ...options } : options);
          for (const [line, what] of parts.examples) builder.example(line, what);
          return builder;
        },
        (args) => {
          // Checked by yargs against the declarations that the types are inferred from.
          const checked = args as unknown as InferredOptionTypes<P> & InferredOptionTypes<F>;
          choose((session) => parts.run(checked, session));
        },
      ),
  };
}
