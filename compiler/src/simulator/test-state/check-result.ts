import type { Json } from "../../asl/states.js";
import { dynamodb } from "./results/dynamodb.js";
import { eventbridge } from "./results/eventbridge.js";
import { kms } from "./results/kms.js";
import { lambda } from "./results/lambda.js";
import { s3 } from "./results/s3.js";
import { secretsmanager } from "./results/secretsmanager.js";
import { sfn } from "./results/sfn.js";
import { sns } from "./results/sns.js";
import { sqs } from "./results/sqs.js";
import { ssm } from "./results/ssm.js";
import type { Shape } from "./shape.js";

/** Services by the name that the SDK gives them; the optimised integrations have some others. */
const services: { readonly [service: string]: { readonly [action: string]: Shape } } = {
  dynamodb,
  eventbridge,
  events: eventbridge,
  kms,
  lambda,
  s3,
  secretsmanager,
  sfn,
  sns,
  sqs,
  ssm,
  states: sfn,
};

export type FieldValidationMode = "STRICT" | "PRESENT" | "NONE";

/** What is wrong with a mocked result; undefined when nothing is, or when the API is not known here. */
export function checkResult(
  resourceKey: string,
  result: Json,
  mode: FieldValidationMode,
): string | undefined {
  if (mode === "NONE") return undefined;
  const [service = "", action = ""] = resourceKey.replace(/^aws-sdk:/, "").split(":");
  const actions = Object.hasOwn(services, service) ? services[service] : undefined;
  const shape = actions !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined;
  return shape === undefined ? undefined : check("", shape, result, mode);
}

function check(name: string, shape: Shape, value: Json, mode: FieldValidationMode): string | undefined {
  const problem = (what: string) => `Field '${name}' ${what}`;
  switch (shape.kind) {
    case "text":
      if (typeof value !== "string") return problem("must be a string");
      if (shape.values !== undefined && !shape.values.includes(value))
        return problem("is not an expected value");
      if (shape.min !== undefined && value.length < shape.min)
        return problem("is smaller than the minimum length");
      if (shape.max !== undefined && value.length > shape.max) return problem("exceeds the maximum length");
      return undefined;
    case "number":
      if (typeof value !== "number") return problem("must be a number");
      if (shape.min !== undefined && value < shape.min) return problem("is less than the minimum value");
      if (shape.max !== undefined && value > shape.max) return problem("exceeds the maximum value");
      return undefined;
    case "flag":
      return typeof value === "boolean" ? undefined : problem("must be a boolean");
    case "list":
      if (!Array.isArray(value)) return problem("must be an array");
      return first(value as readonly Json[], (item) => check(name, shape.of, item, mode));
    case "object":
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return problem("must be an object");
      return checkFields(shape, value as { readonly [field: string]: Json }, mode);
  }
}

/** Fields that the API does not have are let pass. */
function checkFields(
  shape: Shape & { readonly kind: "object" },
  value: { readonly [field: string]: Json },
  mode: FieldValidationMode,
): string | undefined {
  const missing =
    mode === "STRICT" ? shape.required?.find((field) => !Object.hasOwn(value, field)) : undefined;
  if (missing !== undefined) return `Required field '${missing}' is missing`;
  return first(Object.entries(shape.fields ?? {}), ([field, of]) => {
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    return given === undefined ? undefined : check(field, of, given, mode);
  });
}

function first<T>(items: readonly T[], problem: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
