import type { CallExpression } from "ts-morph";
import { resourceOf } from "@sfnc/runtime-types/integrations";
import { argumentMissing } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, ObjectEntry } from "../../../ir/ir.js";
import { fieldOf, stringShape, type Field } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { refuse, type Cx } from "../context.js";
import type { RequestEntity, StepEntity } from "../entities/entity.js";
import { stepOptions } from "../entities/options.js";
import { constant } from "../expressions/literals.js";
import { entryOf } from "../expressions/objects.js";
import type { Lower } from "../expressions/rule.js";
import { resultShapeOf, runStep } from "./step.js";

/** What the fields of a request are called in the parameters of the service. */
const parameters = { headers: "Headers", query: "QueryParameters", body: "RequestBody" } as const;

/** `await stripe.get(path, request, options)`: one Task that calls an endpoint. */
export function requestCall(node: CallExpression, target: RequestEntity, cx: Cx, lower: Lower): Expr {
  const [pathNode, requestNode, optionsNode] = node.getArguments();
  if (pathNode === undefined) return refuse(cx, argumentMissing, node, target.endpoint.name, "a path");
  const { endpoint, method } = target;
  const path = lower(pathNode, cx);
  const request = requestNode === undefined ? undefined : lower(requestNode, cx);
  const entries: ObjectEntry[] = [
    { key: "ApiEndpoint", value: joined(endpoint.address, path, node) },
    { key: "Method", value: constant(method, node) },
    { key: "Authentication", value: object([{ key: "ConnectionArn", value: endpoint.connection }], node) },
    ...(request === undefined ? [] : fieldsOf(request)),
  ];
  const step: StepEntity = {
    kind: "step",
    integration: "service",
    key: "http:invoke",
    label: `${endpoint.name} ${method}`,
    target: constant(resourceOf("http", "invoke"), node),
    options: endpoint.options,
    action: { service: "http", name: "invoke", forms: [] },
  };
  return runStep(
    node,
    step,
    object(entries, node),
    stepOptions(optionsNode, cx),
    resultShapeOf(node, cx),
    cx,
  );
}

function fieldsOf(request: Expr): readonly ObjectEntry[] {
  return Object.entries(parameters).flatMap(([key, parameter]): ObjectEntry[] => {
    const value =
      entryOf(request, key) ??
      ({ op: "get", of: request, key, shape: fieldOf(request.shape, key), at: request.at } as const);
    return value.op === "undefined" ? [] : [{ key: parameter, value }];
  });
}

/** The address and the path, as one text; parts that are known are one. */
function joined(address: Expr, path: Expr, node: CallExpression): Expr {
  const parts = [address, path].flatMap((part): readonly (string | Expr)[] => {
    if (part.op === "constant" && typeof part.value === "string") return [part.value];
    return part.op === "text" ? part.parts : [part];
  });
  const merged: (string | Expr)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only] = merged;
  if (merged.length === 1 && typeof only === "string") return constant(only, node);
  return { op: "text", parts: merged, shape: stringShape, at: spanOf(node) };
}

function object(entries: readonly ObjectEntry[], node: CallExpression): Expr {
  const fields = Object.fromEntries(
    entries.flatMap((entry): [string, Field][] =>
      "key" in entry ? [[entry.key, { shape: entry.value.shape }]] : [],
    ),
  );
  return { op: "object", entries, shape: { kind: "object", fields }, at: spanOf(node) };
}
