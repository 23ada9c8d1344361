import type { Node } from "ts-morph";
import { unknownMethod } from "../../../diagnostics/catalogue/language.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import { booleanShape, kindOf, membersOf } from "../../../ir/shape.js";
import { hole, isHole, refuse, type Cx } from "../context.js";
import { ambiguous } from "./ambiguous.js";
import { apply } from "./apply.js";

/** `===`: the operator is chosen by the types; objects are compared by identity in JavaScript, so not at all here. */
export function equal(left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.op === "undefined") return apply("isUndefined", [other], booleanShape, node);
    if (one.op === "constant" && one.value === null) return apply("isNull", [other], booleanShape, node);
  }
  for (const side of [left, right]) {
    const other = side === left ? right : left;
    const kinds = membersOf(side.shape).map((m) => m.kind);
    const vague = kinds.some((k) => k === "any" || k === "unknown") && other.op !== "constant";
    const identity = kinds.some(
      (k) =>
        k === "object" || k === "array" || k === "tuple" || k === "date" || k === "error" || k === "function",
    );
    if (vague || (identity && !isScalarConstant(other))) return ambiguous(side, node, cx);
  }
  return apply("equal", [left, right], booleanShape, node);
}

function isScalarConstant(expr: Expr): boolean {
  return expr.op === "constant" && typeof expr.value !== "object";
}

export function ordered(operator: Operator, left: Expr, right: Expr, node: Node, cx: Cx): Expr {
  if (isHole(left) || isHole(right)) return hole(node);
  const kind = kindOf(left.shape);
  if (kind !== kindOf(right.shape) || (kind !== "number" && kind !== "string" && kind !== "date")) {
    return ambiguous(kind === "number" || kind === "string" ? right : left, node, cx);
  }
  return apply(operator, [left, right], booleanShape, node);
}

/** `key in object`: JavaScript also finds what every object inherits, data has nothing of it. */
export function hasProperty(key: Expr, object: Expr, node: Node, cx: Cx): Expr {
  if (isHole(key) || isHole(object)) return hole(node);
  const known = membersOf(key.shape).flatMap((m) =>
    m.kind === "string" ? (m.literals ?? [undefined]) : undefined,
  );
  const isOwn = known.every((name) => name !== undefined && !(name in Object.prototype));
  if (isOwn && kindOf(object.shape) === "object") return apply("in", [key, object], booleanShape, node);
  return refuse(cx, unknownMethod, node, "`in` with this key", "Use Object.hasOwn(object, key).");
}

export function isNothing(expr: Expr): boolean {
  return (
    (expr.op === "undefined" && expr.shape.kind === "undefined") ||
    (expr.op === "constant" && expr.value === null)
  );
}
