import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import {
  booleanShape,
  stringShape,
  undefinedShape,
  unionOf,
  unknownShape,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { constant } from "./literals.js";
import { apply, choose } from "./operators.js";

/** What WorkflowError calls its parts, and what the service does. */
const fields: Readonly<Record<string, string>> = {
  error: "error",
  name: "error",
  cause: "cause",
  message: "cause",
};

/** A property of a caught error; undefined for one that no error has. */
export function errorPart(of: Expr, name: string, node: Node, declared: Shape): Expr | undefined {
  const field = fields[name];
  if (field !== undefined) return { op: "get", of, key: field, shape: stringShape, at: spanOf(node) };
  const rule = Object.hasOwn(parsedParts, name) ? parsedParts[name] : undefined;
  return rule?.(described(of, node), node, declared);
}

type PartRule = (details: Expr, node: Node, declared: Shape) => Expr;

/** Parts that stand in the cause, as the JSON of an object. */
const parsedParts: Readonly<Record<string, PartRule>> = {
  details: (details, _node, declared) => {
    const vague = declared.kind === "unknown" || declared.kind === "any";
    return vague ? details : { ...details, shape: declared };
  },
  job: (details, node, declared) => {
    const nothing = constant({}, node);
    return {
      ...choose(apply("isUndefined", [details], booleanShape, node), nothing, details, details.at),
      shape: declared,
    };
  },
  child: (details, node, shape) => {
    const text = (key: string): Expr => ({
      op: "get",
      of: details,
      key,
      shape: unionOf([stringShape, undefinedShape]),
      at: spanOf(node),
    });
    const or = (value: Expr, other: string): Expr =>
      choose(
        apply("isUndefined", [value], booleanShape, node),
        constant(other, node),
        { ...value, shape: stringShape },
        value.at,
      );
    const entries = [
      { key: "status", value: or(text("Status"), "FAILED") },
      { key: "error", value: text("Error") },
      { key: "cause", value: text("Cause") },
      { key: "executionArn", value: or(text("ExecutionArn"), "") },
    ];
    return { op: "object", entries, shape, at: spanOf(node) };
  },
};

/** The cause as data. A text that is no object gives nothing: reading it must not fail where an error is handled. */
function described(of: Expr, node: Node): Expr {
  const cause: Expr = { op: "get", of, key: "cause", shape: stringShape, at: spanOf(node) };
  const object: Shape = { kind: "object", fields: {}, index: unknownShape };
  return apply("parseObject", [cause], unionOf([object, undefinedShape]), node);
}
