import { isClaim, type Border } from "../../ir/claims.js";
import type { Expr } from "../../ir/ir.js";
import { unionOf, type Shape } from "../../ir/shape.js";
import { asClaimed } from "./as-claimed.js";
import type { Target } from "./targets.js";

const maybeMissing: Shape = { kind: "undefined", claimed: true };

/** The payload with claimed fields as what they are, maybe absent: as in JavaScript, an absent one is left out. */
export function withoutClaims(expr: Expr, border: Border): Expr {
  if (isClaim(expr, border)) return { ...expr, shape: unionOf([expr.shape, maybeMissing]) };
  if (expr.op === "text") {
    const parts = expr.parts.map((part) => (typeof part === "string" ? part : withoutClaims(part, border)));
    return { ...expr, parts };
  }
  if (expr.op === "error")
    return expr.cause === undefined ? expr : { ...expr, cause: withoutClaims(expr.cause, border) };
  if (expr.op !== "object") return asClaimed(expr, border);
  const entries = expr.entries.map((entry) => {
    if (!("key" in entry)) return entry;
    return { ...entry, value: withoutClaims(entry.value, border) };
  });
  return { ...expr, entries };
}

/** What a state writes on its way, or ends with, in forms that cannot fail. */
export function withoutClaimsOnTheWay(target: Target, border: Border): Target {
  if (target.kind === "return" && target.value !== undefined)
    return { ...target, value: withoutClaims(target.value, border) };
  if (target.kind !== "block") return target;
  const copies = target.copies.map((copy) => ({ ...copy, from: withoutClaims(copy.from, border) }));
  return { ...target, copies };
}
