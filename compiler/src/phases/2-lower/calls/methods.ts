import { Node, type CallExpression, type PropertyAccessExpression } from "ts-morph";
import { sharedMutation, unknownMethod } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import {
  elementOf,
  kindOf,
  numberShape,
  stringShape,
  wholeShape,
  without,
  type Shape,
} from "../../../ir/shape.js";
import { refuse, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import type { FunctionNode } from "../entities/entity.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/operators.js";
import { pureFunction } from "../expressions/pure-body.js";
import type { Lower } from "../expressions/rule.js";
import { settle } from "../expressions/settle.js";
import { globalCalls } from "./globals.js";
import { arrayMethods, stringMethods, type Method } from "./method-tables.js";

/** A method of a string, array or number, or a function of the language: `Math.max`, `Object.keys`. */
export function methodCall(node: CallExpression, cx: Cx, lower: Lower): Expr | undefined {
  const callee = node.getExpression();
  if (entityOf(callee, cx)?.kind === "helper") return undefined;
  const written = callee.getText();
  const global = Object.hasOwn(globalCalls, written) ? globalCalls[written] : undefined;
  if (global !== undefined) return settle(global(node, cx, lower), "value", cx);
  if (!Node.isPropertyAccessExpression(callee)) return undefined;
  const receiver = lower(callee.getExpression(), cx);
  const present = without(receiver.shape, "undefined", "null");
  const name = callee.getName();
  switch (kindOf(present)) {
    case "string":
      return ofTable(stringMethods, "string", node, callee, receiver, cx, lower);
    case "array":
    case "tuple":
      return ofTable(arrayMethods, "array", node, callee, receiver, cx, lower);
    case "number":
      if (name === "toString" && node.getArguments().length === 0)
        return apply("asText", [receiver], stringShape, node);
      if (name === "toFixed") {
        const digits = node.getArguments()[0];
        return apply(
          "toFixed",
          [receiver, digits === undefined ? constant(0, node) : lower(digits, cx)],
          stringShape,
          node,
        );
      }
      return refuse(cx, unknownMethod, node, `Number.${name}()`);
    case "date":
      if (name === "toISOString" || name === "toJSON") return apply("isoOf", [receiver], stringShape, node);
      if (name === "getTime" || name === "valueOf") return apply("millisOf", [receiver], numberShape, node);
      return refuse(cx, unknownMethod, node, `Date.${name}()`);
    default:
      return undefined;
  }
}

function ofTable(
  table: Readonly<Record<string, Method>>,
  kind: string,
  node: CallExpression,
  callee: PropertyAccessExpression,
  receiver: Expr,
  cx: Cx,
  lower: Lower,
): Expr {
  const name = callee.getName();
  const method = Object.hasOwn(table, name) ? table[name] : undefined;
  const given = node.getArguments();
  if (method === undefined || given.length > method.most || given.length < (method.least ?? 0)) {
    return refuse(cx, unknownMethod, node, `${kind}.${name}() with ${given.length} arguments`);
  }
  if (method.mutates && isNamed(callee.getExpression()))
    return refuse(cx, sharedMutation, node, callee.getText());
  const element = elementOf(without(receiver.shape, "undefined", "null"));
  const args = given.map((argument): Expr => {
    const fn = callbackOf(argument, cx);
    return fn === undefined
      ? lower(argument, cx)
      : pureFunction(fn, callbackShapes(name, element, receiver), cx, lower);
  });
  const declared = cx.lowering.shapes(node.getType(), node);
  const shape = method.shape?.(receiver, args) ?? declared;
  return settle(apply(method.operator, [receiver, ...args], shape, node), name, cx);
}

/** A value with a name of its own: changing it in place would be seen through the name. */
function isNamed(node: Node): boolean {
  if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node) || Node.isAsExpression(node)) {
    return isNamed(node.getExpression());
  }
  return (
    Node.isIdentifier(node) || Node.isPropertyAccessExpression(node) || Node.isElementAccessExpression(node)
  );
}

function callbackOf(node: Node, cx: Cx): FunctionNode | undefined {
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node)) return node;
  if (!Node.isIdentifier(node)) return undefined;
  const entity = entityOf(node, cx);
  return entity?.kind === "function" ? entity.node : undefined;
}

/** What an array hands to a callback: the element and its index. Those of `reduce` are read from its declaration. */
function callbackShapes(method: string, element: Shape, receiver: Expr): readonly Shape[] {
  if (method === "reduce") return [];
  if (method === "sort" || method === "toSorted") return [element, element];
  return [element, wholeShape, receiver.shape];
}
