import { Node, type CallExpression } from "ts-morph";
import { badDuration, badStateName, notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import { outOfRange } from "../../../diagnostics/catalogue/retries.js";
import type { Expr } from "../../../ir/ir.js";
import { numberShape, wholeShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import { parseDuration } from "../durations.js";
import { lowerExpression } from "../expressions/index.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import type { StepOptions } from "./entity.js";
import { entityOf } from "./resolve.js";
import { retryOf } from "./retry.js";
import { staticRecord, staticText } from "./static-text.js";

type OptionReader = (node: Node, cx: Cx) => Partial<StepOptions>;

const text =
  (key: "name" | "comment"): OptionReader =>
  (node, cx) => {
    const value = staticText(node, cx);
    if (value === undefined) report(cx, notStatic, node, `The option "${key}"`);
    return value === undefined ? {} : { [key]: value };
  };

/** A name of a state is written to the letter. */
const stateName: OptionReader = (node, cx) => {
  const { name } = text("name")(node, cx);
  if (name === undefined) return {};
  const fits = name.trim() !== "" && [...name].length <= longestStateName;
  if (!fits) report(cx, badStateName, node, name);
  return fits ? { name } : {};
};

const longestStateName = 80;

const duration =
  (key: "timeout" | "heartbeat"): OptionReader =>
  (node, cx) => {
    const seconds = durationOf(node, cx, { ...stepRange, what: `The ${key}` });
    return seconds === undefined ? {} : { [key]: seconds };
  };

/** The options of a step, each with its reader; the ones that only other calls know are not here. */
const readers: Readonly<Record<string, OptionReader>> = {
  name: stateName,
  comment: text("comment"),
  timeout: duration("timeout"),
  heartbeat: duration("heartbeat"),
  retry: (node, cx) => ({ retry: retryOf(node, cx) }),
  role: (node, cx) => ({ role: lowerExpression(node, cx) }),
  effect(node, cx) {
    const word = staticText(node, cx);
    if (word === "none" || word === "irreversible") return { effect: word };
    report(cx, notStatic, node, 'The option "effect"');
    return {};
  },
  invocation: () => ({}),
};

/** `{ name, retry, timeout, ... }`; an index, as `items.map(step)` passes it, sets nothing. */
export function stepOptions(
  node: Node | undefined,
  cx: Cx,
  limits: { readonly without?: readonly string[]; readonly only?: readonly string[] } = {},
): StepOptions {
  const record = staticRecord(node, cx);
  const options: StepOptions = {};
  if (record === undefined) {
    if (node !== undefined && node.getType().isObject()) report(cx, notStatic, node, "The options of a step");
    return options;
  }
  for (const [key, value] of Object.entries(record)) {
    if (limits.without?.includes(key)) continue;
    const reader = limits.only?.includes(key) === false ? undefined : readers[key];
    if (reader === undefined) report(cx, unknownOption, value, key);
    else Object.assign(options, reader(value, cx));
  }
  return options;
}

/** What a duration is of, and the whole seconds that the service takes there. */
export interface DurationRange {
  readonly what: string;
  readonly least: number;
  readonly most: number;
}

/** Of a step, and of most other things. */
export const stepRange: DurationRange = { what: "The duration", least: 1, most: 99_999_999 };

/** Seconds, as a constant or from data: "30s", `seconds(n)`. */
export function durationOf(node: Node, cx: Cx, range: DurationRange = stepRange): Expr | undefined {
  const expr = secondsOf(node, cx);
  if (expr?.op !== "constant") return expr;
  const { what, least, most } = range;
  const seconds = Number(expr.value);
  if (Number.isInteger(seconds) && seconds >= least && seconds <= most) return expr;
  report(cx, outOfRange, node, what, seconds, `${least} to ${most.toLocaleString("en")} whole seconds`);
  return undefined;
}

function secondsOf(node: Node, cx: Cx): Expr | undefined {
  const amount = Node.isCallExpression(node) ? amountOf(node, cx) : undefined;
  if (amount !== undefined) return amount;
  const literal = staticText(node, cx);
  const seconds = literal === undefined ? undefined : parseDuration(literal);
  if (seconds !== undefined) return { op: "constant", value: seconds, shape: wholeShape, at: spanOf(node) };
  report(cx, badDuration, node, literal ?? node.getText());
  return undefined;
}

/** `minutes(n)`: n times the seconds of a minute. */
function amountOf(node: CallExpression, cx: Cx): Expr | undefined {
  const helper = entityOf(node.getExpression(), cx);
  const scale = helper?.kind === "helper" ? unitOf[helper.path.join(".")] : undefined;
  const amount = node.getArguments()[0];
  if (scale === undefined || amount === undefined) return undefined;
  const expr = lowerExpression(amount, cx);
  return scale === 1 ? expr : apply("multiply", [expr, constant(scale, node)], numberShape, node);
}

const unitOf: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };
