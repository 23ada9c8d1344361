export { compile } from "./compile.js";
export type {
  Artefact,
  CompiledWorkflow,
  CompileOptions,
  CompileResult,
  QueryLanguageOption,
} from "./compile.js";
export type { Diagnostic, Severity, Span } from "./diagnostics/index.js";
