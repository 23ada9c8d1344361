import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Finding, MachineType } from "../../asl/validate/index.js";
import { finding, shownPath } from "../../diagnostics/index.js";
import { missingFile } from "../../diagnostics/catalogue/project.js";
import { command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { pathKind } from "../path-kind.js";
import { report, type Session } from "../session.js";

/** A file and what was found in it. */
interface Validated {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export const validate = command({
  usage: "validate <files..>",
  summary: "Say what AWS would refuse in definitions written in Amazon States Language",
  positionals: {
    files: {
      type: "string",
      array: true,
      demandOption: true,
      describe: "JSON files; - alone is what comes on stdin",
    },
  },
  flags: {
    type: {
      choices: ["STANDARD", "EXPRESS"] as const,
      default: "STANDARD" as const,
      describe: "What the definitions are deployed as",
    },
    json: { type: "boolean", default: false, describe: "Print the findings as JSON on stdout" },
  },
  examples: [
    ["sfnc validate order.asl.json", "One file"],
    ["sfnc validate order.asl.json --type EXPRESS --json", "For another program"],
  ],
  run: async (args, session) => {
    const { type, json } = args;
    const { cwd } = session.io;
    // yargs leaves a lone - out.
    const files = args.files.length === 0 ? ["-"] : args.files;
    const missing = files.filter((file) => file !== "-" && pathKind(resolve(cwd, file)) !== "file");
    if (missing.length > 0) {
      report(
        missing.map((file) => finding(missingFile, undefined, file)),
        session,
      );
      return exitCode.usage;
    }
    const validated = await Promise.all(files.map((file) => validateFile(file, type, session)));
    const all = validated.flatMap(({ findings }) => findings);
    if (json) tellJson(validated, session);
    else tell(validated, session);
    if (all.some(({ code }) => code === notJson)) return exitCode.usage;
    return all.some(({ severity }) => severity === "error") ? exitCode.diagnostics : exitCode.ok;
  },
});

const notJson = "ASL0001";

async function validateFile(file: string, type: MachineType, { io }: Session): Promise<Validated> {
  const { validateText } = await import("../../asl/validate/index.js");
  const path = resolve(io.cwd, file);
  const text = (file === "-" ? await io.readStdin() : readFileSync(path, "utf8")).replace(/^\uFEFF/, "");
  return { file: file === "-" ? "stdin" : shownPath(path, io.cwd), findings: validateText(text, { type }) };
}

function tell(validated: readonly Validated[], { io }: Session): void {
  for (const { file, findings } of validated) {
    for (const { code, severity, path, message } of findings) {
      io.stdout.write(`${file}: ${path}: ${severity === "warning" ? "warning: " : ""}${message} (${code})\n`);
    }
  }
  const { errors, warnings } = count(validated);
  const files = `${validated.length} ${validated.length === 1 ? "file" : "files"}`;
  io.stderr.write(`${files}: ${amount(errors, "error")}, ${amount(warnings, "warning")}\n`);
}

function tellJson(validated: readonly Validated[], { io }: Session): void {
  const findings = validated.flatMap(({ file, findings }) => findings.map((found) => ({ file, ...found })));
  const answer = { version: 1, ...count(validated), findings };
  io.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
}

function count(validated: readonly Validated[]): { readonly errors: number; readonly warnings: number } {
  const all = validated.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: all.length - errors };
}

function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
