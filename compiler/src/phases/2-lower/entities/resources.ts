import type { Node } from "ts-morph";
import type { Expr, ResourcePart } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import { sameParameter } from "../../../diagnostics/catalogue/steps.js";
import { report, type Cx } from "../context.js";
import type { Entity, ResourceEntity } from "./entity.js";

/** The projections of each kind of resource: property name -> what is appended to the logical name. */
const projections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fn: { arn: "Arn", name: "Name" },
  table: { arn: "Arn", name: "Name" },
  queue: { arn: "Arn", url: "Url", name: "Name" },
  topic: { arn: "Arn", name: "Name" },
  bucket: { arn: "Arn", name: "Name" },
  stateMachine: { arn: "Arn", name: "Name" },
  activity: { arn: "Arn", name: "Name" },
  eventBus: { arn: "Arn", name: "Name" },
  cluster: { arn: "Arn", name: "Name" },
  secret: { arn: "Arn", name: "Name" },
  role: { arn: "Arn", name: "Name" },
  connection: { arn: "Arn", name: "Name" },
};

export const resourceKinds = Object.keys(projections);

/** A parameter of the deployment; `what` stands behind it in the source, and nothing else may. */
export function placeholder(name: string, what: string, node: Node, cx: Cx, of?: ResourcePart): Expr {
  const { parameters } = cx.lowering;
  const known = parameters.get(name);
  if (known === undefined) parameters.set(name, what);
  else if (known !== what) report(cx, sameParameter, node, name, known, what);
  const part = of === undefined ? {} : { of };
  return { op: "placeholder", name, ...part, shape: { kind: "string" }, at: spanOf(node) };
}

/** `reviews.url` is the placeholder `${ReviewsUrl}`; a qualified function's ARN ends in its qualifier. */
export function projection(resource: ResourceEntity, name: string, node: Node, cx: Cx): Entity | undefined {
  const suffix = projections[resource.type]?.[name];
  if (suffix === undefined) return undefined;
  const part = { kind: resource.type, id: resource.name, projection: name };
  const base = placeholder(resource.name + suffix, `${resource.type}("${resource.name}")`, node, cx, part);
  if (resource.qualifier === undefined || name !== "arn") return { kind: "expr", expr: base };
  const parts = [base, `:${resource.qualifier}`];
  return { kind: "expr", expr: { op: "text", parts, shape: { kind: "string" }, at: spanOf(node) } };
}

/** The ARN of the machine that a workflow becomes; an external one is what `stateMachine` names too. */
export function machineArn(name: string, isExternal: boolean, node: Node, cx: Cx): Expr {
  const what = isExternal ? `stateMachine("${name}")` : `the workflow ${name}`;
  const part = { kind: "stateMachine", id: logicalName(name), projection: "arn" };
  return placeholder(`${logicalName(name)}Arn`, what, node, cx, part);
}

/** The logical name of a machine, as parameters of a deployment are named: `place-order` is PlaceOrder. */
export function logicalName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Za-z]/.test(joined) ? joined : `Workflow${joined}`;
}
