import type { JsonObject, TaskState } from "../../../asl/states.js";
import type { Block, Expr, Invoke, TaskCall } from "../../../ir/ir.js";
import { claimsIn } from "../../../ir/claims.js";
import { withoutClaims } from "../borders.js";
import type { Emitter } from "../emitter.js";
import { inputPaths, jsonataScope } from "../scopes.js";
import { type PathScope } from "../jsonpath/scope.js";
import { missingField, Unsayable } from "../jsonpath/unsayable.js";
import { deployText, dynamicText, templateValue } from "../jsonpath/values.js";
import { field, inLanguage } from "../language.js";
import { isTotal, totalTarget, resultInPaths, resultInJsonata } from "./results.js";
import { errorsOf } from "./errors.js";

/** A Task: its payload, where its result goes, what it retries, where its errors go. */
export function taskState(
  emitter: Emitter,
  name: string,
  block: Block,
  step: Invoke,
  call: TaskCall,
): TaskState | undefined {
  const target = totalTarget(emitter, step, emitter.targets.of(step.next));
  const total = isTotal(emitter, step)
    ? { ...call, payload: withoutClaims(call.payload, emitter.border) }
    : call;
  return inLanguage<TaskState>(emitter, name, step.at, {
    jsonpath: () => {
      const scope = inputPaths(emitter, block);
      const head = { Type: "Task" as const, ...commentOf(step), Resource: resourceOf(call) };
      if (total !== call) refuseClaims(total.payload, emitter);
      const payload = payloadPaths(total, scope);
      const times = { ...time("Timeout", call.timeout, scope), ...time("Heartbeat", call.heartbeat, scope) };
      const role = call.role === undefined ? {} : { Credentials: templateOf("RoleArn", call.role, scope) };
      const result = resultInPaths(emitter, step, target);
      return {
        ...head,
        ...payload,
        ...role,
        ...times,
        ...errorsOf(emitter, step, call, "JSONPath"),
        ...result,
      };
    },
    jsonata: () => {
      const read = (expr: Expr) => field(expr, jsonataScope(emitter, expr, block, new Map()));
      const head = { Type: "Task" as const, ...commentOf(step), Resource: resourceOf(call) };
      const payload = { Arguments: read(total.payload) };
      const times = {
        ...(call.timeout === undefined ? {} : { TimeoutSeconds: read(call.timeout) as number }),
        ...(call.heartbeat === undefined ? {} : { HeartbeatSeconds: read(call.heartbeat) as number }),
      };
      const role = call.role === undefined ? {} : { Credentials: { RoleArn: read(call.role) } };
      const result = resultInJsonata(emitter, step, block, target);
      return {
        ...head,
        ...payload,
        ...role,
        ...times,
        ...errorsOf(emitter, step, call, "JSONata"),
        ...result,
      };
    },
  });
}

/** What an intrinsic makes of a claimed field ends the execution when that is not there: no catcher sees it. */
function refuseClaims(payload: Expr, emitter: Emitter): void {
  const [claim] = claimsIn(payload, emitter.border);
  if (claim !== undefined) throw new Unsayable(claim.at, missingField);
}

export function pathOnly(expr: Expr, scope: PathScope): string {
  const text = dynamicText(expr, scope);
  if (!text.startsWith("$")) throw new Unsayable(expr.at, "this field takes a path only");
  return text;
}

export function commentOf(step: Invoke): { Comment?: string } {
  return step.comment === undefined ? {} : { Comment: step.comment };
}

function resourceOf(call: TaskCall): string {
  const text = deployText(call.resource);
  if (text === undefined) throw new Unsayable(call.resource.at, "the resource must be known at deployment");
  return text;
}

function payloadPaths(call: TaskCall, scope: PathScope): Partial<TaskState> {
  const value = templateValue(call.payload, scope);
  if ("constant" in value) {
    if (typeof value.constant === "object" && value.constant !== null) return { Parameters: value.constant };
    throw new Unsayable(call.payload.at, "a payload in JSONPath is an object");
  }
  if (value.dynamic === "$") return {};
  if (value.dynamic.startsWith("$")) return { InputPath: value.dynamic };
  throw new Unsayable(call.payload.at, "a payload in JSONPath is an object or a field");
}

function templateOf(key: string, expr: Expr, scope: PathScope): JsonObject {
  const value = templateValue(expr, scope);
  return "constant" in value ? { [key]: value.constant } : { [`${key}.$`]: value.dynamic };
}

function time(field: "Timeout" | "Heartbeat", expr: Expr | undefined, scope: PathScope): Partial<TaskState> {
  if (expr === undefined) return {};
  if (expr.op === "constant") return { [`${field}Seconds`]: Number(expr.value) };
  return { [`${field}SecondsPath`]: pathOnly(expr, scope) };
}
