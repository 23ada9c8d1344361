import { Node, type CallExpression } from "ts-morph";
import { notAwaited, notStatic } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Lambda } from "../../../../ir/ir.js";
import { membersOf } from "../../../../ir/shape.js";
import { refuse, type Cx } from "../../context.js";
import { constant } from "../../expressions/literals.js";
import type { Lower } from "../../expressions/rule.js";
import { isAwaited, type CallSite } from "../call.js";
import { blockOf, blockRetry } from "./block.js";
import { functionGraph } from "./branch.js";

/** `parallel({ a: () => f(), b: async () => { ... } }, options)`, or a list: a Parallel. */
export function parallelCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "parallel")) return refuse(cx, notAwaited, node, "parallel");
  const [given, options] = node.getArguments();
  const block = (branches: readonly Lambda[]): Expr => {
    const call = { kind: "parallel", branches, retry: blockRetry(options, cx) } as const;
    return blockOf(node, call, "Parallel", options, cx);
  };
  if (Node.isArrayLiteralExpression(given)) {
    const branches = given.getElements().map((element, i) => branchOf(element, `branch ${i}`, cx, lower));
    return block(branches);
  }
  if (!Node.isObjectLiteralExpression(given))
    return refuse(cx, notStatic, given ?? node, "The list of branches");
  const keys: string[] = [];
  const branches: Lambda[] = [];
  for (const property of given.getProperties()) {
    if (
      !Node.isPropertyAssignment(property) &&
      !Node.isMethodDeclaration(property) &&
      !Node.isShorthandPropertyAssignment(property)
    ) {
      return refuse(cx, notStatic, property, "A branch");
    }
    const body = Node.isPropertyAssignment(property)
      ? property.getInitializerOrThrow()
      : Node.isMethodDeclaration(property)
        ? property
        : property.getNameNode();
    keys.push(property.getName().replace(/^["']|["']$/g, ""));
    branches.push(branchOf(body, keys.at(-1)!, cx, lower));
  }
  return named(block(branches), keys, node);
}

function branchOf(body: Node, name: string, cx: Cx, lower: Lower): Lambda {
  return functionGraph(body, name, [], {}, cx, lower).lambda;
}

/** The results under their names: the service gives them as a list. */
function named(results: Expr, keys: readonly string[], node: Node): Expr {
  if (results.op !== "use") return results;
  const fields = membersOf(results.shape).find((member) => member.kind === "object")?.fields ?? {};
  const shapes = keys.map((key) => fields[key]?.shape ?? ({ kind: "unknown" } as const));
  const list: Expr = { ...results, shape: { kind: "tuple", elements: shapes } };
  const entries = keys.map((key, i) => {
    const value: Expr = {
      op: "apply",
      operator: "index",
      args: [list, constant(i, node)],
      shape: shapes[i]!,
      at: results.at,
    };
    return { key, value };
  });
  return { op: "object", entries, shape: results.shape, at: results.at };
}
