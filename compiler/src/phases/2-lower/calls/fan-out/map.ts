import { Node, type CallExpression } from "ts-morph";
import { moreThanInline } from "../../../../diagnostics/catalogue/advice.js";
import { badMapConcurrency } from "../../../../diagnostics/catalogue/fan-out.js";
import { notAwaited, notStatic } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Invoke } from "../../../../ir/ir.js";
import { elementOf, kindOf, wholeShape, without } from "../../../../ir/shape.js";
import { hole, refuse, report, type Cx } from "../../context.js";
import { staticFlag, staticRecord } from "../../entities/static-text.js";
import type { Lower } from "../../expressions/rule.js";
import { isAwaited, type CallSite } from "../call.js";
import { endFields, undoBlock } from "../../sagas/branches.js";
import { resultShapeOf } from "../step.js";
import { blockOf, blockRetry, inBlock, retryNode } from "./block.js";
import { functionGraph } from "./branch.js";
import { settledOutcome, type Outcome } from "./settled.js";

/** `map(items, fn, { concurrency })`: an inline Map. */
export function mapCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "map")) return refuse(cx, notAwaited, node, "map");
  const [items, body, options] = node.getArguments();
  if (items === undefined || body === undefined) return hole(node);
  const settles = staticFlag(staticRecord(options, cx)?.["settle"], "settle", cx);
  return mapOver(
    node,
    items,
    body,
    { options, outcome: settles ? settledOutcome(node) : undefined },
    cx,
    lower,
  );
}

export interface MapWays {
  readonly options?: Node | undefined;
  /** What becomes of each item's result or error; an error ends the Map when absent. */
  readonly outcome?: Outcome | undefined;
}

/** A body over the elements of an array. */
export function mapOver(
  node: CallExpression,
  itemsNode: Node,
  body: Node,
  { options, outcome }: MapWays,
  cx: Cx,
  lower: Lower,
): Expr {
  const items = lower(itemsNode, cx);
  const concurrencyNode = staticRecord(options, cx)?.["concurrency"];
  const concurrency = concurrencyNode === undefined ? undefined : concurrencyOf(concurrencyNode, cx, lower);
  const element = elementOf(without(items.shape, "undefined", "null"));
  const undos = undoBlock(node, [body], retryNode(options, cx), cx);
  const inside = inBlock(undos?.inBranch(0) ?? { ...cx, registry: undefined }, "map", node);
  const { lambda, params } = functionGraph(
    body,
    "item",
    [
      { name: itemName(body), shape: element },
      { name: "index", shape: wholeShape },
    ],
    { outcome: undos?.outcomeOf(0, outcome) ?? outcome },
    inside,
    lower,
  );
  const [item, index] = params;
  const call: Invoke["call"] = {
    kind: "map",
    items,
    body: lambda,
    ...(item === undefined ? {} : { item: item.id }),
    ...(index === undefined ? {} : { index: index.id }),
    ...(concurrency === undefined ? {} : { concurrency }),
    retry: undos === undefined ? blockRetry(options, cx) : [],
  };
  const of = kindOf(items.shape) === "array" || kindOf(items.shape) === "tuple";
  if (!of) return refuse(cx, notStatic, itemsNode, "The array of a map");
  const label = `Map ${sourceOf(itemsNode).getText()}`;
  if (undos === undefined) return blockOf(node, call, label, options, cx);
  const value = elementOf(resultShapeOf(node, cx));
  const ends = { kind: "array", element: undos.shapeOf(value) } as const;
  const results = blockOf(node, call, label, options, cx, undefined, ends, endFields);
  return undos.end(results, value, cx);
}

/** How many items of an inline Map the service runs at a time. */
const mostAtATime = 40;

function concurrencyOf(node: Node, cx: Cx, lower: Lower): Expr {
  const value = lower(node, cx);
  if (value.op !== "constant") return value;
  const count = Number(value.value);
  if (!Number.isInteger(count) || count < 1) return refuse(cx, badMapConcurrency, node, node.getText());
  if (count > mostAtATime) report(cx, moreThanInline, node, count);
  return value;
}

export function itemName(body: Node): string {
  if (!Node.isArrowFunction(body) && !Node.isFunctionExpression(body)) return "item";
  const name = body.getParameters()[0]?.getNameNode();
  return Node.isIdentifier(name) ? name.getText() : "item";
}

/** What the items come from: `order.lines` of `order.lines.filter(...)`. */
export function sourceOf(items: Node): Node {
  const callee = Node.isCallExpression(items) ? items.getExpression() : undefined;
  return Node.isPropertyAccessExpression(callee) ? sourceOf(callee.getExpression()) : items;
}
