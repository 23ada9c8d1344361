import { Node, type CallExpression } from "ts-morph";
import { notAwaited, notStatic } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Lambda } from "../../../../ir/ir.js";
import { membersOf } from "../../../../ir/shape.js";
import { refuse, type Cx } from "../../context.js";
import { constant } from "../../expressions/literals.js";
import type { Lower } from "../../expressions/rule.js";
import { isAwaited, type CallSite } from "../call.js";
import { blockRetry, retryNode } from "./block.js";
import { functionGraph } from "./branch.js";
import { branchesOf } from "./branches.js";
import { branchNames } from "./branch-names.js";
import type { Outcome } from "./settled.js";

/** `parallel({ a: () => f(), b: async () => { ... } }, options)`, or a list: a Parallel. */
export function parallelCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "parallel")) return refuse(cx, notAwaited, node, "parallel");
  const [given, options] = node.getArguments();
  if (Node.isArrayLiteralExpression(given)) {
    const names = branchNames(node, given.getElements().length);
    const bodies = given.getElements().map((body, i) => ({ name: names[i]!, body }));
    return parallelOf(node, bodies, options, cx, lower);
  }
  if (!Node.isObjectLiteralExpression(given))
    return refuse(cx, notStatic, given ?? node, "The list of branches");
  const bodies: NamedBody[] = [];
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
    bodies.push({ name: property.getName().replace(/^["']|["']$/g, ""), body });
  }
  const keys = bodies.map(({ name }) => name);
  return named(parallelOf(node, bodies, options, cx, lower), keys, node);
}

interface NamedBody {
  readonly name: string;
  readonly body: Node;
}

function parallelOf(
  node: CallExpression,
  bodies: readonly NamedBody[],
  options: Node | undefined,
  cx: Cx,
  lower: Lower,
): Expr {
  const retry = blockRetry(options, cx);
  const nodes = bodies.map(({ body }) => body);
  const branch = (i: number, outcome: Outcome | undefined, inside: Cx): Lambda =>
    functionGraph(nodes[i]!, bodies[i]!.name, [], { outcome }, inside, lower).lambda;
  return branchesOf(node, nodes, branch, { options, retry, retryNode: retryNode(options, cx) }, cx);
}

/** The results under their names: the service gives them as a list. */
function named(results: Expr, keys: readonly string[], node: Node): Expr {
  if (results.op === "array" && results.shape.kind === "tuple") {
    const { elements } = results.shape;
    const entries = results.items.flatMap((item, i) =>
      "item" in item ? [{ key: keys[i]!, value: item.item }] : [],
    );
    const fields = Object.fromEntries(keys.map((key, i) => [key, { shape: elements[i]! }]));
    return { op: "object", entries, shape: { kind: "object", fields }, at: results.at };
  }
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
