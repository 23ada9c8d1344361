import type { Diagnostic } from "./diagnostics/index.js";
import type { StateMachine } from "./asl/states.js";

export type QueryLanguageOption = "auto" | "jsonpath" | "jsonata";

export interface CompileOptions {
  /** Absolute paths of the files whose exported workflows are compiled. */
  readonly files: readonly string[];
  readonly queryLanguage?: QueryLanguageOption;
  /** The tsconfig to read; found upward from the first file when absent. */
  readonly tsconfig?: string;
}

export interface CompiledWorkflow {
  /** The name of the machine, and, in kebab-case, of its files. */
  readonly name: string;
  readonly exportName: string;
  readonly file: string;
  readonly definition: StateMachine;
  readonly artefacts: readonly Artefact[];
}

/** One output file, its path relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

export interface CompileResult {
  /** Workflows without errors; one that has an error is absent. */
  readonly workflows: readonly CompiledWorkflow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the exported workflows of `files`. */
export function compile(_options: CompileOptions): CompileResult {
  return { workflows: [], diagnostics: [] };
}
