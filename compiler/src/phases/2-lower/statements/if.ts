import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { branchOn } from "../expressions/condition.js";
import { lowerExpression } from "../expressions/index.js";
import type { OpenBlock } from "../graph-builder.js";
import { goTo, seal } from "./joins.js";
import { statement } from "./rule.js";
import { lowerBody } from "./simple.js";

/** `if (test) a else b`: a branch and a join. */
export const ifStatement = statement(Node.isIfStatement, (node, cx) => {
  const then = cx.build.block("then");
  const otherwise = cx.build.block("else");
  const exit = cx.build.block("end if");
  branchOn(node.getExpression(), cx, lowerExpression, then, otherwise);
  const test = node.getExpression().getText();
  arm(then, node.getThenStatement(), `if ${test}`);
  arm(otherwise, node.getElseStatement(), `else of ${test}`);
  seal(exit, node, cx);

  function arm(block: OpenBlock, body: Node | undefined, scope: string): void {
    open(block, cx);
    if (cx.cursor.block === undefined) return;
    if (body !== undefined) lowerBody(body, cx, scope);
    goTo(exit, node, cx);
  }
});

/** Continues in a block whose edges are all known. */
export function open(block: OpenBlock, cx: Cx): void {
  cx.build.seal(block);
  cx.cursor.block = block.incoming.length === 0 ? undefined : block;
}
