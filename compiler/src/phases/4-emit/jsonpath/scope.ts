import type { Expr, ValueId } from "../../../ir/ir.js";
import { holdsAbsent } from "../../../ir/shape.js";

/** How the values of a graph are read at one place of one state. */
export interface PathScope {
  /** The path of a value, or why there is none here. `field`: a declared field of it is read, not the whole. */
  readonly path: (id: ValueId, field: boolean) => string | undefined;
  /** Whether a field that the type claims to be there is to be read as if it might be absent. */
  readonly doubts?: (expr: Expr) => boolean;
}

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function below(path: string, key: string): string {
  if (plain.test(key)) return path.endsWith("$") && path.length === 1 ? `$.${key}` : `${path}.${key}`;
  return `${path}['${key.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}']`;
}

/** The root that an expression like `order.lines[0].sku` starts from, with the steps down from it. */
export interface PathChain {
  readonly root: Expr;
  readonly keys: readonly (string | number)[];
}

export function chainOf(expr: Expr): PathChain | undefined {
  switch (expr.op) {
    case "use":
    case "context":
      return { root: expr, keys: [] };
    case "get": {
      const inner = chainOf(expr.of);
      return inner === undefined
        ? undefined
        : { ...inner, keys: [...inner.keys, errorField(expr.of, expr.key)] };
    }
    case "apply": {
      const [of, index] = expr.args;
      if (expr.operator !== "index" || of === undefined || index?.op !== "constant") return undefined;
      // An absent element stands there as null: that is more than a path can say.
      if (holdsAbsent(of.shape, index.value)) return undefined;
      const inner = chainOf(of);
      const at = index.value;
      if (inner === undefined || typeof at !== "number" || !Number.isInteger(at) || at < 0) return undefined;
      return { ...inner, keys: [...inner.keys, at] };
    }
    default:
      return undefined;
  }
}

/** A caught error is `{ Error, Cause }` in state data. */
function errorField(of: Expr, key: string): string {
  if (of.shape.kind !== "error") return key;
  return key === "error" ? "Error" : "Cause";
}

/** The path of an expression, if it is one and its root can be read here. */
export function pathOf(expr: Expr, scope: PathScope): string | undefined {
  const chain = chainOf(expr);
  if (chain === undefined) return undefined;
  const { root, keys } = chain;
  const start =
    root.op === "context"
      ? ["$$", ...root.path].join(".")
      : root.op === "use"
        ? scope.path(root.value, keys.length > 0)
        : undefined;
  if (start === undefined) return undefined;
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : below(path, key)),
    start,
  );
}
