import { Node } from "ts-morph";
import { unknownError } from "../../../diagnostics/catalogue/steps.js";
import { report, type Cx } from "../context.js";
import type { ErrorEntity } from "./entity.js";
import { entityOf } from "./resolve.js";
import { errorNamesOf } from "./error-classes.js";
import { predefinedErrors } from "./predefined-errors.js";

/** The names that `catch` and `retry` list for an error class: its own, and those of its subclasses. */
export function aslNamesOf(node: Node, cx: Cx): readonly string[] {
  const entity = Node.isExpression(node) ? entityOf(node, cx) : undefined;
  switch (entity?.kind) {
    case "error":
      // Every error of a step is a WorkflowError.
      if (entity.names[0] === "WorkflowError") return ["States.ALL"];
      return [...new Set([entity.names[0]!, ...subclassNames(entity, cx, node)])];
    case "list":
      return [...new Set(entity.node.getElements().flatMap((element) => aslNamesOf(element, cx)))];
    case "helper": {
      const names = predefinedErrors[entity.path.join(".")];
      if (names !== undefined) return names;
      break;
    }
    default:
  }
  report(cx, unknownError, node, node.getText());
  return [];
}

/** Error classes of the program below this one, found in the files that the build opened. */
function subclassNames(entity: ErrorEntity, _cx: Cx, node: Node): readonly string[] {
  const names: string[] = [];
  for (const file of node.getProject().getSourceFiles()) {
    if (file.isDeclarationFile()) continue;
    for (const declaration of file.getClasses()) {
      const chain = errorNamesOf(declaration);
      if (chain.slice(1).includes(entity.names[0]!)) names.push(chain[0]!);
    }
  }
  return names.sort();
}
