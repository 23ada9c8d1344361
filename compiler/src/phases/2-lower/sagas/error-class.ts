import { Node } from "ts-morph";
import { unknownError } from "../../../diagnostics/catalogue/steps.js";
import { report, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { predefinedErrors } from "../entities/predefined-errors.js";

/** The ASL names of an error class that an option names, nearest first. */
export function errorClassOf(node: Node, cx: Cx): readonly string[] | undefined {
  const entity = Node.isExpression(node) ? entityOf(node, cx) : undefined;
  if (entity?.kind === "error") return entity.names;
  const names = entity?.kind === "helper" ? predefinedErrors[entity.path.join(".")] : undefined;
  if (names === undefined) report(cx, unknownError, node, node.getText());
  return names;
}
