import { Node, ts, type CallExpression, type PropertyAccessExpression } from "ts-morph";
import { unknownMethod, unknownType } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, membersOf, without, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { isHole, refuse, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { asOneExpression, hasEffect } from "../expressions/effects.js";
import { constant, undefinedAt } from "../expressions/literals.js";
import { apply, choose } from "../expressions/apply.js";
import { inPlace, mutatingCall } from "../expressions/mutation.js";
import type { Lower } from "../expressions/rule.js";
import { isNew } from "../ownership/freshness.js";
import { settle } from "../expressions/settle.js";
import { chooseBy } from "../expressions/short-circuit.js";
import { callbackOf } from "./callbacks.js";
import { globalCall, globalName } from "./globals.js";
import { methodHints, methodsOf, type Method } from "./method-tables.js";

/** A method of a string, array, number or date, or a function of the language: `Math.max`, `Object.keys`. */
export function methodCall(node: CallExpression, cx: Cx, lower: Lower): Expr | undefined {
  const callee = node.getExpression();
  if (entityOf(callee, cx)?.kind === "helper") return undefined;
  const global = globalCall(node, cx, lower);
  if (global !== undefined) return settle(global, "value", node, cx);
  if (!Node.isPropertyAccessExpression(callee) || globalName(callee) !== undefined) return undefined;
  const mutating = mutatingCall(node, cx, lower);
  if (mutating !== undefined) return mutating;
  const receiver = lower(callee.getExpression(), cx);
  if (isHole(receiver)) return receiver;
  const present: Expr = { ...receiver, shape: without(receiver.shape, "undefined", "null") };
  const table = methodsOf(present.shape);
  if (table === undefined) return isVague(present.shape) ? vague(node, callee, present, cx) : undefined;
  const value = (inner: Cx): Expr => ofTable(table, node, callee, present, inner, lower);
  return isOptional(callee) ? whenPresent(node, receiver, value, cx) : value(cx);
}

/** Whether the chain that a call stands in ends early where something before it is null or absent. */
function isOptional(callee: PropertyAccessExpression): boolean {
  return (callee.compilerNode.flags & ts.NodeFlags.OptionalChain) !== 0;
}

/** `receiver?.method()`: undefined where the receiver is null or absent; the arguments are not evaluated then. */
function whenPresent(node: CallExpression, receiver: Expr, value: (cx: Cx) => Expr, cx: Cx): Expr {
  const absent = apply("isNullish", [receiver], booleanShape, node);
  if (absent.op === "constant") return absent.value === true ? undefinedAt(node) : value(cx);
  const nothing = undefinedAt(node);
  return node.getArguments().some((argument) => hasEffect(argument, cx))
    ? chooseBy(
        node,
        cx,
        absent,
        () => nothing,
        () => value(cx),
      )
    : settle(choose(absent, nothing, value(asOneExpression(cx)), spanOf(node)), "value", node, cx);
}

function isVague(shape: Shape): boolean {
  return membersOf(shape).some((m) => m.kind === "any" || m.kind === "unknown") || shape.kind === "union";
}

function vague(node: CallExpression, callee: PropertyAccessExpression, receiver: Expr, cx: Cx): Expr {
  const type = membersOf(receiver.shape).map((m) => m.kind);
  return refuse(cx, unknownType, node, callee.getExpression().getText(), [...new Set(type)].join(" | "));
}

function ofTable(
  { kind, methods }: NonNullable<ReturnType<typeof methodsOf>>,
  node: CallExpression,
  callee: PropertyAccessExpression,
  receiver: Expr,
  cx: Cx,
  lower: Lower,
): Expr {
  const name = callee.getName();
  const method: Method | undefined = Object.hasOwn(methods, name) ? methods[name] : undefined;
  const given = node.getArguments();
  if (method === undefined)
    return refuse(cx, unknownMethod, node, `${kind}.${name}()`, ...(methodHints[name] ?? []));
  const spread = given.some((argument) => Node.isSpreadElement(argument));
  if (spread || given.length > method.most || given.length < (method.least ?? 0)) {
    const how = spread ? "spread arguments" : `${given.length} arguments`;
    return refuse(cx, unknownMethod, node, `${kind}.${name}() with ${how}`);
  }
  const place = callee.getExpression();
  const write = method.mutates && !isNew(place, [], cx) ? inPlace(place, node, cx, lower) : undefined;
  const args = given.map(
    (argument) => callbackOf(argument, name, receiver, cx, lower) ?? lower(argument, cx),
  );
  const missing = (method.defaults ?? []).slice(args.length).map((value) => constant(value, node));
  const declared = cx.lowering.shapes(node.getType(), node);
  const shape = method.shape?.(receiver, args) ?? withoutChain(declared, callee);
  const value = settle(apply(method.operator, [receiver, ...args, ...missing], shape, node), name, node, cx);
  write?.(value);
  return value;
}

/** TypeScript adds `undefined` to what stands in an optional chain; the call itself does not give it for that. */
function withoutChain(shape: Shape, callee: PropertyAccessExpression): Shape {
  if (!isOptional(callee)) return shape;
  return /^(at|find|findLast|reduce)$/.test(callee.getName()) ? shape : without(shape, "undefined");
}
