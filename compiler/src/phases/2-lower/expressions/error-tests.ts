import type { Node } from "ts-morph";
import { childErrorClass } from "../../../diagnostics/catalogue/children.js";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import { aslNamesOf } from "../entities/error-names.js";
import { entityOf } from "../entities/resolve.js";
import { negate } from "./apply.js";

/** `e instanceof X`, by the names that X stands for; a step may report any name, and each is a WorkflowError. */
export function errorTest(of: Expr, classNode: Node, node: Node, cx: Cx): Expr {
  const entity = entityOf(classNode, cx);
  const at = spanOf(node);
  const test = (names: readonly string[] | "any", base?: string): Expr => ({
    op: "isError",
    of,
    names,
    ...(base === undefined ? {} : { base }),
    shape: booleanShape,
    at,
  });
  if (entity?.kind === "error" && entity.names[0] === "WorkflowError") return test("any", "WorkflowError");
  if (entity === undefined && classNode.getText() === "Error") return test("any", "Error");
  if (entity?.kind === "error" && entity.exact !== undefined) return test("any", entity.exact);
  const names = aslNamesOf(classNode, cx);
  if (names.includes("States.ALL")) return test("any", "WorkflowError");
  // In a list of names States.TaskFailed stands for every error but a timeout; as a test it is the same.
  if (names.includes("States.TaskFailed")) return negate(test(["States.Timeout"]), node);
  if (isOfChildAlone(of, cx) && !names.every((name) => /^(States|StepFunctions|Sfn)\./.test(name)))
    report(cx, childErrorClass, node, classNode.getText());
  return test(names);
}

/** Whether only child executions are around: what they report has none of the classes that they throw. */
function isOfChildAlone(of: Expr, cx: Cx): boolean {
  const sources = of.op === "use" ? cx.lowering.caughtFrom.get(of.value) : undefined;
  return sources !== undefined && sources.size > 0 && [...sources].every((source) => source === "child");
}
