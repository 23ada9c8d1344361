import type { TaskCall } from "../api/task-call.js";

/** The Resource of a Task, taken apart. */
export interface Resource {
  readonly kind: "lambda" | "activity" | "service";
  readonly text: string;
  /** Function or activity by its name, or `sqs:sendMessage`, `aws-sdk:s3:getObject`. */
  readonly key: string;
  /** `sqs`, `aws-sdk:s3`: as events name it. */
  readonly resourceType: string;
  /** `sendMessage.waitForTaskToken`: as events name it. */
  readonly action: string;
  readonly pattern: TaskCall["pattern"];
}

const integration =
  /^arn:[^:]*:states:[^:]*:[^:]*:((?:aws-sdk:)?[^:]+):([^.]+)(?:\.(sync:2|sync|waitForTaskToken))?$/;

export function parseResource(text: string): Resource {
  const lambda = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+)/.exec(text);
  if (lambda !== null) return simple("lambda", text, lambda[1] ?? text);
  const activity = /:activity:(.+)$/.exec(text);
  if (activity !== null) return simple("activity", text, activity[1] ?? text);
  const service = integration.exec(text);
  // What is not filled in yet, such as ${ReserveArn}, can only stand for a function.
  if (service === null) return simple("lambda", text, text);
  const [, resourceType = "", name = "", pattern] = service;
  return {
    kind: "service",
    text,
    key: `${resourceType}:${name}`,
    resourceType,
    action: pattern === undefined ? name : `${name}.${pattern}`,
    pattern: (pattern as TaskCall["pattern"] | undefined) ?? "requestResponse",
  };
}

function simple(kind: "lambda" | "activity", text: string, key: string): Resource {
  return { kind, text, key, resourceType: kind, action: text, pattern: "requestResponse" };
}

/** The name of a function from its name, its ARN or either with an alias; `${ReserveArn}` will be the ARN of Reserve. */
export function functionName(text: string): string {
  const arn = /:function:([^:]+)/.exec(text) ?? /^\$\{([A-Za-z]\w*?)(?:Arn|Name)\}/.exec(text);
  return arn?.[1] ?? (text.startsWith("$") ? text : (text.split(":")[0] ?? text));
}
