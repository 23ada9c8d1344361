import { integrations, sdkGrants, type Grant, type IntegrationRow } from "@sfnc/runtime-types/integrations";
import type { Call, Expr, MapCall } from "../../../ir/ir.js";
import { textsOf } from "./known-text.js";
import { parameterAt } from "./parameters.js";
import { tasksInRaw, type Request } from "./raw-tasks.js";
import { targetsOf, wholeArn } from "./targets.js";

/** What one call needs, its resources filled in. */
export interface FilledGrant {
  readonly allow: readonly string[];
  readonly on: readonly string[];
  readonly passedTo?: string;
}

export function grantsOf(call: Call): readonly FilledGrant[] {
  if (call.kind === "task") return ofTask(call);
  if (call.kind === "raw") return tasksInRaw(call).flatMap(ofTask);
  return call.kind === "map" && call.distributed !== undefined ? ofDistributedMap(call) : [];
}

function ofTask(call: Request): readonly FilledGrant[] {
  // A call with a role of its own needs the right to take it; what it does then is for that role to allow.
  if (call.role !== undefined)
    return [{ allow: ["sts:AssumeRole"], on: textsOf(call.role).map(({ text }) => text) }];
  return textsOf(call.resource).flatMap(({ text, of }) => {
    if (/^arn:[^:]*:lambda:/.test(text) || of?.kind === "fn")
      return [{ allow: ["lambda:InvokeFunction"], on: [text] }];
    const integration = /:states:[^:]*:[^:]*:((?:aws-sdk:)?[^:]+):([^.:]+)(?:\.(.+))?$/.exec(text);
    if (integration === null) return [];
    const [, service = "", action = "", form = ""] = integration;
    return filled(grantsFor(service, action, form), call.payload);
  });
}

/** The grants of an action in one of its forms. */
function grantsFor(service: string, action: string, form: string): readonly Grant[] {
  if (service.startsWith("aws-sdk:")) return sdkGrants(service.slice("aws-sdk:".length), action);
  const rows: readonly IntegrationRow[] = Object.values(integrations);
  const actions = rows.find((row) => row.service === service)?.actions ?? {};
  const grants = Object.hasOwn(actions, action) ? actions[action]!.grants : [];
  return grants.filter(({ when }) => when === undefined || form.startsWith(when));
}

function filled(grants: readonly Grant[], payload: Expr): readonly FilledGrant[] {
  return grants.flatMap(({ allow, on, only, passedTo }): readonly FilledGrant[] => {
    if (only !== undefined && !holds(only, payload)) return [];
    const targets = on.flatMap((target) => targetsOf(target, payload));
    return targets.length === 0
      ? []
      : [{ allow, on: targets, ...(passedTo === undefined ? {} : { passedTo }) }];
  });
}

function holds({ parameter, values }: NonNullable<Grant["only"]>, payload: Expr): boolean {
  const { texts } = parameterAt(payload, parameter);
  return texts.some(({ text }) => values.length === 0 || text.includes("*") || values.includes(text));
}

/** The machine itself, whose name the deployment gives. */
const self = "${StateMachineName}";

/** Children are executions of the machine itself; items and results are files. */
function ofDistributedMap({ distributed }: MapCall): readonly FilledGrant[] {
  const { reader, results } = distributed!;
  const own = [
    { allow: ["states:StartExecution"], on: [`states:stateMachine:${self}`] },
    { allow: ["states:DescribeExecution", "states:StopExecution"], on: [`states:execution:${self}/*`] },
  ];
  return [
    ...own.map(({ allow, on }) => ({ allow, on: on.map(wholeArn) })),
    ...(reader === undefined ? [] : filled(readerGrants(reader.resource, reader.config), reader.parameters)),
    ...(results === undefined ? [] : filled(resultGrants, results.parameters)),
  ];
}

function readerGrants(resource: string, config: { readonly [field: string]: unknown }): readonly Grant[] {
  if (resource.includes("listObjects")) return [{ allow: ["s3:ListBucket"], on: ["s3:::{Bucket}"] }];
  // A manifest names other files, in buckets that only it knows.
  const others = config["InputType"] === "MANIFEST" ? ["s3:::*"] : [];
  return [{ allow: ["s3:GetObject"], on: ["s3:::{Bucket}/{Key}", ...others] }];
}

const resultGrants: readonly Grant[] = [
  {
    allow: ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
    on: ["s3:::{Bucket}/{Prefix=}*"],
  },
];
