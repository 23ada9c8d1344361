import type { Call, Expr } from "../../../ir/ir.js";
import type { Effect } from "../../../ir/saga-notes.js";

/** What a call leaves behind: what its options say, else what the action that it calls is known to do. */
export function effectOf(call: Call, said?: Effect): Effect {
  if (said !== undefined) return said;
  switch (call.kind) {
    case "wait":
    case "parallel":
    case "map":
      return "none";
    case "raw":
      return fieldOf(call.state, "Type") === "Pass" ? "none" : "some";
    case "task":
      return reads(call.resource, call.payload) ? "none" : "some";
  }
}

function reads(resource: Expr, payload: Expr): boolean {
  const text = resource.op === "constant" ? String(resource.value) : "";
  const [, service = "", action = ""] = /^arn:[^:]*:states:::((?:aws-sdk:)?[^:]+):([^:]+)$/.exec(text) ?? [];
  if (requests.has(service)) return /^(GET|HEAD|OPTIONS)$/.test(String(fieldOf(payload, "Method") ?? ""));
  return models.test(service) || readingActions.test(action);
}

/** Services whose calls are requests with a method. */
const requests: ReadonlySet<string> = new Set(["http", "apigateway", "eks"]);

/** What a model answers changes nothing; jobs that make one do. */
const models = /^(aws-sdk:)?bedrockruntime$/;

/** Operations by the verbs with which AWS names those that only read. */
const readingActions =
  /^((get|list|describe|head|batchGet|transactGet|lookup|search|select|detect|estimate|validate|simulate|preview|count|discover|resolve|recognize|translate)[A-Z]|(query|scan|invokeModel|converse)$)/;

function fieldOf(expr: Expr, key: string): unknown {
  if (expr.op === "constant" && typeof expr.value === "object" && expr.value !== null)
    return (expr.value as { readonly [field: string]: unknown })[key];
  const entries = expr.op === "object" ? expr.entries : [];
  const [value] = entries.flatMap((one) => ("key" in one && one.key === key ? [one.value] : []));
  return value?.op === "constant" ? value.value : undefined;
}
