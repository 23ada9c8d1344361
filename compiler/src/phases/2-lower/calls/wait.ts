import type { CallExpression, Node } from "ts-morph";
import { badTime } from "../../../diagnostics/catalogue/retries.js";
import { argumentMissing, notAwaited } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, WaitUntil } from "../../../ir/ir.js";
import { refuse, hole, type Cx } from "../context.js";
import { durationOf, stepOptions, stepRange } from "../entities/options.js";
import { isAwaited } from "./call.js";
import type { CallRule } from "./helpers.js";
import { stateNameOf } from "./state-name.js";
import { invoke } from "./step.js";

/** `await wait("30s")`: a Wait state. */
export const waitFor: CallRule = (node: CallExpression, cx, _lower, site) => {
  const [duration, options] = node.getArguments();
  if (duration === undefined) return refuse(cx, argumentMissing, node, "wait", `a duration: wait("30s")`);
  if (!isAwaited(node, cx, site, "wait")) return refuse(cx, notAwaited, node, "wait");
  const seconds = durationOf(duration, cx, { ...stepRange, what: "The wait", least: 0 });
  if (seconds === undefined) return hole(node);
  return waitState(node, { kind: "seconds", seconds }, options, cx);
};

/** `await wait.until(order.shipAt)`: a Wait state with a time, from data or as a literal. */
export const waitUntil: CallRule = (node: CallExpression, cx, lower, site) => {
  const [time, options] = node.getArguments();
  if (time === undefined)
    return refuse(cx, argumentMissing, node, "wait.until", "a time: wait.until(order.shipAt)");
  if (!isAwaited(node, cx, site, "wait.until")) return refuse(cx, notAwaited, node, "wait.until");
  const timestamp = lower(time, cx);
  const text = timestamp.op === "constant" ? String(timestamp.value) : undefined;
  if (text !== undefined && !isTime(text)) return refuse(cx, badTime, time, text);
  return waitState(node, { kind: "timestamp", timestamp }, options, cx);
};

function waitState(node: CallExpression, until: WaitUntil, options: Node | undefined, cx: Cx): Expr {
  const { name, comment } = stepOptions(options, cx, { only: ["name", "comment"] });
  const said = comment === undefined ? {} : { comment };
  return invoke(node, { call: { kind: "wait", until }, name: stateNameOf("Wait", name, cx), ...said }, cx);
}

/** As the service reads it: with a T, and with Z or an offset. */
function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
