import type { JsonataNode } from "./parse.js";

/** Calls `visit` for every node below `node`, itself first. */
export function walkJsonata(node: JsonataNode, visit: (node: JsonataNode) => void): void {
  const open: unknown[] = [node];
  const seen = new Set<unknown>();
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next) || next instanceof RegExp) continue;
    seen.add(next);
    if (!Array.isArray(next) && typeof (next as JsonataNode).type === "string") visit(next as JsonataNode);
    for (const child of Object.values(next)) if (child !== undefined) open.push(child);
  }
}

/** Names of the variables and functions that are read: `$x` gives `x`; `$` and `$$` give `` and `$`. */
export function variablesOf(node: JsonataNode): ReadonlySet<string> {
  const names = new Set<string>();
  walkJsonata(node, ({ type, value }) => {
    if (type === "variable" && typeof value === "string") names.add(value);
  });
  return names;
}
