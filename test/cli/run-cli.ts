import type { compile, CompiledWorkflow, CompileOptions, CompileResult } from "../../compiler/src/compile.js";
import type { Json, StateMachine } from "../../compiler/src/asl/states.js";
import type { Engines, Simulator } from "../../compiler/src/cli/engines.js";
import { main } from "../../compiler/src/cli/main.js";
import { SimulationError, type Execution, type SimulateOptions } from "../../compiler/src/simulator/index.js";

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly engines?: Partial<Engines>;
  readonly env?: { readonly [name: string]: string };
  readonly tty?: boolean;
  readonly stdin?: string;
}

/** Runs the command line in this process, as a terminal or a script would. */
export async function sfnc(args: readonly string[], surroundings: Surroundings): Promise<CliRun> {
  const out = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") => ({
    isTTY: surroundings.tty ?? false,
    write: (text: string) => void (out[name] += text),
  });
  const io = {
    cwd: surroundings.cwd,
    env: surroundings.env ?? {},
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    readStdin: () => Promise.resolve(surroundings.stdin ?? ""),
  };
  const refuse = (name: string) => () => Promise.reject(new Error(`this run needs no ${name}`));
  const engines: Engines = {
    compile: refuse("compiler"),
    simulator: refuse("simulator"),
    ...surroundings.engines,
  };
  return { code: await main(args, io, engines), ...out };
}

/** A compiler that answers as told, and the options it was called with. */
export function fakeCompiler(answer: (options: CompileOptions) => Partial<CompileResult>): {
  readonly engines: Partial<Engines>;
  readonly calls: CompileOptions[];
} {
  const calls: CompileOptions[] = [];
  const compiler: typeof compile = (options) => {
    calls.push(options);
    return { workflows: [], diagnostics: [], ...answer(options) };
  };
  return { engines: { compile: () => Promise.resolve(compiler) }, calls };
}

/** A simulator that answers as told, and what it was asked. */
export function fakeSimulator(answer: (definition: StateMachine, input: Json) => Execution): {
  readonly engines: Partial<Engines>;
  readonly calls: { definition: unknown; input: unknown; options: SimulateOptions }[];
} {
  const calls: { definition: unknown; input: unknown; options: SimulateOptions }[] = [];
  const simulator: Simulator = {
    simulate: (definition, input, options = {}) => {
      calls.push({ definition, input, options });
      return Promise.resolve().then(() => answer(definition, input));
    },
    SimulationError,
  };
  return { engines: { simulator: () => Promise.resolve(simulator) }, calls };
}

export function compiled(name: string, file: string, text = `{ "StartAt": "${name}" }\n`): CompiledWorkflow {
  return {
    name,
    exportName: name,
    file,
    type: "STANDARD",
    arn: "${DoneArn}",
    origins: {},
    switched: [],
    ir: "",
    reads: [],
    sagas: [],
    definition: { StartAt: "Done", States: { Done: { Type: "Succeed" } } },
    artefacts: [{ path: `${name}.asl.json`, text }],
  };
}
