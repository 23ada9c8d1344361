import { SyntaxKind, type BinaryExpression, type Node } from "ts-morph";
import { impureInCallback } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, without } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { hole, refuse, type Cx } from "../context.js";
import type { OpenBlock, Variable } from "../graph-builder.js";
import { asOneExpression, hasEffect } from "./effects.js";
import { apply, truthy } from "./apply.js";
import { pureShortCircuit } from "./pure-short-circuit.js";
import type { Lower } from "./rule.js";
import { ensureAsClaimed } from "../statements/as-claimed.js";
import { orderOf } from "../../../ir/order-of.js";
import { settle } from "./settle.js";

/** `a && b`, `a || b`, `a ?? b` as values. */
export function shortCircuit(node: BinaryExpression, cx: Cx, lower: Lower): Expr {
  const left = lower(node.getLeft(), cx);
  if (!hasEffect(node.getRight(), cx)) {
    if (orderOf(left) === "once")
      return refuse(cx, impureInCallback, node.getLeft(), "A value that differs each time");
    const right = lower(node.getRight(), asOneExpression(cx));
    return settle(pureShortCircuit(node, left, right), "value", node, cx);
  }
  return lazily(node.getOperatorToken().getKind(), left, node, cx, () => lower(node.getRight(), cx));
}

/** Evaluates `right` only where the left side does not decide; its value stands for the whole there. */
export function lazily(kind: SyntaxKind, left: Expr, node: Node, cx: Cx, right: () => Expr): Expr {
  const test =
    kind === SyntaxKind.QuestionQuestionToken
      ? apply("isNullish", [left], booleanShape, node)
      : truthy(left, node);
  const goesOnWhenTrue = kind !== SyntaxKind.BarBarToken;
  const decided = (): Expr => (kind === SyntaxKind.AmpersandAmpersandToken ? left : present(left));
  return chooseBy(node, cx, test, goesOnWhenTrue ? right : decided, goesOnWhenTrue ? decided : right);
}

/** What has been found to be there. */
function present(expr: Expr): Expr {
  return { ...expr, shape: without(expr.shape, "undefined", "null") };
}

/** What a test looks at: the state that branches on it is named after that. */
function subjectOf(test: Expr): Expr["at"] {
  const isPlain = test.op === "apply" && /^(isUndefined|isNullish|truthy|not)$/.test(test.operator);
  return isPlain ? subjectOf(test.args[0]!) : test.at;
}

/** A value that is computed by one of two pieces of control flow. */
export function chooseBy(node: Node, cx: Cx, test: Expr, then: () => Expr, otherwise: () => Expr): Expr {
  const from = cx.cursor.block;
  if (from === undefined) return hole(node);
  const at = spanOf(node);
  const result: Variable = { key: {}, name: cx.resultName ?? "value" };
  const blocks = [
    cx.build.block("then", { sealed: true }),
    cx.build.block("else", { sealed: true }),
  ] as const;
  const join = cx.build.block("join");
  cx.build.branch(from, test, blocks[0], blocks[1], subjectOf(test));
  arm(blocks[0], then);
  arm(blocks[1], otherwise);
  cx.build.seal(join);
  cx.cursor.block = join.incoming.length === 0 ? undefined : join;
  const shape = cx.lowering.shapes(node.getType(), node);
  return cx.cursor.block === undefined ? hole(node) : (cx.build.read(result, join, shape, at) ?? hole(node));

  function arm(block: OpenBlock, value: () => Expr): void {
    cx.cursor.block = block;
    const expr = value();
    ensureAsClaimed(expr, node, cx);
    const end = cx.cursor.block as OpenBlock | undefined;
    if (end === undefined) return;
    cx.build.write(result, end, expr);
    cx.build.jump(end, join, at);
  }
}
