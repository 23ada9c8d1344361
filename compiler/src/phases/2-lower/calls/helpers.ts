import type { CallExpression } from "ts-morph";
import { notYetHelper } from "../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../ir/ir.js";
import { refuse, type Cx } from "../context.js";
import type { Lower } from "../expressions/rule.js";
import type { CallSite } from "./call.js";
import { distributedMap } from "./distributed/distributed-map.js";
import { mapCall } from "./fan-out/map.js";
import { parallelCall } from "./fan-out/parallel.js";
import { continueAsNewCall } from "./children/continue-as-new.js";
import { runCall, startCall } from "./children/run.js";
import { isStepError } from "./is-step-error.js";
import { compensateCall } from "../sagas/compensate.js";
import { sagaCall } from "../sagas/saga.js";
import { waitFor, waitUntil } from "./wait.js";
import { waitForToken } from "./wait-for-token.js";

export type CallRule = (node: CallExpression, cx: Cx, lower: Lower, site: CallSite) => Expr;

/** A helper of the language that has no lowering in this version. */
export const notYet =
  (name: string): CallRule =>
  (node, cx) =>
    refuse(cx, notYetHelper, node, name);

/** The helpers of runtime-types that are called inside a workflow, a line each; those that have none are refused as not yet. */
export const callRules: Readonly<Record<string, CallRule>> = {
  wait: waitFor,
  "wait.until": waitUntil,
  waitForToken,
  isStepError,
  compensate: compensateCall,
  saga: sagaCall,
  run: runCall,
  start: startCall,
  continueAsNew: continueAsNewCall,
  parallel: parallelCall,
  map: mapCall,
  distributedMap,
};
