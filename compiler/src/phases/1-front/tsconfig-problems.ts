import { dirname, resolve } from "node:path";
import { ts } from "ts-morph";
import { finding, type Diagnostic } from "../../diagnostics/index.js";
import { missingTsconfig } from "../../diagnostics/catalogue/project.js";

/** What is wrong with a tsconfig and with those that it extends: with half of the options, types mean something else. */
export function tsconfigProblems(path: string): readonly Diagnostic[] {
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  if (read.error !== undefined) return [problem(path, read.error)];
  // Only options count here, so the folder is not searched for files.
  const host = { ...ts.sys, readDirectory: () => [] };
  const whole = resolve(path); // `extends` of a relative path is looked for in the wrong folder
  const { errors } = ts.parseJsonConfigFileContent(read.config, host, dirname(whole), undefined, whole);
  return errors.filter(({ code }) => !harmless.includes(code)).map((error) => problem(path, error));
}

/**
 * A tsconfig without files, since files come from the command line; options and values that the TypeScript in here does
 * not know: the user's own may be newer, and it complains about misspelt ones.
 */
const harmless: readonly number[] = [18002, 18003, 5023, 5025, 6046];

function problem(path: string, { file, start, length, messageText }: ts.Diagnostic): Diagnostic {
  const reason = ts.flattenDiagnosticMessageText(messageText, "\n").replace(/\.$/, "");
  if (file === undefined || start === undefined) return finding(missingTsconfig, undefined, path, reason);
  const end = start + (length ?? 0);
  const from = ts.getLineAndCharacterOfPosition(file, start);
  const to = ts.getLineAndCharacterOfPosition(file, end);
  const at = {
    file: file.fileName,
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
  return finding(missingTsconfig, at, path, reason);
}
