import { Node } from "ts-morph";
import { notAFunction } from "../../../../diagnostics/catalogue/fan-out.js";
import type { Expr, Lambda } from "../../../../ir/ir.js";
import { report, type Cx } from "../../context.js";
import { entityOf } from "../../entities/resolve.js";
import type { Lower } from "../../expressions/rule.js";
import { leaveWith } from "../../statements/exits.js";
import { lowerStatements } from "../../statements/index.js";
import { bindParameters } from "../../statements/patterns.js";
import { lowerCall } from "../call.js";
import { runStep } from "../step.js";
import { nestedGraph, type NestedParam } from "./nested.js";

/** A function or a step over parameters, as a graph; its result is the result of the branch. */
export function functionGraph(
  body: Node,
  name: string,
  params: readonly NestedParam[],
  cx: Cx,
  lower: Lower,
): ReturnType<typeof nestedGraph> {
  const entity = Node.isMethodDeclaration(body)
    ? ({ kind: "function", node: body, name } as const)
    : entityOf(body, cx);
  return nestedGraph(body, name, params, cx, (inner, args) => {
    if (entity?.kind === "step") {
      const type = body.getType().getCallSignatures()[0]?.getReturnType();
      const result = type?.getTypeArguments()[0] ?? type;
      const shape = result === undefined ? ({ kind: "unknown" } as const) : cx.lowering.shapes(result, body);
      leaveWith(runStep(body, entity, args[0], {}, shape, inner), body, inner);
      return;
    }
    if (entity?.kind !== "function") {
      report(inner, notAFunction, body, body.getText());
      leaveWith(undefined, body, inner);
      return;
    }
    const fn = entity.node;
    const inside = { ...inner, inlining: [...inner.inlining, fn.compilerNode] };
    bindParameters(fn.getParameters(), args, inside);
    const code = fn.getBody();
    if (code !== undefined && Node.isBlock(code)) lowerStatements(code.getStatements(), inside);
    else if (code !== undefined) {
      const value = awaited(code, inside, lower);
      if (inside.cursor.block !== undefined) leaveWith(value, code, inside);
    }
    if (inside.cursor.block !== undefined) leaveWith(undefined, body, inside);
  });
}

/** An element of a list of promises: the call runs in its branch. */
export function promiseGraph(element: Node, name: string, cx: Cx, lower: Lower): Lambda {
  return nestedGraph(element, name, [], cx, (inner) => {
    const value = awaited(element, inner, lower);
    if (inner.cursor.block !== undefined) leaveWith(value, element, inner);
  }).lambda;
}

function awaited(node: Node, cx: Cx, lower: Lower): Expr {
  return Node.isCallExpression(node) ? lowerCall(node, cx, lower, { awaited: true }) : lower(node, cx);
}
