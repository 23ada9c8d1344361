import type { CallExpression, Node } from "ts-morph";
import { unknownOption } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Invoke, Retrier } from "../../../../ir/ir.js";
import { report, type Cx } from "../../context.js";
import { retryOf } from "../../entities/retry.js";
import { staticOptions, staticRecord, staticText } from "../../entities/static-text.js";
import { stateNameOf } from "../state-name.js";
import { invoke } from "../step.js";

/** What `parallel` and `map` read of their options. */
const blockOptions: ReadonlySet<string> = new Set(["name", "comment", "retry", "concurrency", "settle"]);

/** The state of a block of branches: called as its options say, else `label`. */
export function blockOf(
  node: CallExpression,
  call: Invoke["call"],
  label: string,
  options: Node | undefined,
  cx: Cx,
): Expr {
  const record = staticOptions(options, cx);
  for (const [key, value] of Object.entries(record))
    if (!blockOptions.has(key)) report(cx, unknownOption, value, key);
  const comment = staticText(record["comment"], cx);
  const name = stateNameOf(label, staticText(record["name"], cx), cx);
  return invoke(node, { call, name, ...(comment === undefined ? {} : { comment }) }, cx);
}

/** When the whole block is run again. */
export function blockRetry(options: Node | undefined, cx: Cx): readonly Retrier[] {
  const rule = staticRecord(options, cx)?.["retry"];
  return rule === undefined ? [] : retryOf(rule, cx);
}
