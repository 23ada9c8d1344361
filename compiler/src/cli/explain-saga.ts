import { resolve } from "node:path";
import { finding, shownPath } from "../diagnostics/index.js";
import {
  missingFile,
  noWorkflow,
  sagaOfDefinition,
  whichWorkflow,
} from "../diagnostics/catalogue/project.js";
import { exitCode } from "./exit-code.js";
import { pathKind } from "./path-kind.js";
import { sagaPage } from "./saga-page.js";
import { report, reportJson, type Session } from "./session.js";

export interface ExplainSagaOptions {
  readonly tsconfig: string | undefined;
  readonly json: boolean;
}

/** Prints what the workflows of a file undo, and when. */
export async function explainSaga(
  target: string | undefined,
  { tsconfig, json }: ExplainSagaOptions,
  session: Session,
): Promise<number> {
  const { cwd, stdout, stderr } = session.io;
  if (target === undefined) {
    stderr.write("Which workflow? For instance: sfnc explain --saga src/order.ts\n");
    return exitCode.usage;
  }
  const [file = target, wanted] = target.split("#", 2);
  const path = resolve(cwd, file);
  const isFile = pathKind(path) === "file";
  if (!isFile || !/\.[mc]?tsx?$/.test(file)) {
    report([finding(isFile ? sagaOfDefinition : missingFile, undefined, file)], session);
    return exitCode.usage;
  }
  const compile = await session.engines.compile();
  const { workflows, diagnostics } = compile({
    files: [path],
    ...(tsconfig === undefined ? {} : { tsconfig: resolve(cwd, tsconfig) }),
  });
  const found = workflows.filter(
    ({ name, exportName }) => wanted === undefined || wanted === name || wanted === exportName,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const names = workflows.map(({ exportName }) => exportName);
  const none =
    names.length === 0
      ? finding(noWorkflow, undefined, [file])
      : finding(whichWorkflow, undefined, file, names, wanted);
  const findings = errors.length > 0 || found.length > 0 ? errors : [none];
  if (json) {
    const told = found.map(({ name, exportName, sagas }) => ({
      name,
      exportName,
      file: shownPath(path, cwd),
      sagas,
    }));
    reportJson(findings, { workflows: told }, session);
  } else {
    report(findings, session);
    stdout.write(found.map((workflow) => sagaPage(workflow, cwd)).join("\n"));
  }
  if (errors.length > 0) return exitCode.diagnostics;
  return found.length > 0 ? exitCode.ok : exitCode.usage;
}
