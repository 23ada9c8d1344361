import type { Node } from "ts-morph";
import type { Cx } from "../context.js";

/** How one kind of statement grows the graph. `label` is the one that stands before it. */
export interface StatementRule {
  readonly matches: (node: Node) => boolean;
  readonly lower: (node: Node, cx: Cx, label?: string) => void;
}

export function statement<N extends Node>(
  is: (node: Node | undefined) => node is N,
  lower: (node: N, cx: Cx, label?: string) => void,
): StatementRule {
  return { matches: is, lower: lower as StatementRule["lower"] };
}
