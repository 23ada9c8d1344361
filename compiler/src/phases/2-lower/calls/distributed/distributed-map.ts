import { Node, type CallExpression } from "ts-morph";
import { distributedInExpress, indexOfBatch } from "../../../../diagnostics/catalogue/distributed.js";
import {
  argumentMissing,
  notAwaited,
  notStatic,
  unknownOption,
} from "../../../../diagnostics/catalogue/steps.js";
import type { Batch, Distributed, Expr, Lambda, MapCall, ValueId } from "../../../../ir/ir.js";
import { kindOf, unknownShape, wholeShape, type Shape } from "../../../../ir/shape.js";
import { expressionsOf, usesOf } from "../../../../ir/walk.js";
import { refuse, report, type Cx } from "../../context.js";
import { entityOf } from "../../entities/resolve.js";
import { staticOptions } from "../../entities/static-text.js";
import type { Lower } from "../../expressions/rule.js";
import { isAwaited, type CallSite } from "../call.js";
import { blockOf, blockRetry, inBlock } from "../fan-out/block.js";
import { functionGraph } from "../fan-out/branch.js";
import { itemName, sourceOf } from "../fan-out/map.js";
import { record } from "../fan-out/settled.js";
import { resultShapeOf } from "../step.js";
import { withCounts } from "./counts.js";
import {
  childrenOf,
  concurrencyOf,
  countsOf,
  distributedOptions,
  labelOf,
  resultsOf,
  toleratedOf,
} from "./options.js";
import { inOwnExecution } from "./own-execution.js";
import { readerOf } from "./source.js";

/** `distributedMap(source, fn, options)`: a Map whose items, or batches of items, are executions of their own. */
export function distributedMap(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "distributedMap")) return refuse(cx, notAwaited, node, "distributedMap");
  const [given, body, optionsNode] = node.getArguments();
  if (given === undefined || body === undefined || optionsNode === undefined)
    return refuse(cx, argumentMissing, node, "distributedMap", "the items, a function and options");
  if (cx.lowering.settings.express === true) return refuse(cx, distributedInExpress, node);
  const options = staticOptions(optionsNode, cx);
  const children = childrenOf(options, cx);
  const source = entityOf(given, cx);
  const reader = source?.kind === "source" ? readerOf(source, cx, lower) : undefined;
  const items = reader === undefined ? lower(given, cx) : undefined;
  if (items !== undefined && !["array", "tuple"].includes(kindOf(items.shape) ?? ""))
    return refuse(cx, notStatic, given, "The source of a distributed map, or its type as an array,");
  const concurrency = concurrencyOf(options["concurrency"], optionsNode, cx, lower);
  const call: MapCall = {
    kind: "map",
    ...(items === undefined ? {} : { items }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...asChild(children, cx, () => bodyOf(body, options["batch"], inBlock(cx, "distributed", node), lower)),
    retry: blockRetry(optionsNode, cx),
  };
  const distributed = {
    children,
    ...labelOf(options, cx),
    ...(reader === undefined ? {} : { reader }),
    tolerated: toleratedOf(options, cx, lower),
    ...(call.distributed?.batch === undefined ? {} : { batch: call.distributed.batch }),
    ...resultsOf(options, node, cx, lower),
  };
  const name = `Map ${source?.kind === "source" ? nameOf(given, source.type) : sourceOf(given).getText()}`;
  const declared = resultShapeOf(node, cx);
  // Where results are written, what comes back is the service's word, not that of a child.
  const shape: Shape =
    options["results"] !== undefined && declared.kind === "object"
      ? { ...declared, byService: true }
      : declared;
  const run = blockOf(node, { ...call, distributed }, name, optionsNode, cx, distributedOptions, shape);
  return countsOf(options, cx) ? withCounts(run, node, cx) : run;
}

/** Lowers what runs in executions of another type. */
function asChild<T>(type: Distributed["children"], { lowering }: Cx, body: () => T): T {
  const around = lowering.settings.express;
  lowering.settings.express = type === "EXPRESS";
  const made = body();
  lowering.settings.express = around;
  return made;
}

function nameOf(source: Node, type: string): string {
  return Node.isIdentifier(source) ? source.getText() : type;
}

/** The body over an item, or over a batch when there is one. */
function bodyOf(
  body: Node,
  batch: Node | undefined,
  cx: Cx,
  lower: Lower,
): Pick<MapCall, "body" | "item" | "index" | "distributed"> {
  const item = shapeOfItem(body, cx);
  if (batch === undefined) {
    const own = [
      { name: itemName(body), shape: item },
      { name: "index", shape: wholeShape },
    ];
    const { lambda, params } = functionGraph(body, "item", own, { ownExecution: true }, cx, lower);
    return { body: alone(lambda, cx), item: params[0]!.id, index: params[1]!.id };
  }
  const { maxItems, maxBytes, input, ...others } = staticOptions(batch, cx);
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  const shared = input === undefined ? undefined : lower(input, cx);
  const field = (key: string): Shape =>
    (item.kind === "object" ? item.fields[key]?.shape : undefined) ?? unknownShape;
  const own = [
    { name: "Items", shape: field("Items") },
    ...(shared === undefined ? [] : [{ name: "shared", shape: shared.shape }]),
    { name: "index", shape: wholeShape },
  ];
  const argsOf = (values: readonly Expr[]): readonly Expr[] => {
    const [Items, BatchInput] = values;
    return [
      record(body, { Items: Items!, ...(shared === undefined ? {} : { BatchInput: BatchInput! }) }),
      values.at(-1)!,
    ];
  };
  const { lambda, params } = functionGraph(body, "batch", own, { argsOf, ownExecution: true }, cx, lower);
  refuseIndex(lambda, params.at(-1)!.id, body, cx);
  const captures = shared === undefined ? [] : [{ param: params[1]!.id, from: shared }];
  const names: Batch = {
    items: params[0]!.id,
    ...(shared === undefined ? {} : { input: params[1]!.id }),
    ...(maxItems === undefined ? {} : { maxItems: lower(maxItems, cx) }),
    ...(maxBytes === undefined ? {} : { maxBytes: lower(maxBytes, cx) }),
  };
  const inner = alone({ ...lambda, captures: [...captures, ...lambda.captures] }, cx);
  return { body: inner, distributed: { children: "STANDARD", tolerated: {}, batch: names } };
}

function alone(lambda: Lambda, cx: Cx): Lambda {
  return inOwnExecution(lambda, (name, like) => cx.build.value(name, like.shape, like.at));
}

/** Of the first parameter of the body: its type is that of the items of the source, or of a batch of them. */
function shapeOfItem(body: Node, cx: Cx): Shape {
  const parameter = body.getType().getCallSignatures()[0]?.getParameters()[0];
  return parameter === undefined ? unknownShape : cx.lowering.shapes(parameter.getTypeAtLocation(body), body);
}

/** The service numbers the items, not the batches. */
function refuseIndex(lambda: Lambda, index: ValueId, body: Node, cx: Cx): void {
  const reads = expressionsOf(lambda.graph).some((expr) => usesOf(expr).has(index));
  if (reads) report(cx, indexOfBatch, body);
}
