import type { Node, CallExpression } from "ts-morph";
import { childInputForm } from "../../../../diagnostics/catalogue/children.js";
import type { Expr } from "../../../../ir/ir.js";
import { isObject, stringShape, without } from "../../../../ir/shape.js";
import { spanOf } from "../../../1-front/project.js";
import { isHole, report, type Cx } from "../../context.js";
import type { ChildEntity } from "../../entities/entity.js";
import type { Lower } from "../../expressions/rule.js";
import { readsInputByField } from "./reads-by-field.js";

/** The key under which the console finds the execution that has started another. */
const startedBy = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

/** The input of a child execution; undefined when there is none, which the service makes `{}`. */
export function childInput(
  node: CallExpression,
  given: Node | undefined,
  child: ChildEntity,
  cx: Cx,
  lower: Lower,
): Expr | undefined {
  if (given === undefined) return undefined;
  const input = lower(given, cx);
  if (isHole(input) || input.op === "undefined") return undefined;
  // The service takes a text for the JSON text of the input, and null for no input; of others nothing is recorded.
  if (!isObject(without(input.shape, "undefined")) || input.shape.kind === "undefined")
    report(cx, childInputForm, given, given.getText());
  return linked(input, child, node);
}

/**
 * The same with the started-by link, where the child cannot see it: an object that is written out here, for a child
 * that reads its input field by field.
 */
function linked(input: Expr, child: ChildEntity, node: Node): Expr {
  const keyed = input.op === "constant" ? constantEntries(input) : input;
  if (keyed.op !== "object") return input;
  const isWhole = keyed.entries.length > 0 && keyed.entries.every((entry) => "spread" in entry);
  if (isWhole || (child.body !== undefined && !readsInputByField(child.body))) return input;
  const id: Expr = { op: "context", path: ["Execution", "Id"], shape: stringShape, at: spanOf(node) };
  return { ...keyed, entries: [...keyed.entries, { key: startedBy, value: id }] };
}

/** `{ day: "monday" }` was folded to one constant. */
function constantEntries(input: Expr & { op: "constant" }): Expr {
  const { value } = input;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return input;
  const entries = Object.entries(value as { readonly [key: string]: typeof value }).map(([key, item]) => ({
    key,
    value: { ...input, value: item },
  }));
  return { op: "object", entries, shape: input.shape, at: input.at };
}
