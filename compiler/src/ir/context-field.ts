import type { Expr } from "./ir.js";

/** A property of the context object, spelled as the service does; undefined for what is the user's data in it. */
export function contextField(of: Expr, key: string, like: Pick<Expr, "shape" | "at">): Expr | undefined {
  if (of.op !== "context" || !isPart(of.path)) return undefined;
  const spelled = key.charAt(0).toUpperCase() + key.slice(1);
  return { op: "context", path: [...of.path, spelled], shape: like.shape, at: like.at };
}

/** The context object has two levels of its own; the input below them is what the execution was given. */
function isPart(path: readonly string[]): boolean {
  return path.length < 2;
}
