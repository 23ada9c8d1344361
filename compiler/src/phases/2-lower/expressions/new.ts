import { Node } from "ts-morph";
import { unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import { errorShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { refuse } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { predefinedErrors } from "../entities/predefined-errors.js";
import { apply } from "./operators.js";
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
    const cause = first === undefined ? {} : { cause: lower(first, cx) };
    return { op: "error", names, ...cause, shape: errorShape, at };
  }
  if (callee.getText() === "Date") {
    const made =
      first === undefined
        ? apply("now", [], { kind: "date" }, node)
        : apply("dateFrom", [lower(first, cx)], { kind: "date" }, node);
    return settle(made, "now", cx);
  }
  return refuse(cx, unsupportedExpression, node, `\`new ${callee.getText()}\``);
});

const builtInErrors: Readonly<Record<string, readonly string[]>> = {
  Error: ["Error"],
  TypeError: ["TypeError", "Error"],
  RangeError: ["RangeError", "Error"],
};
