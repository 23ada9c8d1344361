import type { Node } from "ts-morph";
import { notAFunction } from "../../../diagnostics/catalogue/fan-out.js";
import {
  argumentMissing,
  notAwaited,
  notStatic,
  unknownOption,
} from "../../../diagnostics/catalogue/steps.js";
import type { Expr } from "../../../ir/ir.js";
import { isAwaited } from "../calls/call.js";
import type { CallRule } from "../calls/helpers.js";
import { inlineValue } from "../calls/inline.js";
import { hole, refuse, report, type Cx } from "../context.js";
import { durationOf, stepRange } from "../entities/options.js";
import { entityOf } from "../entities/resolve.js";
import { staticOptions } from "../entities/static-text.js";
import { undefinedAt } from "../expressions/literals.js";
import { beginDeadline } from "./deadline.js";
import { withUndoScope, type ScopeOptions } from "./undo-scope.js";
import { errorClassOf } from "./error-class.js";

/** `await saga(async () => { ... }, options)`: a scope of undos of its own. */
export const sagaCall: CallRule = (node, cx, lower, site) => {
  const [body, optionsNode] = node.getArguments();
  if (body === undefined)
    return refuse(cx, argumentMissing, node, "saga", "a function: saga(async () => { ... })");
  if (!isAwaited(node, cx, site, "saga")) return refuse(cx, notAwaited, node, "saga");
  const entity = entityOf(body, cx);
  if (entity?.kind !== "function") return refuse(cx, notAFunction, body, body.getText());
  const record = staticOptions(optionsNode, cx);
  for (const [key, value] of Object.entries(record)) {
    if (!sagaOptions.has(key)) report(cx, unknownOption, value, key);
  }
  const seconds = deadlineOf(record["deadline"], cx);
  const rethrow = record["rethrow"] === undefined ? undefined : errorClassOf(record["rethrow"], cx);
  const options: ScopeOptions = {
    kind: "saga",
    onUndoFailure: record["onUndoFailure"] ?? cx.lowering.onUndoFailure,
    ...(rethrow === undefined ? {} : { rethrow }),
    ...(seconds === undefined ? {} : { deadline: seconds }),
  };
  if (cx.cursor.block === undefined) return hole(node);
  let result: Expr = undefinedAt(node);
  withUndoScope(entity.node, options, cx, (inside) => {
    const body = seconds === undefined ? inside : beginDeadline(seconds, node, inside);
    result = inlineValue(node, entity.node, [], body, lower);
  });
  return result;
};

/** Seconds that are known now: bounds are checked with them. */
function deadlineOf(node: Node | undefined, cx: Cx): number | undefined {
  const seconds =
    node === undefined ? undefined : durationOf(node, cx, { ...stepRange, what: "The deadline" });
  if (seconds?.op === "constant") return Number(seconds.value);
  if (node !== undefined && seconds !== undefined) report(cx, notStatic, node, "The deadline of a saga");
  return undefined;
}

const sagaOptions: ReadonlySet<string> = new Set(["onUndoFailure", "rethrow", "deadline"]);
