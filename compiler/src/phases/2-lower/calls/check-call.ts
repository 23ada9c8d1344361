import type { Node } from "ts-morph";
import { pascalKey } from "@sfnc/runtime-types/integrations";
import { sdkKey } from "../../../diagnostics/catalogue/integrations.js";
import type { Expr } from "../../../ir/ir.js";
import { membersOf } from "../../../ir/shape.js";
import { report, type Cx } from "../context.js";
import type { StepEntity } from "../entities/entity.js";

/** What the service would refuse when the machine is created, and the types do not. */
export function checkCall(step: StepEntity, input: Expr | undefined, node: Node, cx: Cx): void {
  if (step.integration !== "sdk" || input === undefined) return;
  for (const key of keysOf(input)) {
    const spelled = pascalKey(key);
    if (spelled !== key) report(cx, sdkKey, node, key, spelled);
  }
}

function keysOf(input: Expr): readonly string[] {
  const declared = membersOf(input.shape).flatMap((member) =>
    member.kind === "object" ? Object.keys(member.fields) : [],
  );
  return [...new Set(declared)];
}
