import type { Node } from "ts-morph";
import { unknownType } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { without } from "../../../ir/shape.js";
import { hole, report, type Cx } from "../context.js";

/** An operand whose type does not say which operation is meant. */
export function ambiguous(side: Expr, node: Node, cx: Cx): Expr {
  const text = node.getSourceFile().getFullText().slice(side.at.start, side.at.end);
  report(cx, unknownType, node, text, without(side.shape).kind);
  return hole(node);
}
