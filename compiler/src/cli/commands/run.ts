import type { Json, StateMachine } from "../../asl/states.js";
import { finding, painter, plural, type Diagnostic } from "../../diagnostics/index.js";
import { badBuckets, cannotRun, noMock } from "../../diagnostics/catalogue/project.js";
import type { Execution, MissingMock, S3Objects } from "../../simulator/index.js";
import { command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { exportScenario, wantsExport } from "../export-scenario.js";
import { findMachine } from "../find-machine.js";
import { loadMocks } from "../load-mocks.js";
import { readJson, type Read } from "../read-json.js";
import { report, reportJson, type Session } from "../session.js";
import { shownPathTaken } from "../shown-path-taken.js";

export const run = command({
  usage: "run <machine>",
  summary: "Run a workflow or an ASL file on this machine, in virtual time, with mocked steps",
  positionals: {
    machine: {
      type: "string",
      demandOption: true,
      describe: "file.ts, file.ts#name, file.asl.json, or the name of a workflow that was built",
    },
  },
  flags: {
    input: { type: "string", describe: "A JSON file, or - for stdin; {} when absent" },
    mocks: {
      type: "string",
      describe:
        "What steps answer, by state or function: a .json file, or the default export of a .ts or .js file",
    },
    s3: { type: "string", describe: "A JSON file: what buckets hold, by bucket/key, for distributed maps" },
    type: {
      choices: ["STANDARD", "EXPRESS"] as const,
      describe: "What the definition is deployed as; a compiled workflow knows it",
    },
    seed: { type: "number", default: 1, describe: "Decides random numbers, ids and jitter" },
    "export-test-state": {
      type: "string",
      describe: "Write the run as requests of the TestState API of AWS into this file",
    },
    "export-mock-config": {
      type: "string",
      describe: "Write the run as a mock file of Step Functions Local into this file",
    },
    "out-dir": { type: "string", default: "sfnc.out", describe: "Where built workflows are looked for" },
    tsconfig: { type: "string", describe: "Found upward from the file when absent" },
    json: { type: "boolean", default: false, describe: "Print the result and all events as JSON on stdout" },
  },
  examples: [
    ["sfnc run src/order.ts --input order.json --mocks mocks.json", "Compile and run"],
    ["sfnc run src/orders.ts#refund --mocks mocks.ts", "One of several workflows"],
    ["sfnc run src/nightly.ts --s3 buckets.json --mocks mocks.json", "What a distributed map reads"],
    ["echo '{}' | sfnc run legacy.asl.json --input -", "Any ASL, input from stdin"],
  ],
  run: async (args, session) => {
    const { io, engines } = session;
    const refuse = (diagnostics: readonly Diagnostic[], code: number): number => {
      if (args.json) reportJson(diagnostics, {}, session);
      else report(diagnostics, session);
      return code;
    };
    const input = args.input === undefined ? { value: {} } : await readJson(args.input, io);
    if ("problem" in input) return refuse(input.problem, exitCode.usage);
    const mocks = args.mocks === undefined ? { value: {} } : await loadMocks(args.mocks, io);
    if ("problem" in mocks) return refuse(mocks.problem, exitCode.usage);
    const s3 = args.s3 === undefined ? { value: undefined } : await readBuckets(args.s3, io);
    if ("problem" in s3) return refuse(s3.problem, exitCode.usage);
    const found = await findMachine(args.machine, args, session);
    if ("problem" in found) return refuse(found.problem, found.code);

    const files = { testState: args["export-test-state"], mockConfig: args["export-mock-config"] };
    const { simulate, SimulationError } = await engines.simulator();
    try {
      // The simulator checks the definition and the input itself.
      const execution = await simulate(found.definition as StateMachine, input.value as Json, {
        mocks: mocks.value,
        ...(s3.value === undefined ? {} : { s3: s3.value }),
        seed: args.seed,
        type: found.type,
        stateMachineName: found.name,
        children: found.children,
        ...(wantsExport(files) ? { trace: true } : {}),
      });
      const machine = { name: found.name, definition: found.definition as StateMachine };
      const unwritten = await exportScenario(files, machine, execution, io);
      if (unwritten.length > 0) return refuse(unwritten, exitCode.usage);
      if (args.json) tellJson(execution, found.diagnostics, session);
      else tell(execution, found.diagnostics, session);
      return execution.status === "SUCCEEDED" ? exitCode.ok : exitCode.diagnostics;
    } catch (error) {
      if (!(error instanceof SimulationError)) throw error;
      return refuse([whyNot(error, args.machine, args.mocks)], exitCode.usage);
    }
  },
});

/** Contents by `bucket/key`: text, or a value that is the JSON in the object. */
async function readBuckets(file: string, io: Session["io"]): Promise<Read<S3Objects>> {
  const read = await readJson(file, io);
  if ("problem" in read) return read;
  const { value } = read;
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { value: value as S3Objects };
  return { problem: [finding(badBuckets, undefined, file)] };
}

function whyNot(error: Error, machine: string, mocks: string | undefined): Diagnostic {
  if (error.name !== "MissingMock") return finding(cannotRun, undefined, machine, error.message);
  const { state, resourceKey, input } = (error as MissingMock).call;
  return finding(noMock, undefined, state, resourceKey, JSON.stringify(input), mocks);
}

/** The way on stderr, the output on stdout, so that another program can read the output alone. */
function tell(execution: Execution, diagnostics: readonly Diagnostic[], session: Session): void {
  const { io, colour } = session;
  report(diagnostics, session);
  const paint = painter(colour.stderr);
  const { status, error, cause, events, calls, visited, seconds } = execution;
  const time = `${Math.round(seconds * 1000) / 1000} s of virtual time`;
  const effort = [plural(visited.length, "state"), plural(calls.length, "call"), time].join(", ");
  const end = status === "SUCCEEDED" ? paint.green(status) : paint.red(status);
  const reason = [error, cause].filter((part) => part !== undefined && part !== "").join(": ");
  io.stderr.write(
    `${shownPathTaken(events, paint)}${paint.bold(end)}${reason === "" ? "" : ` ${reason}`} ${paint.dim(`(${effort})`)}\n`,
  );
  if (execution.output !== undefined) io.stdout.write(`${JSON.stringify(execution.output, undefined, 2)}\n`);
}

function tellJson(execution: Execution, diagnostics: readonly Diagnostic[], session: Session): void {
  const { status, output, error, cause, events } = execution;
  reportJson(diagnostics, { status, output, error, cause, events }, session);
}
