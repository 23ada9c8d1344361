import { Node } from "ts-morph";
import { unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, errorShape, without } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { globalHints } from "../calls/global-table.js";
import { refuse } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { predefinedErrors } from "../entities/predefined-errors.js";
import { constant } from "./literals.js";
import { apply, choose } from "./apply.js";
import { expression } from "./rule.js";
import { settle } from "./settle.js";

/** `new OrderRejected("reason")`, `new Date()`. */
export const newExpression = expression(Node.isNewExpression, (node, cx, lower) => {
  const callee = node.getExpression();
  const [first] = node.getArguments();
  const at = spanOf(node);
  const entity = entityOf(callee, cx);
  const predefined = entity?.kind === "helper" ? predefinedErrors[entity.path.join(".")] : undefined;
  const names = entity?.kind === "error" ? entity.names : (predefined ?? builtInErrors[callee.getText()]);
  if (names !== undefined) {
    const cause = first === undefined ? {} : { cause: messageOf(lower(first, cx), first) };
    return { op: "error", names, ...cause, shape: errorShape, at };
  }
  if (callee.getText() === "Date") {
    const made =
      first === undefined
        ? apply("now", [], { kind: "date" }, node)
        : apply("dateFrom", [lower(first, cx)], { kind: "date" }, node);
    return settle(made, "now", node, cx);
  }
  const hint = Object.hasOwn(globalHints, callee.getText()) ? [globalHints[callee.getText()]!] : [];
  return refuse(cx, unsupportedExpression, node, `\`new ${callee.getText()}\``, ...hint);
});

/** An absent message is the empty text. */
function messageOf(given: Expr, node: Node): Expr {
  const absent = apply("isUndefined", [given], booleanShape, node);
  const present: Expr = { ...given, shape: without(given.shape, "undefined") };
  return choose(absent, constant("", node), present, spanOf(node));
}

const builtInErrors: Readonly<Record<string, readonly string[]>> = {
  Error: ["Error"],
  TypeError: ["TypeError", "Error"],
  RangeError: ["RangeError", "Error"],
};
