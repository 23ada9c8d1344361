import type { JsonataNode } from "../../jsonata/index.js";

/**
 * The names that an expression reads from the context item it does not have.
 * Only the first step of a path does; later steps, predicates and groupings look at what the step before gave.
 */
export function topLevelReferences(tree: JsonataNode): ReadonlySet<string> {
  const names = new Set<string>();
  collect(tree, names);
  return names;
}

function collect(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collect(item, names);
    return;
  }
  if (!isNode(node)) return;
  switch (node.type) {
    case "path":
      return collect((node.steps as unknown[] | undefined)?.[0], names);
    case "name":
      names.add(String(node.value));
      return;
    case "variable":
      if (node.value === "") names.add("$");
      if (node.value === "$") names.add("$$");
      return;
    case "unary":
      // [..] has expressions, {..} has pairs in lhs, - has one expression.
      return collect([node.expressions, node.lhs, node.expression], names);
    case "binary":
    case "apply":
      return collect([node.lhs, node.rhs], names);
    case "function":
    case "partial":
      return collect([node.procedure, node.arguments], names);
    case "lambda":
      return collect(node.body, names);
    case "condition":
      return collect([node.condition, node.then, node.else], names);
    case "block":
      return collect(node.expressions, names);
    case "bind":
      return collect(node.rhs, names);
    default:
      return;
  }
}

function isNode(value: unknown): value is JsonataNode {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}
