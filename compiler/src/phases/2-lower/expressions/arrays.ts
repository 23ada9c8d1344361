import type { Node } from "ts-morph";
import type { ArrayItem, Expr, Json } from "../../../ir/ir.js";
import type { Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { constant } from "./literals.js";

export type Item = ArrayItem;

/** An array of these items: what is spread and spelled out is written in place, constants become one constant. */
export function arrayOf(items: readonly Item[], shape: Shape, node: Node): Expr {
  const flat = items.flatMap((item) => opened(item, node));
  const values = flat.map((item): Json | undefined =>
    "item" in item && item.item.op === "constant" ? item.item.value : undefined,
  );
  if (values.every((value) => value !== undefined)) {
    return { op: "constant", value: values, shape, at: spanOf(node) };
  }
  return { op: "array", items: flat, shape, at: spanOf(node) };
}

function opened(item: Item, node: Node): readonly Item[] {
  if (!("spread" in item)) return [item];
  const { spread } = item;
  if (spread.op === "array") return spread.items;
  if (spread.op !== "constant" || !Array.isArray(spread.value)) return [item];
  return (spread.value as readonly Json[]).map((value) => ({ item: constant(value, node) }));
}
