import type { CallExpression, Node } from "ts-morph";
import type { Expr, Invoke, Retrier } from "../../../../ir/ir.js";
import type { Cx } from "../../context.js";
import { retryOf } from "../../entities/retry.js";
import { staticRecord, staticText } from "../../entities/static-text.js";
import { stateNameOf } from "../state-name.js";
import { invoke } from "../step.js";

/** The state of a block of branches: called as its options say, else `label`. */
export function blockOf(
  node: CallExpression,
  call: Invoke["call"],
  label: string,
  options: Node | undefined,
  cx: Cx,
): Expr {
  const record = staticRecord(options);
  const comment = staticText(record?.["comment"], cx);
  const name = stateNameOf(label, staticText(record?.["name"], cx), cx);
  return invoke(node, { call, name, ...(comment === undefined ? {} : { comment }) }, cx);
}

/** When the whole block is run again. */
export function blockRetry(options: Node | undefined, cx: Cx): readonly Retrier[] {
  const rule = staticRecord(options)?.["retry"];
  return rule === undefined ? [] : retryOf(rule, cx);
}
