import { basename, join, resolve } from "node:path";
import { finding, shownPath, type Diagnostic } from "../diagnostics/index.js";
import {
  missingFile,
  noMachine,
  noWorkflow,
  refusedByAws,
  whichWorkflow,
} from "../diagnostics/catalogue/project.js";
import type { ChildMachine } from "../simulator/index.js";
import { exitCode } from "./exit-code.js";
import { pathKind } from "./path-kind.js";
import { readJson } from "./read-json.js";
import type { Session } from "./session.js";

export interface MachineOptions {
  readonly "out-dir": string;
  readonly tsconfig: string | undefined;
  readonly type: "STANDARD" | "EXPRESS" | undefined;
}

export type FoundMachine =
  | {
      readonly name: string;
      readonly definition: unknown;
      readonly type: "STANDARD" | "EXPRESS";
      /** The other workflows of its file, by what stands for their ARNs: they run when this one starts them. */
      readonly children: { readonly [arn: string]: ChildMachine };
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly problem: readonly Diagnostic[]; readonly code: number };

/** The machine that an argument means: an ASL file, a workflow in a TypeScript file, or the last build's under its name. */
export async function findMachine(
  target: string,
  options: MachineOptions,
  session: Session,
): Promise<FoundMachine> {
  const { cwd } = session.io;
  if (/\.[mc]?tsx?(#|$)/.test(target)) return compiledMachine(target, options, session);
  const built = join(options["out-dir"], `${target}.asl.json`);
  const file = target.endsWith(".json") ? target : built;
  if (file === built && pathKind(resolve(cwd, built)) !== "file")
    return usage(finding(noMachine, undefined, target, shownPath(resolve(cwd, built), cwd)));
  const read = await readJson(file, session.io);
  if ("problem" in read) return usage(...read.problem);
  const { validateDefinition } = await import("../asl/validate/index.js");
  const refused = validateDefinition(read.value, { type: options.type ?? "STANDARD" })
    .filter(({ severity }) => severity === "error")
    .map(({ code, path, message }) => `  ${path}: ${message} (${code})`);
  // Whatever came out of such a machine here, it would not come out on AWS.
  if (refused.length > 0)
    return { problem: [finding(refusedByAws, undefined, file, refused)], code: exitCode.diagnostics };
  return {
    name: basename(file).replace(/(\.asl)?\.json$/, ""),
    definition: read.value,
    type: options.type ?? "STANDARD",
    children: {},
    diagnostics: [],
  };
}

async function compiledMachine(
  target: string,
  options: MachineOptions,
  session: Session,
): Promise<FoundMachine> {
  const { cwd } = session.io;
  const [file = target, wanted] = target.split("#", 2);
  const path = resolve(cwd, file);
  if (pathKind(path) !== "file") return usage(finding(missingFile, undefined, file));
  const compile = await session.engines.compile();
  const tsconfig = options.tsconfig === undefined ? {} : { tsconfig: resolve(cwd, options.tsconfig) };
  const { workflows, diagnostics } = compile({ files: [path], ...tsconfig });
  const matching = workflows.filter(
    ({ name, exportName }) => wanted === undefined || wanted === name || wanted === exportName,
  );
  const [found, another] = matching;
  if (found !== undefined && another === undefined)
    return {
      name: found.name,
      definition: found.definition,
      type: options.type ?? found.type,
      children: Object.fromEntries(workflows.map(({ arn, definition, type }) => [arn, { definition, type }])),
      diagnostics,
    };
  const names = workflows.map(({ exportName }) => exportName);
  const failed = diagnostics.some(({ severity }) => severity === "error");
  if (names.length === 0) {
    const none = failed ? [] : [finding(noWorkflow, undefined, [file])];
    return { problem: [...diagnostics, ...none], code: exitCode.diagnostics };
  }
  // The one that is wanted may be one of those that did not compile.
  if (failed && wanted !== undefined) return { problem: diagnostics, code: exitCode.diagnostics };
  return usage(...diagnostics, finding(whichWorkflow, undefined, file, names, wanted));
}

function usage(...problem: readonly Diagnostic[]): FoundMachine {
  return { problem, code: exitCode.usage };
}
