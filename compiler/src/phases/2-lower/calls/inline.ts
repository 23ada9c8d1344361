import { Node, type CallExpression } from "ts-morph";
import { recursion, unknownCall } from "../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import { hole, refuse, type Cx, type Flow } from "../context.js";
import type { Entity, FunctionNode } from "../entities/entity.js";
import { entityOf } from "../entities/resolve.js";
import { chooseOf } from "../expressions/pure-body.js";
import type { Lower } from "../expressions/rule.js";
import { settle } from "../expressions/settle.js";
import { isSimpleFunction } from "../expressions/simple-functions.js";
import { undefinedAt } from "../expressions/literals.js";
import type { Variable } from "../graph-builder.js";
import { ensureAsClaimed } from "../statements/as-claimed.js";
import { lowerStatements } from "../statements/index.js";
import { bindParameters } from "../statements/patterns.js";

/** A call of a function of the project: its body stands here, its parameters are constants of this place. */
export function inlineCall(
  node: CallExpression,
  target: Extract<Entity, { kind: "function" }>,
  cx: Cx,
  lower: Lower,
): Expr {
  const fn = target.node;
  const body = Node.isMethodDeclaration(fn) ? fn.getBody() : fn.getBody();
  if (body === undefined || fn.getSourceFile().isDeclarationFile())
    return refuse(cx, unknownCall, node, target.name);
  if (cx.inlining.includes(fn.compilerNode)) return refuse(cx, recursion, node, target.name);
  cx.lowering.files.add(fn.getSourceFile().getFilePath());
  const entities = node.getArguments().map((argument) => nameOnly(argument, cx));
  const args = node.getArguments().map((argument, i) => (entities[i] ? hole(argument) : lower(argument, cx)));
  const given = new Map(cx.given);
  fn.getParameters().forEach((parameter, i) => {
    const entity = entities[i];
    if (entity !== undefined) given.set(parameter.compilerNode, entity);
    else given.delete(parameter.compilerNode);
  });
  const inner: Cx = {
    ...cx,
    given,
    via: [...cx.via, spanOf(node)],
    inlining: [...cx.inlining, fn.compilerNode],
  };
  if (cx.bindings !== undefined || isSimpleFunction(fn, inner))
    return settle(chooseOf(node, fn, args, inner, lower), target.name, node, cx);
  return inlineValue(node, fn, args, inner, lower);
}

/** What is given to a function and is no data: it is called by name inside. */
function nameOnly(argument: Node, cx: Cx): Entity | undefined {
  const entity = entityOf(argument, cx);
  return entity?.kind === "function" || entity?.kind === "step" ? entity : undefined;
}

/** The value of a call that runs the body of a function here. */
export function inlineValue(
  node: CallExpression,
  fn: FunctionNode,
  args: readonly Expr[],
  cx: Cx,
  lower: Lower,
): Expr {
  const result = inlineBody(node, fn, args, cx, lower);
  const exit = cx.cursor.block;
  if (exit === undefined) return hole(node);
  const type = node.getReturnType();
  const promised = type.getSymbol()?.getName() === "Promise" ? (type.getTypeArguments()[0] ?? type) : type;
  return cx.build.read(result, exit, cx.lowering.shapes(promised, node), spanOf(node)) ?? undefinedAt(node);
}

/** Runs the body of a function here; what it returns is in the variable, where it comes to its end. */
export function inlineBody(
  node: CallExpression,
  fn: FunctionNode,
  args: readonly Expr[],
  cx: Cx,
  lower: Lower,
): Variable {
  const result: Variable = { key: {}, name: cx.resultName ?? "value" };
  if (cx.cursor.block === undefined) return result;
  const exit = cx.build.block("return");
  const flow: Flow = { kind: "function", result, exit, outer: cx.flow };
  const inside: Cx = { ...cx, flow };
  bindParameters(fn.getParameters(), args, inside);
  const body = fn.getBody();
  if (body !== undefined && Node.isBlock(body)) lowerStatements(body.getStatements(), inside);
  else if (body !== undefined) {
    const value = lower(body, inside);
    leave(value);
  }
  if (cx.cursor.block !== undefined) leave(undefinedAt(node));
  cx.build.seal(exit);
  cx.cursor.block = exit.incoming.length === 0 ? undefined : exit;
  return result;

  function leave(value: Expr): void {
    ensureAsClaimed(value, node, inside);
    const end = cx.cursor.block;
    if (end === undefined) return;
    cx.build.write(result, end, value);
    cx.build.jump(end, exit, spanOf(node));
    cx.cursor.block = undefined;
  }
}
