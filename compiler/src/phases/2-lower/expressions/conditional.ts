import { Node } from "ts-morph";
import { spanOf } from "../../1-front/project.js";
import { condition } from "./condition.js";
import { asOneExpression, hasEffect } from "./effects.js";
import { choose } from "./apply.js";
import { expression } from "./rule.js";
import { settle } from "./settle.js";
import { chooseBy } from "./short-circuit.js";

/** `c ? a : b`: one expression, or two branches when an arm has an effect. */
export const conditional = expression(Node.isConditionalExpression, (node, cx, lower) => {
  const test = condition(node.getCondition(), cx, lower);
  const [then, otherwise] = [node.getWhenTrue(), node.getWhenFalse()];
  if (test.op === "constant") return lower(test.value === true ? then : otherwise, cx);
  if (hasEffect(then, cx) || hasEffect(otherwise, cx)) {
    return chooseBy(
      node,
      cx,
      test,
      () => lower(then, cx),
      () => lower(otherwise, cx),
    );
  }
  const one = asOneExpression(cx);
  return settle(choose(test, lower(then, one), lower(otherwise, one), spanOf(node)), "value", node, cx);
});
