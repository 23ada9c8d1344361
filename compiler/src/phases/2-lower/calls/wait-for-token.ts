import { Node, type CallExpression } from "ts-morph";
import { integrations, type IntegrationRow } from "@sfnc/runtime-types/integrations";
import {
  boundsAtTheCall,
  expressToken,
  noTokenForm,
  sendsOneCall,
} from "../../../diagnostics/catalogue/tokens.js";
import { unboundedToken } from "../../../diagnostics/catalogue/advice.js";
import { argumentMissing, notAwaited } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, TaskCall } from "../../../ir/ir.js";
import { booleanShape, stringShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { hole, refuse, report, type Cx, type SentCall } from "../context.js";
import type { StepOptions } from "../entities/entity.js";
import { stepOptions } from "../entities/options.js";
import { entityOf } from "../entities/resolve.js";
import { staticOptions, staticText } from "../entities/static-text.js";
import { constant } from "../expressions/literals.js";
import type { Lower } from "../expressions/rule.js";
import type { Variable } from "../graph-builder.js";
import { isAwaited } from "./call.js";
import type { CallRule } from "./helpers.js";
import { inlineBody } from "./inline.js";
import { stateNameOf } from "./state-name.js";
import { effectIn, invoke, patienceOf, requestOf, runStep } from "./step.js";

/**
 * `await waitForToken((token) => send({ token }), options)`: the one call of the function becomes a Task that ends when
 * somebody completes the token. What else the function computes stands before it.
 */
export const waitForToken: CallRule = (node: CallExpression, cx, lower, site) => {
  const [send, optionsNode] = node.getArguments();
  if (send === undefined)
    return refuse(cx, argumentMissing, node, "waitForToken", "a function that hands out the token");
  if (!isAwaited(node, cx, site, "waitForToken")) return refuse(cx, notAwaited, node, "waitForToken");
  if (cx.lowering.settings.express) return refuse(cx, expressToken, node);
  if (cx.sending !== undefined) return refuse(cx, sendsOneCall, node);
  const options = optionsOf(optionsNode, cx);
  const { sent, token } = sentCall(node, send, cx, lower);
  if (sent === undefined) return hole(node);
  const { step, input, given } = sent;
  if (given.timeout !== undefined || given.heartbeat !== undefined) report(cx, boundsAtTheCall, sent.node);
  const request = requestOf(step, input, sent.node);
  const resource = withTokenPattern(request.resource);
  if (resource === undefined || step.invocation === "Event")
    return refuse(cx, noTokenForm, sent.node, step.label);
  const own = { ...step.options, ...given, ...effectIn(options) };
  const call: TaskCall = {
    kind: "task",
    ...request,
    resource,
    resultAt: [],
    retry: options.retry ?? own.retry ?? [],
    ...patienceOf({ ...options, ...roleOf(options, own) }, node, cx),
    token,
  };
  const name = stateNameOf(step.label, options.name ?? own.name, cx);
  const comment = options.comment ?? own.comment;
  return invoke(node, { call, name, ...(comment === undefined ? {} : { comment }), ...effectIn(own) }, cx);
};

function roleOf(options: StepOptions, own: StepOptions): StepOptions {
  const role = options.role ?? own.role;
  return role === undefined ? {} : { role };
}

/** `timeout: "none"` waits as long as an execution may last. */
function optionsOf(node: Node | undefined, cx: Cx): StepOptions {
  const record = staticOptions(node, cx);
  const { timeout, heartbeat } = record;
  const endless =
    timeout !== undefined && !Node.isCallExpression(timeout) && staticText(timeout, cx) === "none";
  if (!endless) return stepOptions(node, cx);
  if (heartbeat === undefined) report(cx, unboundedToken, timeout);
  return stepOptions(node, cx, { without: ["timeout"] });
}

/** Runs the function with a token; the call that it makes is taken, not made. */
function sentCall(
  node: CallExpression,
  send: Node,
  cx: Cx,
  lower: Lower,
): { readonly sent: SentCall | undefined; readonly token: number } {
  const { build, lowering, cursor } = cx;
  const token = build.value("token", stringShape, spanOf(send));
  lowering.tokens.set(token.id, node);
  const use: Expr = { op: "use", value: token.id, shape: stringShape, at: token.at };
  const isSent: Variable = { key: {}, name: "sent" };
  const calls: SentCall[] = [];
  const { resultName: _, ...rest } = cx;
  const inner: Cx = {
    ...rest,
    sending(call, place) {
      calls.push(call);
      const block = place.cursor.block;
      if (block !== undefined) build.write(isSent, block, constant(true, call.node));
      const answer = build.value("answer", { kind: "unknown" }, spanOf(call.node));
      lowering.unanswered.set(answer.id, call.node);
      return { op: "use", value: answer.id, shape: answer.shape, at: answer.at };
    },
  };
  if (cursor.block !== undefined) build.write(isSent, cursor.block, constant(false, node));
  const entity = entityOf(send, cx);
  if (entity?.kind === "step") runStep(send, entity, use, {}, { kind: "unknown" }, inner);
  else if (entity?.kind === "function") inlineBody(node, entity.node, [use], inner, lower);
  else return { sent: refused(), token: token.id };
  if (cursor.block === undefined) return { sent: undefined, token: token.id };
  const always = build.read(isSent, cursor.block, booleanShape, spanOf(node));
  const [only] = calls;
  const once = calls.length === 1 && always?.op === "constant" && always.value === true;
  return { sent: once ? only : refused(), token: token.id };

  function refused(): undefined {
    report(cx, sendsOneCall, send);
  }
}

/** The resource in the form that waits for its token; only integrations have one, and not all of them. */
function withTokenPattern(resource: Expr): Expr | undefined {
  const parts = resource.op === "text" ? resource.parts : resource.op === "constant" ? [resource.value] : [];
  const text = parts.map((part) => (typeof part === "string" ? part : "x")).join("");
  const [, service = "", action = ""] = /^arn:[^:]*:states:::((?:aws-sdk:)?[^:]+):([^:.]+)$/.exec(text) ?? [];
  if (action === "" || !handsOutTokens(service, action)) return undefined;
  const suffix = ".waitForTaskToken";
  if (resource.op === "constant") return { ...resource, value: text + suffix };
  const last = parts.at(-1);
  if (resource.op !== "text" || typeof last !== "string") return undefined;
  return { ...resource, parts: [...resource.parts.slice(0, -1), last + suffix] };
}

/** An integration that is in no table is taken at its word. */
function handsOutTokens(service: string, action: string): boolean {
  const row = Object.values<IntegrationRow>(integrations).find((known) => known.service === service);
  const forms =
    row === undefined || !Object.hasOwn(row.actions, action) ? undefined : row.actions[action]?.forms;
  return forms === undefined || forms.includes("waitForTaskToken");
}
