import type { CallExpression } from "ts-morph";
import { argumentMissing, notAwaited } from "../../../diagnostics/catalogue/steps.js";
import { refuse, hole } from "../context.js";
import { durationOf } from "../entities/options.js";
import { staticOptions, staticText } from "../entities/static-text.js";
import { isAwaited } from "./call.js";
import type { CallRule } from "./helpers.js";
import { stateNameOf } from "./state-name.js";
import { invoke } from "./step.js";

/** `await wait("30s")`: a Wait state. */
export const waitFor: CallRule = (node: CallExpression, cx, _lower, site) => {
  const [duration, options] = node.getArguments();
  if (duration === undefined) return refuse(cx, argumentMissing, node, "wait", `a duration: wait("30s")`);
  if (!isAwaited(node, cx, site, "wait")) return refuse(cx, notAwaited, node, "wait");
  const seconds = durationOf(duration, cx);
  if (seconds === undefined) return hole(node);
  const name = stateNameOf("Wait", staticText(staticOptions(options, cx)["name"], cx), cx);
  return invoke(node, { call: { kind: "wait", until: { kind: "seconds", seconds } }, name }, cx);
};

/** `await wait.until(order.shipAt)`: a Wait state with a time, from data or as a literal. */
export const waitUntil: CallRule = (node: CallExpression, cx, lower, site) => {
  const [time, options] = node.getArguments();
  if (time === undefined)
    return refuse(cx, argumentMissing, node, "wait.until", "a time: wait.until(order.shipAt)");
  if (!isAwaited(node, cx, site, "wait.until")) return refuse(cx, notAwaited, node, "wait.until");
  const timestamp = lower(time, cx);
  const name = stateNameOf("Wait", staticText(staticOptions(options, cx)["name"], cx), cx);
  return invoke(node, { call: { kind: "wait", until: { kind: "timestamp", timestamp } }, name }, cx);
};
