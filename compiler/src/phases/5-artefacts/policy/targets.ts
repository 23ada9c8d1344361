import type { Expr } from "../../../ir/ir.js";
import type { KnownText } from "./known-text.js";
import { parameterAt } from "./parameters.js";

const token = /\{([A-Za-z[\].0-9]+)(?:=([^}:]*))?(?::(name|revision|suffix|path|api))?\}/;

/** The ARNs that a target of a grant stands for in a call: none when a parameter that it names is absent. */
export function targetsOf(template: string, payload: Expr): readonly string[] {
  return fill(wholeArn(template), payload);
}

/** `glue:job/nightly` with the parts of an ARN that the deployment knows. */
export function wholeArn(target: string): string {
  const short = /^([a-z0-9-]+)(:::|::|:)(.*)$/s.exec(target);
  if (target === "*" || target.startsWith("arn:") || short === null) return target;
  const [, service = "", colons = "", rest = ""] = short;
  const region = colons === ":" ? "${Region}" : "";
  const account = colons === ":::" ? "" : "${AccountId}";
  return `arn:\${Partition}:${service}:${region}:${account}:${rest}`;
}

function fill(template: string, payload: Expr, from = 0): readonly string[] {
  const found = token.exec(template.slice(from).replaceAll("${", "  "));
  if (found === null) return [template];
  const [text, path = "", fallback, modifier] = found;
  const start = from + found.index;
  const [before, after] = [template.slice(0, start), template.slice(start + text.length)];
  const { texts, mayBeAbsent } = parameterAt(payload, path);
  const values = mayBeAbsent && fallback !== undefined ? [...texts, { text: fallback }] : texts;
  return values.flatMap((value) => {
    const filled = placed(before, value, modifier);
    return fill(filled + after, payload, filled.length);
  });
}

/** The text up to and with the value; a value that is an ARN says what stands before it too. */
function placed(before: string, value: KnownText, modifier: string | undefined): string {
  const { text, of } = value;
  if (modifier === "name") return before + nameOf(value);
  if (modifier === "api") return before + (/^([a-z0-9]+)\.execute-api\./.exec(text)?.[1] ?? "*");
  if (of !== undefined) return of.projection === "arn" ? text : `\${${of.id}Arn}`;
  if (text.startsWith("arn:") || /^\$\{\w*Arn\}/.test(text)) return text;
  const queue = /^https:\/\/sqs\.([^.]+)\.[^/]+\/([^/]+)\/(.+)$/.exec(text);
  if (queue !== null) return `arn:\${Partition}:sqs:${queue[1]}:${queue[2]}:${queue[3]}`;
  const file = /^s3:\/\/(.+)$/.exec(text);
  if (file !== null) return before + file[1]!;
  switch (modifier) {
    case "revision":
      return before + (text === "*" || /:\d+$/.test(text) ? text : `${text}:*`);
    case "suffix":
      return before + (text === "*" ? text : `${text}-*`);
    case "path":
      return before + (text.startsWith("/") ? text : `/${text}`);
    default:
      return before + text;
  }
}

/** The bare name of a resource that a parameter names by its ARN. */
function nameOf({ text, of }: KnownText): string {
  if (of !== undefined) return `\${${of.id}Name}`;
  return /:stateMachine:([^:]+)/.exec(text)?.[1] ?? "*";
}
