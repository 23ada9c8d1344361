import { Node, type CallExpression } from "ts-morph";
import { impureInCallback } from "../../../diagnostics/catalogue/language.js";
import { promiseRace } from "../../../diagnostics/catalogue/fan-out.js";
import {
  notAwaited,
  notStatic,
  returnWithoutAwait,
  unknownCall,
} from "../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../ir/ir.js";
import { refuse, report, type Cx } from "../context.js";
import type { FunctionNode } from "../entities/entity.js";
import { entityOf } from "../entities/resolve.js";
import type { Lower } from "../expressions/rule.js";
import { promiseAll, promiseAllSettled } from "./fan-out/promises.js";
import { callRules, notYet, type CallRule } from "./helpers.js";
import { inlineCall } from "./inline.js";
import { methodCall } from "./methods.js";
import { requestCall } from "./request.js";
import { stepCall } from "./step.js";

export interface CallSite {
  readonly awaited: boolean;
}

/** A call: of a step, a helper, a function of the project, or a method of a value. */
export function lowerCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  const callee = node.getExpression();
  const entity = entityOf(node, cx);
  if (entity?.kind === "expr") return entity.expr;
  if (entity?.kind === "source") return refuse(cx, notStatic, node, "Which source a distributed map reads");
  const target = entityOf(callee, cx);
  switch (target?.kind) {
    case "step":
      if (!isAwaited(node, cx, site, target.label)) return refuse(cx, notAwaited, node, target.label);
      return stepCall(node, target, cx, lower);
    case "request": {
      const { name } = target.endpoint;
      if (!isAwaited(node, cx, site, name)) return refuse(cx, notAwaited, node, name);
      return requestCall(node, target, cx, lower);
    }
    case "function":
      if (givesPromise(node, target.node) && !isAwaited(node, cx, site, target.name)) {
        return refuse(cx, notAwaited, node, target.name);
      }
      return inlineCall(node, target, cx, lower);
    case "helper": {
      const name = target.path.join(".");
      if (cx.bindings !== undefined && name !== "isStepError")
        return refuse(cx, impureInCallback, node, `${name}()`);
      return (callRules[name] ?? notYet(name))(node, cx, lower, site);
    }
    default:
  }
  const promise = Object.hasOwn(promiseCalls, callee.getText()) ? promiseCalls[callee.getText()] : undefined;
  if (promise !== undefined) {
    if (cx.bindings !== undefined) return refuse(cx, impureInCallback, node, `${callee.getText()}()`);
    return promise(node, cx, lower, site);
  }
  return methodCall(node, cx, lower) ?? refuse(cx, unknownCall, node, callee.getText());
}

function givesPromise(node: CallExpression, fn: FunctionNode): boolean {
  return fn.isAsync() || node.getReturnType().getSymbol()?.getName() === "Promise";
}

const race = (node: CallExpression, cx: Cx): Expr =>
  refuse(cx, promiseRace, node, node.getExpression().getText());

/** What JavaScript has for running things side by side. */
const promiseCalls: Readonly<Record<string, CallRule>> = {
  "Promise.all": promiseAll,
  "Promise.allSettled": promiseAllSettled,
  "Promise.race": race,
  "Promise.any": race,
};

/** Whether the call's end is waited for. `return f()` waits too, where nothing stands between it and the caller. */
export function isAwaited(node: CallExpression, cx: Cx, site: CallSite, name: string): boolean {
  if (cx.bindings !== undefined) {
    report(cx, impureInCallback, node, `${name}()`);
    return true;
  }
  if (site.awaited) return true;
  const parent = node.getParent();
  const returned =
    Node.isReturnStatement(parent) || (Node.isArrowFunction(parent) && parent.getBody() === node);
  if (!returned) return false;
  for (let flow = cx.flow; flow !== undefined && flow.kind !== "function"; flow = flow.outer) {
    if (flow.kind === "try" || flow.kind === "finally") {
      report(cx, returnWithoutAwait, node, name);
      return true;
    }
  }
  return true;
}
