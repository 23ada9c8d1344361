import type { CallExpression } from "ts-morph";
import { notStatic } from "../../../diagnostics/catalogue/steps.js";
import { workflowsIn } from "../../1-front/workflows.js";
import { report, type Cx } from "../context.js";
import { lowerExpression } from "../expressions/index.js";
import type { Entity } from "./entity.js";
import { staticRecord, staticText } from "./static-text.js";

/** `workflow(options?, fn)`: the machine that it is compiled to. */
export function workflowEntity(node: CallExpression, cx: Cx): Entity {
  const args = node.getArguments();
  const options = args.length > 1 ? staticRecord(args[0], cx) : undefined;
  const body = args.at(-1);
  return {
    kind: "child",
    name: staticText(options?.["name"], cx) ?? exportNameOf(node),
    type: staticText(options?.["type"], cx) === "EXPRESS" ? "EXPRESS" : "STANDARD",
    ...(body === undefined ? {} : { body }),
  };
}

/** `external("Billing", { type, role })`: a machine that another project deploys. */
export function externalEntity(node: CallExpression, cx: Cx): Entity | undefined {
  const [nameNode, optionsNode] = node.getArguments();
  const name = staticText(nameNode, cx);
  if (name === undefined || !/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    report(
      cx,
      notStatic,
      nameNode ?? node,
      "The name of an external workflow (letters and digits, a letter first)",
    );
    return undefined;
  }
  const options = staticRecord(optionsNode, cx);
  const type = staticText(options?.["type"], cx);
  if (type !== "STANDARD" && type !== "EXPRESS") {
    report(cx, notStatic, optionsNode ?? node, "The type of an external workflow");
    return undefined;
  }
  const role = options?.["role"];
  return { kind: "child", name, type, ...(role === undefined ? {} : { role: lowerExpression(role, cx) }) };
}

/** The name of the machine of a workflow that gives none itself; only exported workflows are compiled. */
function exportNameOf(node: CallExpression): string | undefined {
  return workflowsIn(node.getSourceFile()).find(({ call }) => call === node)?.name;
}
