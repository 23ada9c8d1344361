import type { Node } from "ts-morph";
import { longerThanExpress, notInExpress } from "../../../diagnostics/catalogue/children.js";
import { jobInExpress } from "../../../diagnostics/catalogue/integrations.js";
import type { Call, Expr } from "../../../ir/ir.js";
import { report, type Cx } from "../context.js";

/** Seconds after which the service ends an Express execution. */
export const expressSeconds = 300;

/** Reports a step that has no place in an Express workflow; those with a rule of their own are refused before. */
export function checkInExpress(call: Call, node: Node, cx: Cx): void {
  if (!cx.lowering.settings.express) return;
  if (call.kind === "wait" && call.until.kind === "seconds" && call.until.seconds.op === "constant") {
    const seconds = Number(call.until.seconds.value);
    if (seconds >= expressSeconds) report(cx, longerThanExpress, node, "The wait", seconds);
  }
  if (
    call.kind === "task" &&
    call.resource.op === "constant" &&
    /\.sync(:2)?$/.test(String(call.resource.value))
  )
    report(cx, jobInExpress, node, String(call.resource.value));
  const forbidden = call.kind === "task" ? forbiddenForm(call.resource, cx) : undefined;
  if (forbidden !== undefined) report(cx, notInExpress, node, forbidden);
}

function forbiddenForm(resource: Expr, cx: Cx): string | undefined {
  if (resource.op === "placeholder")
    return cx.lowering.parameters.get(resource.name)?.startsWith("activity(") === true
      ? "an activity"
      : undefined;
  const text = resource.op === "constant" ? String(resource.value) : "";
  if (text.includes(":activity:")) return "an activity";
  return text.endsWith(".waitForTaskToken") ? "a task that waits for a token" : undefined;
}
