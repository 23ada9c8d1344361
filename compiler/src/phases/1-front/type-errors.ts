import { ts, type SourceFile } from "ts-morph";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import { syntaxError, typeError } from "../../diagnostics/catalogue/source.js";
import { spanAt, type Front } from "./project.js";

/** Unused names, unreachable code, cases that fall through: matters of style, with no bearing on the meaning. */
const tidiness: ReadonlySet<number> = new Set([
  6133, 6138, 6192, 6196, 6198, 6199, 6205, 7027, 7028, 7029, 7030,
]);

/** What TypeScript itself says of a file: syntax first, since types mean nothing in a file that does not parse. */
export function sourceErrors(front: Front, file: SourceFile): readonly Diagnostic[] {
  const program = front.project.getProgram().compilerObject;
  const syntactic = program.getSyntacticDiagnostics(file.compilerNode);
  if (syntactic.length > 0) return syntactic.map((d) => translate(file, d, true));
  return program
    .getSemanticDiagnostics(file.compilerNode)
    .filter((d) => d.category === ts.DiagnosticCategory.Error && !tidiness.has(d.code))
    .map((d) => translate(file, d, false));
}

function translate(file: SourceFile, diagnostic: ts.Diagnostic, syntax: boolean): Diagnostic {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  const start = diagnostic.start ?? 0;
  const at = spanAt(file, start, start + (diagnostic.length ?? 0));
  return finding(syntax ? syntaxError : typeError, at, text, diagnostic.code);
}
