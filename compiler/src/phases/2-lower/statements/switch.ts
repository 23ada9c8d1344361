import { Node } from "ts-morph";
import type { Cx } from "../context.js";
import { spanOf } from "../../1-front/project.js";
import { lowerExpression } from "../expressions/index.js";
import { equal } from "../expressions/comparisons.js";
import type { OpenBlock } from "../graph-builder.js";
import { open } from "./if.js";
import { lowerStatements } from "./index.js";
import { goTo, seal } from "./joins.js";
import { statement } from "./rule.js";

/** `switch`: a chain of comparisons in the order of the cases, then bodies that fall through to the next. */
export const switchStatement = statement(Node.isSwitchStatement, (node, cx, label) => {
  const subject = lowerExpression(node.getExpression(), cx);
  const name = nameOf(node.getExpression());
  const clauses = node.getClauses();
  const bodies = clauses.map((clause) => cx.build.block(Node.isCaseClause(clause) ? "case" : "default"));
  const exit = cx.build.block("end switch");
  const named = label === undefined ? {} : { label };
  const inside: Cx = { ...cx, flow: { kind: "breakable", ...named, break: exit, outer: cx.flow } };

  clauses.forEach((clause, i) => {
    if (!Node.isCaseClause(clause) || cx.cursor.block === undefined) return;
    const test = equal(subject, lowerExpression(clause.getExpression(), cx), clause.getExpression(), cx);
    const from = cx.cursor.block as OpenBlock | undefined;
    if (from === undefined) return;
    const next = cx.build.block("next case", { sealed: true });
    cx.build.branch(from, test, bodies[i]!, next, spanOf(clause.getExpression()), name);
    cx.cursor.block = next;
  });
  const fallback = clauses.findIndex((clause) => Node.isDefaultClause(clause));
  goTo(fallback === -1 ? exit : bodies[fallback]!, node, cx);

  clauses.forEach((clause, i) => {
    const falls = cx.cursor.block;
    if (falls !== undefined) goTo(bodies[i]!, clause, cx);
    open(bodies[i]!, cx);
    if (cx.cursor.block === undefined) return;
    const scope = Node.isCaseClause(clause) ? `case ${clause.getExpression().getText()}` : "default";
    lowerStatements(clause.getStatements(), { ...inside, scopes: [scope, ...inside.scopes] });
  });
  seal(exit, node, cx);
});

/** What the states that tell the cases apart are called; by the tests themselves in `switch (true)`. */
function nameOf(subject: Node): string | undefined {
  if (Node.isTrueLiteral(subject)) return undefined;
  const inner = Node.isAwaitExpression(subject) ? subject.getExpression() : subject;
  const text = Node.isCallExpression(inner) ? inner.getExpression().getText() : inner.getText();
  return `switch ${text}`;
}
