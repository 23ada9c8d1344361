import { Node } from "ts-morph";
import { notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import type { Retrier } from "../../../ir/ir.js";
import { report, type Cx } from "../context.js";
import { durationOf } from "./options.js";
import { entityOf } from "./resolve.js";
import { staticRecord, staticValue } from "./static-text.js";
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

/** A rule, a preset, or a list of them. */
export function retryOf(node: Node, cx: Cx): readonly Retrier[] {
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node)) return retryOf(node.getExpression(), cx);
  const entity = Node.isExpression(node) ? entityOf(node, cx) : undefined;
  if (entity?.kind === "helper" && entity.path[0] === "retry") {
    const preset = retryPresets[entity.path[1] ?? ""];
    if (preset !== undefined) return preset;
  }
  if (entity?.kind === "list") return entity.node.getElements().flatMap((element) => retryOf(element, cx));
  if (entity?.kind === "record") return [retrier(entity.node, cx)];
  report(cx, notStatic, node, "A retry rule");
  return [];
}

function retrier(node: Node, cx: Cx): Retrier {
  const record = staticRecord(node) ?? {};
  const rule: { -readonly [K in keyof Retrier]: Retrier[K] } = { errors: ["States.ALL"] };
  for (const [key, value] of Object.entries(record)) {
    switch (key) {
      case "on":
        rule.errors = aslNamesOf(value, cx);
        break;
      case "interval":
      case "maxDelay": {
        const seconds = durationOf(value, cx);
        if (seconds?.op === "constant") rule[key] = Number(seconds.value);
        else report(cx, notStatic, value, `The option "${key}" of a retry`);
        break;
      }
      case "backoff":
      case "retries": {
        const number = staticValue(value, cx);
        if (typeof number === "number") rule[key] = number;
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
