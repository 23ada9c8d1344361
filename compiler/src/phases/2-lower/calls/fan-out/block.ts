import type { CallExpression, Node } from "ts-morph";
import { unknownOption } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Invoke, Retrier, Value } from "../../../../ir/ir.js";
import type { BlockNote } from "../../../../ir/saga-notes.js";
import type { Shape } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import { report, type Cx } from "../../context.js";
import { retryOf } from "../../entities/retry.js";
import { staticOptions, staticRecord, staticText } from "../../entities/static-text.js";
import { laterOn } from "../../sagas/deadline.js";
import { stateNameOf } from "../state-name.js";
import { invoke } from "../step.js";

/** What every block reads of its options, and what else some do. */
const blockOptions: readonly string[] = ["name", "comment", "retry"];
const mapOptions: readonly string[] = ["concurrency", "settle"];

/** The state of a block of branches: called as its options say, else `label`. */
export function blockOf(
  node: CallExpression,
  call: Invoke["call"],
  label: string,
  options: Node | undefined,
  cx: Cx,
  more: readonly string[] = mapOptions,
  shape?: Shape,
  made?: Value["made"],
): Expr {
  const record = staticOptions(options, cx);
  for (const [key, value] of Object.entries(record))
    if (!blockOptions.includes(key) && !more.includes(key)) report(cx, unknownOption, value, key);
  const comment = staticText(record["comment"], cx);
  const name = stateNameOf(label, staticText(record["name"], cx), cx);
  return invoke(node, { call, name, ...(comment === undefined ? {} : { comment }) }, cx, shape, made);
}

export function retryNode(options: Node | undefined, cx: Cx): Node | undefined {
  return staticRecord(options, cx)?.["retry"];
}

/** When the whole block is run again. */
export function blockRetry(options: Node | undefined, cx: Cx): readonly Retrier[] {
  const rule = staticRecord(options, cx)?.["retry"];
  return rule === undefined ? [] : retryOf(rule, cx);
}

/** What surrounds the branches of a block. */
export function inBlock(cx: Cx, kind: BlockNote["kind"], node: Node): Cx {
  const inside = { ...cx, blocks: [...cx.blocks, { kind, at: spanOf(node) }] };
  return kind === "parallel" ? inside : laterOn(inside);
}
