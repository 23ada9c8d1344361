import type { Expr } from "../../../ir/ir.js";
import { membersOf, mayBeUndefined } from "../../../ir/shape.js";
import { below, pathOf, type PathScope } from "./scope.js";

/**
 * Lists that a path with a slice or a wildcard reads: `$.lines[0:2]`, `$.lines[*].sku`. They yield a list whatever is
 * there, an empty one for nothing, so only arrays of elements that are sure to have the field are read like this.
 */
export function listPathOf(expr: Expr, scope: PathScope): string | undefined {
  if (expr.op !== "apply" || expr.args[0] === undefined) return undefined;
  const [of, second, third] = expr.args;
  switch (expr.operator) {
    case "slice": {
      const path = arrayPathOf(of, scope);
      return path === undefined ? undefined : sliced(path, second, third);
    }
    case "map":
      return fields(of, second, scope);
    case "flatMap": {
      const inner = fields(of, second, scope);
      return inner !== undefined && second?.op === "function" && isArray(second.body)
        ? `${inner}[*]`
        : undefined;
    }
    default:
      return undefined;
  }
}

function arrayPathOf(expr: Expr, scope: PathScope): string | undefined {
  return isArray(expr) ? pathOf(expr, scope) : undefined;
}

/** A path that yields each element of an array: all of them, or those of a slice. */
function elementsOf(expr: Expr, scope: PathScope): string | undefined {
  const path = arrayPathOf(expr, scope);
  if (path !== undefined) return `${path}[*]`;
  const slice = expr.op === "apply" && expr.operator === "slice" ? listPathOf(expr, scope) : undefined;
  return slice?.endsWith("]") === true ? slice : undefined;
}

function isArray({ shape }: Expr): boolean {
  return membersOf(shape).every((m) => m.kind === "array" || m.kind === "tuple");
}

/** The bounds that every reader of paths takes alike. */
function sliced(path: string, from: Expr | undefined, to: Expr | undefined): string | undefined {
  const start = from === undefined ? 0 : wholeOf(from);
  if (to === undefined) return start === undefined ? undefined : start === 0 ? path : `${path}[${start}:]`;
  const end = wholeOf(to);
  if (start === undefined || end === undefined || start < 0 || end <= start) return undefined;
  return start === 0 ? `${path}[:${end}]` : `${path}[${start}:${end}]`;
}

function wholeOf(expr: Expr): number | undefined {
  return expr.op === "constant" && Number.isInteger(expr.value) ? Number(expr.value) : undefined;
}

/** `(line) => line.price.amount`, as steps below every element. */
function fields(of: Expr, callback: Expr | undefined, scope: PathScope): string | undefined {
  const elements = elementsOf(of, scope);
  if (elements === undefined || callback?.op !== "function" || callback.params.length !== 1) return undefined;
  const keys: string[] = [];
  let node = callback.body;
  while (node.op === "get") {
    if (mayBeUndefined(node.shape) || scope.doubts?.(node) === true) return undefined;
    keys.unshift(node.key);
    node = node.of;
  }
  if (node.op !== "use" || node.value !== callback.params[0]!.id || keys.length === 0) return undefined;
  return keys.reduce(below, elements);
}
