import type { Expr, ValueId } from "../../../ir/ir.js";
import { chainOf } from "../../../ir/chain.js";

/** How the values of a graph are read at one place of one state. */
export interface PathScope {
  /** The path of a value, or why there is none here. `field`: a declared field of it is read, not the whole. */
  readonly path: (id: ValueId, field: boolean) => string | undefined;
  /** What a part of a list is called where the value is stored: an object holds it there. */
  readonly part?: (id: ValueId, index: number) => string | undefined;
  /** Whether a field that the type claims to be there is to be read as if it might be absent. */
  readonly doubts?: (expr: Expr) => boolean;
}

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function below(path: string, key: string): string {
  if (plain.test(key)) return path.endsWith("$") && path.length === 1 ? `$.${key}` : `${path}.${key}`;
  return `${path}['${key.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}']`;
}

/** A caught error is `{ Error, Cause }` in state data. */
function errorField(of: Expr, key: string): string {
  if (of.shape.kind !== "error") return key;
  return key === "error" ? "Error" : "Cause";
}

/** The path of an expression, if it is one and its root can be read here. */
export function pathOf(expr: Expr, scope: PathScope): string | undefined {
  const chain = chainOf(expr, errorField);
  if (chain === undefined) return undefined;
  const { root, keys } = chain;
  const start =
    root.op === "context"
      ? ["$$", ...root.path].join(".")
      : root.op === "use"
        ? scope.path(root.value, keys.length > 0)
        : undefined;
  if (start === undefined) return undefined;
  const [first] = keys;
  const name = root.op === "use" && typeof first === "number" ? scope.part?.(root.value, first) : undefined;
  return (name === undefined ? keys : [name, ...keys.slice(1)]).reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : below(path, key)),
    start,
  );
}
