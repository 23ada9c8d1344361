import { Node, type CallExpression, type SourceFile, type VariableDeclaration } from "ts-morph";
import { runtimeExport } from "./runtime-exports.js";

/** An exported workflow, before anything is known of its body. */
export interface WorkflowSource {
  readonly exportName: string;
  readonly declaration: VariableDeclaration;
  readonly call: CallExpression;
}

/** The exported `const name = workflow(...)` of a file, in the order of the source. */
export function workflowsIn(file: SourceFile): readonly WorkflowSource[] {
  const found: WorkflowSource[] = [];
  for (const [exportName, declarations] of file.getExportedDeclarations()) {
    for (const declaration of declarations) {
      if (!Node.isVariableDeclaration(declaration) || declaration.getSourceFile() !== file) continue;
      const call = declaration.getInitializer();
      if (!Node.isCallExpression(call)) continue;
      const callee = call.getExpression();
      if (!Node.isIdentifier(callee) || runtimeExport(callee)?.join(".") !== "workflow") continue;
      found.push({ exportName, declaration, call });
    }
  }
  return found.sort((a, b) => a.declaration.getStart() - b.declaration.getStart());
}
