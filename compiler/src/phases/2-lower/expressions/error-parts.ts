import type { Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import {
  fieldOf,
  stringShape,
  undefinedShape,
  unionOf,
  unknownShape,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { constant } from "./literals.js";
import { apply } from "./apply.js";

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
  return rule?.(apply("parseObject", [part(of, "cause", node)], orNothing, node), node, declared);
}

type PartRule = (details: Expr, node: Node, declared: Shape) => Expr;

/** Parts that stand in the cause, as the JSON of an object. A text that is none must not fail where an error is handled. */
const parsedParts: Readonly<Record<string, PartRule>> = {
  details(details, _node, declared) {
    const vague = declared.kind === "unknown" || declared.kind === "any";
    return vague ? details : { ...details, shape: declared };
  },
  job: (details, _node, shape) => ({ op: "object", entries: [{ spread: details }], shape, at: details.at }),
  child(details, node, shape) {
    const told: Expr = {
      op: "object",
      entries: [
        { key: "Status", value: constant("FAILED", node) },
        { key: "ExecutionArn", value: constant("", node) },
        { spread: details },
      ],
      shape: description,
      at: details.at,
    };
    const entries = [
      { key: "status", value: part(told, "Status", node) },
      { key: "error", value: part({ ...details, shape: maybeDescription }, "Error", node) },
      { key: "cause", value: part({ ...details, shape: maybeDescription }, "Cause", node) },
      { key: "executionArn", value: part(told, "ExecutionArn", node) },
    ];
    return { op: "object", entries, shape, at: details.at };
  },
};

const orNothing: Shape = unionOf([{ kind: "object", fields: {}, index: unknownShape }, undefinedShape]);

/** An execution as the service describes it. */
const description: Shape = {
  kind: "object",
  fields: {
    Status: { shape: stringShape },
    ExecutionArn: { shape: stringShape },
    Error: { shape: stringShape, optional: true },
    Cause: { shape: stringShape, optional: true },
  },
};

const maybeDescription: Shape = unionOf([description, undefinedShape]);

const part = (of: Expr, key: string, node: Node): Expr => ({
  op: "get",
  of,
  key,
  shape: fieldOf(of.shape, key),
  at: spanOf(node),
});
