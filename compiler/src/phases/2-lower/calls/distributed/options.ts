import type { Node } from "ts-morph";
import {
  badConcurrency,
  badLabel,
  badTolerance,
  unlimitedByOmission,
} from "../../../../diagnostics/catalogue/distributed.js";
import { notStatic, unknownOption } from "../../../../diagnostics/catalogue/steps.js";
import type { Distributed, Expr, Json, ResultWriter } from "../../../../ir/ir.js";
import { kindOf } from "../../../../ir/shape.js";
import { report, type Cx } from "../../context.js";
import { notInLabels } from "@sfnc/runtime-types/integrations";
import { staticFlag, staticOptions, staticText } from "../../entities/static-text.js";
import { constant } from "../../expressions/literals.js";
import type { Lower } from "../../expressions/rule.js";
import { record } from "../fan-out/settled.js";

type Options = Readonly<Record<string, Node>>;

/** The options that only a distributed map has; `batch` names parameters of its body and is read with it. */
export const distributedOptions: readonly string[] = [
  "concurrency",
  "children",
  "label",
  "tolerate",
  "batch",
  "results",
  "counts",
];

/** Quotas of the service. */
const mostChildren = 10_000;
const longestLabel = 40;

/** How many children run at the same time: a number, from data or not, or `"unlimited"`. */
export function concurrencyOf(node: Node | undefined, all: Node, cx: Cx, lower: Lower): Expr | undefined {
  if (node === undefined) {
    report(cx, unlimitedByOmission, all);
    return undefined;
  }
  if (staticText(node, cx) === "unlimited") return constant(0, node);
  const value = lower(node, cx);
  const isNumber = kindOf(value.shape) === "number";
  if (!isNumber || (value.op === "constant" && !isCount(value.value, mostChildren)))
    report(cx, badConcurrency, node, node.getText());
  return value;
}

function isCount(value: Json, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
}

export function childrenOf(options: Options, cx: Cx): Distributed["children"] {
  const node = options["children"];
  const type = staticText(node, cx);
  if (node !== undefined && type === undefined) report(cx, notStatic, node, 'The option "children"');
  return type === "EXPRESS" ? "EXPRESS" : "STANDARD";
}

/** Part of the names of the child executions and of the ARN of the run. */
export function labelOf(options: Options, cx: Cx): { readonly label?: string } {
  const node = options["label"];
  if (node === undefined) return {};
  const label = staticText(node, cx);
  if (label === undefined) report(cx, notStatic, node, 'The option "label"');
  else if (label === "" || [...label].length > longestLabel || notInLabels.test(label))
    report(cx, badLabel, node, label);
  return label === undefined ? {} : { label };
}

/** How many items may fail. */
export function toleratedOf(options: Options, cx: Cx, lower: Lower): Distributed["tolerated"] {
  const given = options["tolerate"];
  const { percentage, count, ...others } = staticOptions(given, cx);
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  return { ...number("percentage", percentage, 100), ...number("count", count, Infinity) };

  function number(key: "percentage" | "count", node: Node | undefined, most: number) {
    if (node === undefined) return {};
    const value = lower(node, cx);
    const known = value.op === "constant" ? Number(value.value) : 0;
    if (!(known >= 0 && known <= most) || (key === "count" && !Number.isInteger(known)))
      report(cx, badTolerance, node, key, node.getText());
    return { [key]: value };
  }
}

/** Where the results are written. */
export function resultsOf(
  options: Options,
  node: Node,
  cx: Cx,
  lower: Lower,
): { readonly results?: ResultWriter } {
  if (options["results"] === undefined) return {};
  const { bucket, prefix, transformation, outputType, ...others } = staticOptions(options["results"], cx);
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  const config: Record<string, Json> = {};
  for (const [key, value] of [
    ["Transformation", transformation],
    ["OutputType", outputType],
  ] as const) {
    if (value === undefined) continue;
    const text = staticText(value, cx);
    if (text === undefined) report(cx, notStatic, value, "How results are written");
    else config[key] = text;
  }
  const parameters = record(node, {
    ...(bucket === undefined ? {} : { Bucket: lower(bucket, cx) }),
    ...(prefix === undefined ? {} : { Prefix: lower(prefix, cx) }),
  });
  return { results: { parameters, config } };
}

/** Whether the numbers of items are asked for after the run. */
export function countsOf(options: Options, cx: Cx): boolean {
  return staticFlag(options["counts"], "counts", cx);
}
