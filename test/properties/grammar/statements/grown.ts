import type { Grown } from "../maker.js";
import type { Scope } from "../scope.js";
import { statement, type Tree } from "../tree.js";

/** A statement after which all is as it was, but for what `scope` adds. */
export function grown(tree: Tree, scope: Scope, ends = false): Grown {
  return { tree: statement(tree), scope, ends };
}
