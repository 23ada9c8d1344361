import type { Node } from "ts-morph";
import { spanOf } from "../../1-front/project.js";
import type { Cx } from "../context.js";
import type { OpenBlock } from "../graph-builder.js";

/** Goes from the block under the cursor to `to`, if anything reaches it. */
export function goTo(to: OpenBlock, node: Node, cx: Cx): void {
  const from = cx.cursor.block;
  if (from !== undefined) cx.build.jump(from, to, spanOf(node));
  cx.cursor.block = undefined;
}

/** Ends a construct at `exit`, which all its parts lead to. */
export function seal(exit: OpenBlock, node: Node, cx: Cx): void {
  goTo(exit, node, cx);
  cx.build.seal(exit);
  cx.cursor.block = exit.incoming.length === 0 ? undefined : exit;
}
