import { Node, type Block, type CatchClause } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import { errorShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import type { Cx, ErrorSource } from "../context.js";
import type { OpenBlock } from "../graph-builder.js";
import { throwTo } from "./exits.js";
import { lowerStatements } from "./index.js";
import { goTo, seal } from "./joins.js";
import { declare } from "./patterns.js";
import { statement } from "./rule.js";

/**
 * `try / catch / finally`: errors inside are edges to the catch; leaving in any way runs a copy of the finally.
 * The copies cost no transition: only one of them is on any path.
 */
export const tryStatement = statement(Node.isTryStatement, (node, cx) => {
  const finallyBlock = node.getFinallyBlock();
  const exit = cx.build.block("end try");
  if (finallyBlock === undefined) {
    guarded(node.getTryBlock(), node.getCatchClause(), cx, exit);
  } else {
    // An error in the finally itself goes outwards: it is outside of what it guards.
    const runFinally = (at: Cx) => {
      const outside: Cx = { ...at, flow: cx.flow, scopes: ["finally", ...at.scopes] };
      lowerStatements(finallyBlock.getStatements(), outside);
    };
    const failed = cx.build.block("finally on error");
    const error = cx.build.value("error", errorShape, spanOf(finallyBlock));
    cx.build.param(failed, error);
    const done = cx.build.block("end catch");
    const inside: Cx = {
      ...cx,
      flow: {
        kind: "finally",
        leave: runFinally,
        outer: {
          kind: "try",
          handler: failed,
          sources: new Set(),
          taker: { kind: "finally", node: finallyBlock },
          outer: cx.flow,
        },
      },
    };
    guarded(node.getTryBlock(), node.getCatchClause(), inside, done);
    seal(done, node, cx);
    if (cx.cursor.block !== undefined) runFinally(cx);
    goTo(exit, node, cx);
    handler(failed, finallyBlock, cx, () => {
      runFinally(cx);
      if (cx.cursor.block !== undefined) throwTo(useOf(error), node, cx);
    });
  }
  seal(exit, node, cx);
});

/** The try block and its catch; both go on at `exit`. */
function guarded(body: Block, clause: CatchClause | undefined, cx: Cx, exit: OpenBlock): void {
  if (clause === undefined) {
    lowerStatements(body.getStatements(), cx);
    goTo(exit, body, cx);
    return;
  }
  const caught = cx.build.block("catch");
  const variable = clause.getVariableDeclaration();
  const error = cx.build.value(variable?.getName() ?? "error", errorShape, spanOf(clause));
  cx.build.param(caught, error);
  const sources = new Set<ErrorSource>();
  cx.lowering.caughtFrom.set(error.id, sources);
  const taker = { kind: "catch", node: clause } as const;
  const flow = { kind: "try", handler: caught, sources, taker, outer: cx.flow } as const;
  lowerStatements(body.getStatements(), { ...cx, flow });
  goTo(exit, body, cx);
  handler(caught, clause, cx, () => {
    if (variable !== undefined) declare(variable.getNameNode(), useOf(error), cx);
    lowerStatements(clause.getBlock().getStatements(), { ...cx, scopes: ["catch", ...cx.scopes] });
    goTo(exit, clause, cx);
  });
}

/** A block that only errors reach: lowered when all of them are known. */
function handler(block: OpenBlock, node: Node, cx: Cx, lower: () => void): void {
  void node;
  cx.build.seal(block);
  if (block.incoming.length === 0) return;
  const before = cx.cursor.block;
  cx.cursor.block = block;
  lower();
  cx.cursor.block = before;
}

function useOf(value: { id: number; at: Expr["at"] }): Expr {
  return { op: "use", value: value.id, shape: errorShape, at: value.at };
}
