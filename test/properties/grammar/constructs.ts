import { print, type Tree } from "./tree.js";

/** All forms of the grammar that a program has. */
export function constructsOf(tree: Tree, found = new Set<string>()): ReadonlySet<string> {
  if (tree.construct !== undefined) found.add(tree.construct);
  for (const part of tree.parts) if (typeof part !== "string") constructsOf(part, found);
  return found;
}

/** The innermost form around a place of the printed program. */
export function constructAt(tree: Tree, start: number, end: number): string | undefined {
  let offset = 0;
  for (const part of tree.parts) {
    const length = typeof part === "string" ? part.length : print(part).length;
    if (typeof part !== "string" && offset <= start && end <= offset + length)
      return constructAt(part, start - offset, end - offset) ?? tree.construct;
    offset += length;
  }
  return tree.construct;
}
