import { Node, type CallExpression, type SourceFile } from "ts-morph";
import { runtimeExport } from "./runtime-exports.js";

/** An exported workflow, before anything is known of its body. */
export interface WorkflowSource {
  readonly exportName: string;
  /** The name of its machine where it gives none itself. */
  readonly name: string;
  /** Where it is exported from: a variable, or `export default`. */
  readonly declaration: Node;
  /** What stands for it in a finding. */
  readonly nameNode: Node;
  readonly call: CallExpression;
}

/** The exported `const name = workflow(...)` and `export default workflow(...)` of a file, in the order of the source. */
export function workflowsIn(file: SourceFile): readonly WorkflowSource[] {
  const found: WorkflowSource[] = [];
  for (const [exportName, declarations] of file.getExportedDeclarations()) {
    for (const declaration of declarations) {
      if (declaration.getSourceFile() !== file) continue;
      const call = Node.isVariableDeclaration(declaration) ? declaration.getInitializer() : declaration;
      if (!isWorkflow(call) || found.some((other) => other.call === call)) continue;
      const isNamed = Node.isVariableDeclaration(declaration);
      const own = isNamed ? declaration.getName() : identifierOf(file.getBaseNameWithoutExtension());
      const nameNode = isNamed ? declaration.getNameNode() : call.getExpression();
      found.push({
        exportName,
        name: exportName === "default" ? own : exportName,
        declaration,
        nameNode,
        call,
      });
    }
  }
  return found.sort((a, b) => a.declaration.getStart() - b.declaration.getStart());
}

/** The names of workflows at the top of a file that nothing exports: no machine is made of them. */
export function unexportedIn(file: SourceFile): readonly Node[] {
  const exported = new Set(workflowsIn(file).map((source) => source.call as Node));
  return file
    .getVariableDeclarations()
    .filter((declaration) => {
      const call = declaration.getInitializer();
      return isWorkflow(call) && !exported.has(call);
    })
    .map((declaration) => declaration.getNameNode());
}

function isWorkflow(node: Node | undefined): node is CallExpression {
  if (!Node.isCallExpression(node)) return false;
  const callee = node.getExpression();
  return Node.isIdentifier(callee) && runtimeExport(callee)?.join(".") === "workflow";
}

/** `place-order.flow` as a name: placeOrderFlow. */
function identifierOf(fileName: string): string {
  return fileName.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
}
