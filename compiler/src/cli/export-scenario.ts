import { resolve } from "node:path";
import type { StateMachine } from "../asl/states.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Execution } from "../simulator/index.js";
import type { Io } from "./io.js";
import { writeOutputs, type Output } from "./write-outputs.js";

export interface ExportFiles {
  readonly testState: string | undefined;
  readonly mockConfig: string | undefined;
}

export function wantsExport({ testState, mockConfig }: ExportFiles): boolean {
  return testState !== undefined || mockConfig !== undefined;
}

/** Writes what the execution was, as requests to the service and as mocks of Step Functions Local. */
export async function exportScenario(
  files: ExportFiles,
  machine: { readonly name: string; readonly definition: StateMachine },
  execution: Execution,
  io: Io,
): Promise<readonly Diagnostic[]> {
  if (!wantsExport(files)) return [];
  const { mockConfigOf, testStateCallsOf } = await import("../test-kit/exports.js");
  const traced = { ...execution, definition: machine.definition, visits: execution.visits ?? [] };
  const outputs: Output[] = [];
  const add = (file: string | undefined, make: () => unknown): void => {
    if (file === undefined) return;
    outputs.push({ path: resolve(io.cwd, file), text: `${JSON.stringify(make(), undefined, 2)}\n` });
  };
  add(files.testState, () => testStateCallsOf(traced));
  add(files.mockConfig, () => mockConfigOf(machine.name, { Run: traced }));
  return writeOutputs(outputs, io.cwd).diagnostics;
}
