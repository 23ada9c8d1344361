import type { Expr } from "./ir.js";
import { holdsAbsent } from "./shape.js";

/** The root that an expression like `order.lines[0].sku` starts from, with the steps down from it. */
export interface PathChain {
  readonly root: Expr;
  readonly keys: readonly (string | number)[];
}

/** How a field is called in the data. */
export type FieldName = (of: Expr, key: string) => string;

/** Fields and constant indexes, one below the other; nothing for what is computed otherwise. */
export function chainOf(expr: Expr, nameOf: FieldName = (_, key) => key): PathChain | undefined {
  switch (expr.op) {
    case "use":
    case "context":
      return { root: expr, keys: [] };
    case "get": {
      const inner = chainOf(expr.of, nameOf);
      return inner === undefined ? undefined : { ...inner, keys: [...inner.keys, nameOf(expr.of, expr.key)] };
    }
    case "apply": {
      const [of, index] = expr.args;
      if (expr.operator !== "index" || of === undefined || index?.op !== "constant") return undefined;
      // An absent element stands there as null: that is more than a path can say.
      if (holdsAbsent(of.shape, index.value)) return undefined;
      const inner = chainOf(of, nameOf);
      const at = index.value;
      if (inner === undefined || typeof at !== "number" || !Number.isInteger(at) || at < 0) return undefined;
      return { ...inner, keys: [...inner.keys, at] };
    }
    default:
      return undefined;
  }
}
