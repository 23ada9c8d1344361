import * as runtime from "@sfnc/runtime-types";
import { ts } from "ts-morph";
import type { Fixture } from "../../harness/fixture.js";

/** A program's module, evaluated here: its imports are the copy of runtime-types that the harness has. */
export function loadProgram(source: string, file: string): Fixture {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const module: Record<string, unknown> = {};
  const evaluate = new Function("require", "exports", outputText) as (
    require: (name: string) => unknown,
    exports: Record<string, unknown>,
  ) => void;
  evaluate(() => runtime, module);
  return { name: file, file, module, runs: [], refused: {}, byHand: [] };
}
