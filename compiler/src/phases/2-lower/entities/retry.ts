import { Node, type Expression, type ObjectLiteralElementLike, type ObjectLiteralExpression } from "ts-morph";
import { longBackoff } from "../../../diagnostics/catalogue/advice.js";
import { allNotAlone, outOfRange, retrierAfterAll } from "../../../diagnostics/catalogue/retries.js";
import { notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import type { Retrier } from "../../../ir/ir.js";
import { report, type Cx } from "../context.js";
import type { Entity } from "./entity.js";
import { durationOf, stepRange } from "./options.js";
import { entityOf } from "./resolve.js";
import { staticProperty, staticValue } from "./static-text.js";
import { aslNamesOf } from "./error-names.js";

const lambdaErrors = [
  "Lambda.ServiceException",
  "Lambda.AWSLambdaException",
  "Lambda.SdkClientException",
  "Lambda.TooManyRequestsException",
];

/** What a Lambda step retries unless it says otherwise: failures of the infrastructure, not of the function. */
export const lambdaRetry: Retrier = {
  errors: lambdaErrors,
  interval: 2,
  retries: 6,
  backoff: 2,
  jitter: "FULL",
};

/** The presets of `retry`. */
export const retryPresets: Readonly<Record<string, readonly Retrier[]>> = {
  lambda: [lambdaRetry],
  throttling: [
    {
      errors: ["Lambda.TooManyRequestsException", "ThrottlingException", "TooManyRequestsException"],
      interval: 1,
      retries: 6,
      backoff: 2,
      maxDelay: 30,
      jitter: "FULL",
    },
  ],
  none: [],
};

/** A rule, a preset, or a list of them, in the order in which they are asked. */
export function retryOf(node: Node, cx: Cx): readonly Retrier[] {
  const rules = rulesOf(node, cx);
  const taken = new Set<string>();
  for (const { errors } of rules) {
    const by = errors.length > 0 && errors.every((name) => takenBy(name, taken) !== undefined);
    if (by)
      report(cx, retrierAfterAll, node, [...new Set(errors.map((name) => takenBy(name, taken)))].join(", "));
    for (const name of errors) taken.add(name);
  }
  return rules;
}

/** What an earlier rule lists that stands for the error, too. */
function takenBy(name: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has("States.ALL")) return "every error";
  if (taken.has(name)) return name;
  const isTimeout = name === "States.Timeout" || name === "States.HeartbeatTimeout" || name === "States.ALL";
  return taken.has("States.TaskFailed") && !isTimeout ? "States.TaskFailed" : undefined;
}

function rulesOf(node: Node, cx: Cx): readonly Retrier[] {
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isSpreadElement(node))
    return rulesOf(node.getExpression(), cx);
  const entity = Node.isExpression(node) ? entityOf(node, cx) : undefined;
  const preset = presetOf(entity);
  if (preset !== undefined) return preset;
  if (entity?.kind === "list") return entity.node.getElements().flatMap((element) => rulesOf(element, cx));
  if (entity?.kind === "record") return [retrier(entity.node, cx)];
  report(cx, notStatic, node, "A retry rule");
  return [];
}

function retrier(node: ObjectLiteralExpression, cx: Cx): Retrier {
  const rule: Retrier = { errors: ["States.ALL"], ...ruleIn(node, cx) };
  const waits = waitsOf(rule);
  const grows = waits.at(-1)! > waits[0]!;
  if (rule.maxDelay === undefined && grows && waits.at(-1)! > longestWait) {
    const [first, second, third, ...rest] = waits.map(asDuration);
    const last = rest.at(-1) === undefined ? [] : [...(rest.length > 1 ? ["..."] : []), rest.at(-1)];
    report(
      cx,
      longBackoff,
      node,
      [first, second, third, ...last].filter((wait) => wait !== undefined).join(", "),
    );
  }
  return rule;
}

/** Longer than this, a wait between retries is hardly meant, unless it is capped there. */
const longestWait = 3600;

/** The seconds before each retry; absent numbers are those of the service. */
function waitsOf({ interval = 1, retries = 3, backoff = 2 }: Retrier): readonly number[] {
  return Array.from({ length: Math.max(1, Math.min(retries, 1000)) }, (_, k) => interval * backoff ** k);
}

function asDuration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200
    ? `${Math.round(seconds / 60)} min`
    : `${Math.round(seconds / 3600).toLocaleString("en")} h`;
}

/** What an object says; later properties win, as in JavaScript, over those of a rule that is spread before them. */
function ruleIn(node: ObjectLiteralExpression, cx: Cx): Rule {
  const rule: Rule = {};
  for (const property of node.getProperties()) {
    if (Node.isSpreadAssignment(property)) Object.assign(rule, spreadRule(property.getExpression(), cx));
    else Object.assign(rule, optionIn(property, cx));
  }
  return rule;
}

type Rule = { -readonly [K in keyof Retrier]?: Retrier[K] };

/** `...retry.lambda`, or `...patient`, which is an object. */
function spreadRule(node: Expression, cx: Cx): Rule {
  const entity = entityOf(node, cx);
  if (entity?.kind === "record") return ruleIn(entity.node, cx);
  const preset = presetOf(entity);
  if (preset?.length === 1) return preset[0]!;
  report(cx, notStatic, node, "A retry rule");
  return {};
}

function presetOf(entity: Entity | undefined): readonly Retrier[] | undefined {
  return entity?.kind === "helper" && entity.path[0] === "retry"
    ? retryPresets[entity.path[1] ?? ""]
    : undefined;
}

function optionIn(property: ObjectLiteralElementLike, cx: Cx): Rule {
  const rule: Rule = {};
  for (const [key, value] of Object.entries(staticProperty(property, cx))) {
    switch (key) {
      case "on":
        rule.errors = aslNamesOf(value, cx);
        if (rule.errors.length > 1 && rule.errors.includes("States.ALL")) report(cx, allNotAlone, value);
        break;
      case "interval":
      case "maxDelay": {
        const most = key === "maxDelay" ? 31_622_400 : stepRange.most;
        const seconds = durationOf(value, cx, { what: `The option "${key}" of a retry`, least: 1, most });
        if (seconds === undefined) break;
        if (seconds.op === "constant") rule[key] = Number(seconds.value);
        else report(cx, notStatic, value, `The option "${key}" of a retry`);
        break;
      }
      case "backoff":
      case "retries": {
        const number = staticValue(value, cx);
        if (typeof number === "number") rule[key] = inRange(key, number, value, cx);
        else report(cx, notStatic, value, `The option "${key}" of a retry`);
        break;
      }
      case "jitter":
        rule.jitter = staticValue(value, cx) === "full" ? "FULL" : "NONE";
        break;
      default:
        report(cx, unknownOption, value, key);
    }
  }
  return rule;
}

function inRange(key: "backoff" | "retries", number: number, node: Node, cx: Cx): number {
  const fits =
    key === "backoff" ? number >= 1 : Number.isInteger(number) && number >= 0 && number <= 99_999_999;
  const range = key === "backoff" ? "1 or more" : "a whole number from 0 to 99,999,999";
  if (!fits) report(cx, outOfRange, node, `The option "${key}" of a retry`, number, range);
  return number;
}
