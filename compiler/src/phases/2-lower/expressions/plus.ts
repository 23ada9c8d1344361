import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { kindOf, numberShape, stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { hole, isHole, type Cx } from "../context.js";
import { ambiguous } from "./ambiguous.js";
import { apply } from "./apply.js";
import { constant } from "./literals.js";

/** `+` adds numbers; with a string on either side it joins text. */
export function plus(left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  const [a, b] = [kindOf(left.shape), kindOf(right.shape)];
  if (a === "number" && b === "number") return apply("add", [left, right], numberShape, node);
  if (a !== "string" && b !== "string") return ambiguous(a === "number" ? right : left, node, cx);
  const parts = [left, right].flatMap((side) => (side.op === "text" ? side.parts : [asPart(side)]));
  const joined = joinText(parts);
  if (joined.every((part) => typeof part === "string")) return constant(joined.join(""), node);
  return { op: "text", parts: joined, shape: stringShape, at: spanOf(node) };
}

function asPart(expr: Expr): string | Expr {
  return expr.op === "constant" && (typeof expr.value !== "object" || expr.value === null)
    ? String(expr.value)
    : expr;
}

function joinText(parts: readonly (string | Expr)[]): readonly (string | Expr)[] {
  const joined: (string | Expr)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else if (part !== "") joined.push(part);
  }
  return joined;
}
