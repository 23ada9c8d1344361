import { Node, type Type } from "ts-morph";
import { undosOfChildren } from "../../../../diagnostics/catalogue/sagas.js";
import { notAFunction } from "../../../../diagnostics/catalogue/fan-out.js";
import type { Expr, Lambda } from "../../../../ir/ir.js";
import { unknownShape, type Shape } from "../../../../ir/shape.js";
import { report, type Cx } from "../../context.js";
import { entityOf } from "../../entities/resolve.js";
import type { Lower } from "../../expressions/rule.js";
import { canRegister } from "../../sagas/can-register.js";
import { withUndoScope } from "../../sagas/undo-scope.js";
import { leaveWith } from "../../statements/exits.js";
import { lowerStatements } from "../../statements/index.js";
import { bindParameters } from "../../statements/patterns.js";
import { lowerCall } from "../call.js";
import { runStep } from "../step.js";
import { nestedGraph, type NestedParam } from "./nested.js";
import { settled, type Outcome } from "./settled.js";

export interface BranchWays {
  /** What the end of the branch becomes; an error leaves it when absent. */
  readonly outcome?: Outcome | undefined;
  /** The arguments of the function, made of the parameters of the graph; they are the same when absent. */
  readonly argsOf?: (values: readonly Expr[]) => readonly Expr[];
  /** Whether it is an execution of its own: what is registered in it is undone there. */
  readonly ownExecution?: true;
}

/**
 * A function or a step over parameters, as a graph; its result is the result of the branch, or what `outcome` makes of
 * its end.
 */
export function functionGraph(
  body: Node,
  name: string,
  params: readonly NestedParam[],
  { outcome, argsOf = (values) => values, ownExecution }: BranchWays,
  cx: Cx,
  lower: Lower,
): ReturnType<typeof nestedGraph> {
  const entity = Node.isMethodDeclaration(body)
    ? ({ kind: "function", node: body, name } as const)
    : entityOf(body, cx);
  const type = body.getType().getCallSignatures()[0]?.getReturnType();
  const shape = promisedShape(type, body, cx);
  // An error ends an execution of its own as it is: who waits for it is told of a failed item.
  const around: Cx =
    ownExecution === undefined ? cx : { ...cx, registry: undefined, flow: undefined, guardedOutside: false };
  return branchGraph(body, name, params, { outcome, shape }, around, (outer, values) => {
    const args = argsOf(values);
    const { leavesBranch: _, ...alone } = outer; // its errors stay in its execution
    if (ownExecution === true) inOwnScope(body, alone, (inner) => run(inner, args));
    else run(outer, args);
  });

  function run(inner: Cx, args: readonly Expr[]): void {
    if (entity?.kind === "step") {
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
  }
}

/** The undos of an execution that a block starts run in that execution, and nowhere else. */
function inOwnScope(body: Node, cx: Cx, lower: (inside: Cx) => void): void {
  if (!canRegister(body, cx)) return lower(cx);
  report(cx, undosOfChildren, body);
  withUndoScope(body, { kind: "child", onUndoFailure: cx.lowering.onUndoFailure }, cx, lower);
}

/** An element of a list of promises: the call runs in its branch. */
export function promiseGraph(
  element: Node,
  name: string,
  outcome: Outcome | undefined,
  cx: Cx,
  lower: Lower,
): Lambda {
  const shape = promisedShape(element.getType(), element, cx);
  return branchGraph(element, name, [], { outcome, shape }, cx, (inner) => {
    const value = awaited(element, inner, lower);
    if (inner.cursor.block !== undefined) leaveWith(value, element, inner);
  }).lambda;
}

interface Ends {
  readonly outcome: Outcome | undefined;
  /** Of what the body returns. */
  readonly shape: Shape;
}

function branchGraph(
  node: Node,
  name: string,
  params: readonly NestedParam[],
  { outcome, shape }: Ends,
  cx: Cx,
  body: (inner: Cx, args: readonly Expr[]) => void,
): ReturnType<typeof nestedGraph> {
  return nestedGraph(node, name, params, cx, (inner, args) => {
    if (outcome === undefined) body(inner, args);
    else settled(node, inner, { outcome, shape }, (inside) => body(inside, args));
  });
}

function awaited(node: Node, cx: Cx, lower: Lower): Expr {
  return Node.isCallExpression(node) ? lowerCall(node, cx, lower, { awaited: true }) : lower(node, cx);
}

/** Of what awaiting a value of the type gives. */
function promisedShape(type: Type | undefined, node: Node, cx: Cx): Shape {
  if (type === undefined) return unknownShape;
  const promised = type.getSymbol()?.getName() === "Promise" ? type.getTypeArguments()[0] : undefined;
  return cx.lowering.shapes(promised ?? type, node);
}
