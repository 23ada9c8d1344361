import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import type { Cx } from "../context.js";

export type Lower = (node: Node, cx: Cx) => Expr;

/** How one kind of expression becomes IR. `lower` is handed in, so that rules do not import the table. */
export interface ExpressionRule {
  readonly matches: (node: Node) => boolean;
  readonly lower: (node: Node, cx: Cx, lower: Lower) => Expr;
}

export function expression<N extends Node>(
  is: (node: Node | undefined) => node is N,
  lower: (node: N, cx: Cx, lower: Lower) => Expr,
): ExpressionRule {
  return { matches: is, lower: lower as ExpressionRule["lower"] };
}
