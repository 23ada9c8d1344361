import type { Expr, Graph, Invoke, Value, ValueId } from "../../ir/ir.js";
import { mayBeUndefined, unionOf, type Shape } from "../../ir/shape.js";
import { mapChildren } from "../../ir/walk.js";
import { asClaimed } from "./as-claimed.js";
import { chainOf } from "./jsonpath/scope.js";
import type { Target } from "./targets.js";

/**
 * Data from outside: the input, and results of steps. Their types are claims that nobody has checked, and reading a
 * field that is not there ends the execution without any handler. Where a handler is around, such data is therefore
 * read in a form that cannot fail.
 */
export function borderValues(graph: Graph): Border {
  const values = new Map<ValueId, readonly string[]>();
  const add = ({ id, made = [] }: Value): void => void values.set(id, made);
  graph.params.forEach(add);
  for (const block of graph.blocks.values()) {
    block.params.forEach(add);
    if (block.end.kind === "invoke" && block.end.result !== undefined) add(block.end.result);
  }
  return values;
}

/** The values that hold data from outside, and the fields in each that the machine itself has written. */
export type Border = ReadonlyMap<ValueId, readonly string[]>;

export function isProtected(step: Invoke): boolean {
  return step.handlers.length > 0;
}

/** Whether the expression reads a field of data from outside that its type claims to be there. */
export function isClaim(expr: Expr, border: Border): boolean {
  const chain = chainOf(expr);
  if (chain === undefined || chain.root.op !== "use" || chain.keys.length === 0) return false;
  const { shape } = chain.root;
  if (shape.kind === "error" || (shape.kind === "object" && shape.byService === true)) return false;
  const made = border.get(chain.root.value);
  if (made === undefined || mayBeUndefined(expr.shape)) return false;
  const names = chain.keys.filter((key) => typeof key === "string");
  return names.length === 0 || !names.every((name) => made.includes(name));
}

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

/** The claimed fields that an expression reads anywhere. */
export function claimsIn(expr: Expr, border: Border): readonly Expr[] {
  if (isClaim(expr, border)) return [expr];
  const claims: Expr[] = [];
  mapChildren(expr, (child) => {
    claims.push(...claimsIn(child, border));
    return child;
  });
  return claims;
}
