import { Node, type CallExpression } from "ts-morph";
import { argumentMissing, notStatic } from "../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../ir/ir.js";
import { report, type Cx } from "../context.js";
import { lowerExpression } from "../expressions/index.js";
import { externalEntity, workflowEntity } from "./children.js";
import type { Entity, StepEntity } from "./entity.js";
import { raw } from "./raw.js";
import { stepOptions } from "./options.js";
import { entityOf } from "./resolve.js";
import { placeholder, projection, resourceKinds } from "./resources.js";
import { httpEndpoint, statusError } from "./endpoints.js";
import { checkPrefix } from "./error-prefixes.js";
import { sdkService } from "./sdk.js";
import { errorEntity } from "./services.js";
import { staticRecord, staticText } from "./static-text.js";

/** What `s3` has. */
const sourceKinds = ["objects", "csv", "json", "jsonl", "inventory", "parquet"];

type EntityCall = (node: CallExpression, cx: Cx) => Entity | undefined;

const resources = Object.fromEntries(
  resourceKinds.map((type): [string, EntityCall] => [type, (node, cx) => resource(type, node, cx)]),
);

/** Calls of helpers that make something known at compile time. */
const helpers: Readonly<Record<string, EntityCall>> = {
  ...resources,
  lambda,
  task,
  raw,
  param: (node, cx) => deployTime(node, cx),
  ...Object.fromEntries(
    sourceKinds.map((type): [string, EntityCall] => [
      `s3.${type}`,
      (node) => ({ kind: "source", type, options: node.getArguments()[0], node }),
    ]),
  ),
  workflow: workflowEntity,
  external: externalEntity,
  defineError(node, cx) {
    const name = staticText(node.getArguments()[0], cx);
    if (name !== undefined) checkPrefix(name, node, cx);
    return name === undefined ? undefined : errorEntity(name);
  },
  sdk: sdkService,
  "http.endpoint": httpEndpoint,
  "http.status": statusError("http"),
  "apigateway.status": statusError("apigateway"),
  "eks.status": statusError("eks"),
};

export const entityCalls = {
  helpers,
  /** `step.with(options)`: the options given win over those of the step. */
  with(node: CallExpression, cx: Cx, step: StepEntity): Entity {
    return { ...step, options: { ...step.options, ...stepOptions(node.getArguments()[0], cx) } };
  },
};

function resource(type: string, node: CallExpression, cx: Cx): Entity | undefined {
  const [first, second] = node.getArguments();
  const name = staticText(first, cx);
  if (name === undefined) {
    report(cx, notStatic, first ?? node, `The name of a ${type}`);
    return undefined;
  }
  const qualifier = staticText(staticRecord(second, cx)?.["qualifier"], cx);
  return { kind: "resource", type, name, ...(qualifier === undefined ? {} : { qualifier }) };
}

function deployTime(node: CallExpression, cx: Cx): Entity | undefined {
  const name = staticText(node.getArguments()[0], cx);
  if (name === undefined || !/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    report(cx, notStatic, node, "The name of a parameter (letters and digits, a letter first)");
    return undefined;
  }
  return { kind: "expr", expr: placeholder(name, `param("${name}")`, node, cx) };
}

function lambda(node: CallExpression, cx: Cx): Entity | undefined {
  const [target, options] = node.getArguments();
  if (target === undefined) {
    report(cx, argumentMissing, node, "lambda", 'the function: lambda(fn("Name"))');
    return undefined;
  }
  const entity = entityOf(target, cx);
  const arn = entity?.kind === "resource" ? projection(entity, "arn", target, cx) : entity;
  const expr = arn?.kind === "expr" ? arn.expr : lowerExpression(target, cx);
  const invocation = staticText(staticRecord(options, cx)?.["invocation"], cx);
  return {
    kind: "step",
    integration: "lambda",
    label: entity?.kind === "resource" ? entity.name : "lambda",
    key: entity?.kind === "resource" ? entity.name : target.getText(),
    target: expr,
    options: stepOptions(options, cx),
    ...(invocation === "Event" ? { invocation } : {}),
  };
}

function task(node: CallExpression, cx: Cx): Entity | undefined {
  const [target, options] = node.getArguments();
  if (target === undefined) {
    report(cx, argumentMissing, node, "task", 'the resource: task("arn:aws:states:...")');
    return undefined;
  }
  const entity = entityOf(target, cx);
  const arn = entity?.kind === "resource" ? projection(entity, "arn", target, cx) : entity;
  const expr: Expr = arn?.kind === "expr" ? arn.expr : lowerExpression(target, cx);
  const label = Node.isStringLiteral(target)
    ? (target.getLiteralText().split(/[:/]/).pop() ?? "task")
    : "task";
  const key = expr.op === "constant" ? String(expr.value) : target.getText();
  return { kind: "step", integration: "task", label, key, target: expr, options: stepOptions(options, cx) };
}
