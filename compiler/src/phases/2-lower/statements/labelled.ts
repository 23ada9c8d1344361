import { Node } from "ts-morph";
import { unsupportedStatement } from "../../../diagnostics/catalogue/language.js";
import { report } from "../context.js";
import { lowerStatement } from "./index.js";
import { seal } from "./joins.js";
import { statement } from "./rule.js";

/** `name: ...`: a loop and a `switch` know their names; anything else is left by a `break` that says the name. */
export const labelledStatement = statement(Node.isLabeledStatement, (node, cx) => {
  const inner = node.getStatement();
  const label = node.getLabel().getText();
  if (Node.isLabeledStatement(inner)) return report(cx, unsupportedStatement, node, "A second label");
  if (Node.isIterationStatement(inner) || Node.isSwitchStatement(inner))
    return lowerStatement(inner, cx, label);
  const exit = cx.build.block(`end ${label}`);
  lowerStatement(inner, { ...cx, flow: { kind: "labelled", label, break: exit, outer: cx.flow } });
  seal(exit, inner, cx);
});
