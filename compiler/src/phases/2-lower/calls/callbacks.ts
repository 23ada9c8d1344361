import { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { elementOf, wholeShape, without, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { apply, truthy } from "../expressions/apply.js";
import { pureFunction } from "../expressions/pure-body.js";
import type { Lower } from "../expressions/rule.js";
import { globalFunctions } from "./global-table.js";
import { globalName } from "./globals.js";

/** An argument that is a function, as one over the values that the method hands to it. */
export function callbackOf(
  node: Node,
  method: string,
  receiver: Expr,
  cx: Cx,
  lower: Lower,
): Expr | undefined {
  const element = elementOf(without(receiver.shape, "undefined", "null"));
  const given = callbackParameters(method, element, receiver);
  if (Node.isArrowFunction(node) || Node.isFunctionExpression(node))
    return pureFunction(node, given, cx, lower);
  if (!Node.isIdentifier(node)) return undefined;
  const entity = entityOf(node, cx);
  if (entity?.kind === "function") return pureFunction(entity.node, given, cx, lower);
  return ofLanguage(node, method === "reduce" ? undefined : element, cx);
}

/** What an array hands to a callback: the element, its index, itself. What is undefined here is read from its declaration. */
function callbackParameters(
  method: string,
  element: Shape,
  receiver: Expr,
): readonly (Shape | Expr | undefined)[] {
  if (method === "reduce") return [undefined, undefined, wholeShape, receiver];
  if (method === "sort" || method === "toSorted") return [element, element];
  return [element, wholeShape, receiver];
}

/** `items.filter(Boolean)`, `items.map(String)`: a function of the language that takes one argument. */
function ofLanguage(node: Node, element: Shape | undefined, cx: Cx): Expr | undefined {
  const name = globalName(node);
  if (name === undefined || element === undefined) return undefined;
  const value = cx.build.value("item", element, spanOf(node));
  const item: Expr = { op: "use", value: value.id, shape: element, at: value.at };
  const known = Object.hasOwn(globalFunctions, name) ? globalFunctions[name] : undefined;
  const isUnary = known?.most === 1 && known.shape !== undefined;
  if (name !== "Boolean" && !isUnary) return undefined;
  const body = isUnary ? apply(known.operator, [item], known.shape!, node) : truthy(item, node);
  return { op: "function", params: [value], body, shape: { kind: "function" }, at: value.at };
}
