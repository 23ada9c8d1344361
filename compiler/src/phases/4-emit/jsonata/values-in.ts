import type { Expr, ValueId } from "../../../ir/ir.js";

/** The values that an expression takes from outside: not the parameters of its callbacks. */
export function valuesIn(expr: Expr): readonly ValueId[] {
  const used = new Set<ValueId>();
  collect(expr, used, new Set());
  return [...used];
}

function collect(expr: Expr, used: Set<ValueId>, inner: ReadonlySet<ValueId>): void {
  if (expr.op === "use" && !inner.has(expr.value)) used.add(expr.value);
  const within = expr.op === "function" ? new Set([...inner, ...expr.params.map((p) => p.id)]) : inner;
  for (const part of operandsOf(expr)) collect(part, used, within);
}

/** The expressions directly inside an expression, in source order. */
export function operandsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case "constant":
    case "undefined":
    case "use":
    case "placeholder":
    case "context":
      return [];
    case "get":
    case "isError":
      return [expr.of];
    case "object":
      return expr.entries.flatMap((entry) => {
        if ("spread" in entry) return [entry.spread];
        return "computed" in entry ? [entry.computed, entry.value] : [entry.value];
      });
    case "array":
      return expr.items.map((item) => ("spread" in item ? item.spread : item.item));
    case "text":
      return expr.parts.filter((part) => typeof part !== "string");
    case "if":
      return [expr.test, expr.then, expr.else];
    case "apply":
      return expr.args;
    case "function":
      return [expr.body];
    case "error":
      return expr.cause === undefined ? [] : [expr.cause];
  }
}
