import type { CallExpression, Node } from "ts-morph";
import { retryWithUndos } from "../../../diagnostics/catalogue/sagas.js";
import type { Expr } from "../../../ir/ir.js";
import {
  booleanShape,
  errorShape,
  mayBeUndefined,
  undefinedShape,
  unionOf,
  without,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { record, type Outcome } from "../calls/fan-out/settled.js";
import { report, type Cx } from "../context.js";
import { constant } from "../expressions/literals.js";
import { apply, choose } from "../expressions/apply.js";
import { throwTo } from "../statements/exits.js";
import { canRegister, hasUndos } from "./can-register.js";
import { register } from "./register.js";
import { listShape } from "./sites.js";
import { listFields, type UndoList } from "./undo-scope.js";

/**
 * A block whose branches may register undos: all of them run to their ends, then it is known what is to be undone. One
 * that is cancelled in the middle of a saga would leave that undone, so a saga in a branch is enough.
 */
export interface UndoBlock {
  /** What surrounds the branch; its undos go to a list of its own. */
  readonly inBranch: (index: number) => Cx;
  /** The end of a branch as data: what it gave, the error that it failed with, and its undos. */
  readonly outcomeOf: (index: number, settles: Outcome | undefined) => Outcome;
  /** The shape of that, for a branch that gives a value of `shape`. */
  readonly shapeOf: (shape: Shape) => Shape;
  /** Goes on when no branch failed; else with the error of the first that did. Gives what the branches gave. */
  readonly end: (results: Expr, shapes: readonly Shape[] | Shape, cx: Cx) => Expr;
}

/** What to do about the undos of a block's branches; nothing when none can register one. */
export function undoBlock(
  node: CallExpression,
  bodies: readonly Node[],
  retry: Node | undefined,
  cx: Cx,
): UndoBlock | undefined {
  const { registry } = cx;
  if (!bodies.some((body) => hasUndos(body, cx))) return undefined;
  // What sagas in the branches register is theirs alone.
  const registersOutside = bodies.some((body) => canRegister(body, cx));
  if (retry !== undefined) report(cx, retryWithUndos, retry);
  const lists = bodies.map((body): UndoList => ({
    node: body,
    head: { key: {}, name: "undos", made: listFields },
    sites: [],
  }));
  return {
    inBranch: (index) => ({
      ...cx,
      registry: registry && {
        scope: registry.scope,
        list: lists[index]!,
        inBranch: true,
        instances: [...registry.instances, lists[index]!.node.compilerNode],
      },
    }),
    outcomeOf: (index, settles) => outcomeOf(node, lists[index]!, settles),
    shapeOf: (value) => endShape(value),
    end: (results, shapes, at) => {
      if (registersOutside) registerBlock(node, results, shapes, lists, at);
      return endOf(node, results, shapes, at);
    },
  };
}

/** What every branch ends with, and is read outside callbacks; its value may be other than its type says. */
export const endFields = ["undos"] as const;

function endShape(value: Shape): Shape {
  const errors: Shape = { kind: "array", element: errorShape };
  return {
    kind: "object",
    fields: { value: { shape: value }, errors: { shape: errors }, undos: { shape: listShape } },
  };
}

function outcomeOf(node: Node, list: UndoList, settles: Outcome | undefined): Outcome {
  const end = (value: Expr | undefined, errors: readonly Expr[], cx: Cx): Expr => {
    const at = spanOf(node);
    const undos = cx.build.read(list.head, cx.cursor.block!, listShape, at) ?? constant(null, node);
    const shape: Shape = { kind: "array", element: errorShape };
    const failures: Expr =
      errors.length === 0
        ? { ...constant([], node), shape }
        : { op: "array", items: errors.map((item) => ({ item })), shape, at };
    return record(node, { value: orNull(value, node), errors: failures, undos });
  };
  return {
    begin: (cx) => {
      if (cx.cursor.block !== undefined) cx.build.write(list.head, cx.cursor.block, constant(null, node));
    },
    succeeded: (value, cx) => end(settles === undefined ? value : settles.succeeded(value, cx), [], cx),
    failed: (error, cx) =>
      settles === undefined ? end(undefined, [error], cx) : end(settles.failed(error, cx), [], cx),
    settles: settles !== undefined,
  };
}

/** What JavaScript has as undefined is null in data. */
function orNull(value: Expr | undefined, node: Node): Expr {
  const nothing = constant(null, node);
  if (value === undefined || value.op === "undefined" || value.shape.kind === "undefined") return nothing;
  if (!mayBeUndefined(value.shape) || value.shape.kind === "unknown" || value.shape.kind === "any")
    return value;
  const present: Expr = { ...value, shape: without(value.shape, "undefined") };
  return choose(apply("isUndefined", [value], booleanShape, node), nothing, present, spanOf(node));
}

/** One undo for the block: it undoes what the branches registered. */
function registerBlock(
  node: CallExpression,
  results: Expr,
  shapes: readonly Shape[] | Shape,
  lists: readonly UndoList[],
  cx: Cx,
): void {
  if (cx.cursor.block === undefined) return;
  const isMap = !Array.isArray(shapes);
  const undos = lists.map(() => listShape);
  const branches = isMap
    ? fieldOfEach(results, "undos", listShape, node, cx)
    : fieldsOf(results, "undos", undos, node);
  register({ kind: "block", call: node, lists, each: isMap, branches }, isMap ? "map" : "parallel", node, cx);
}

function endOf(node: CallExpression, results: Expr, shapes: readonly Shape[] | Shape, cx: Cx): Expr {
  const from = cx.cursor.block;
  if (from === undefined) return results;
  const errors = kept(errorsOf(results, node, cx), "errors", cx);
  const at = spanOf(node);
  const [ok, failed] = [
    cx.build.block("all ended", { sealed: true }),
    cx.build.block("one failed", { sealed: true }),
  ];
  const first = apply("index", [errors, constant(0, node)], unionOf([errorShape, undefinedShape]), node);
  cx.build.branch(from, apply("isUndefined", [first], booleanShape, node), ok, failed, at, "All succeeded");
  cx.cursor.block = failed;
  throwTo({ ...first, shape: errorShape }, node, cx);
  cx.cursor.block = ok;
  return Array.isArray(shapes)
    ? fieldsOf(results, "value", shapes as readonly Shape[], node)
    : fieldOfEach(results, "value", shapes as Shape, node, cx);
}

/** A value that is written where it stands. */
function kept(expr: Expr, name: string, cx: Cx): Expr {
  const value = cx.build.value(name, expr.shape, expr.at);
  cx.cursor.block?.lets.push({ value, expr, order: "once" });
  return { op: "use", value: value.id, shape: expr.shape, at: expr.at };
}

/** `results.flatMap((end) => end.errors)`, in the order of the branches. */
function errorsOf(results: Expr, node: Node, cx: Cx): Expr {
  const shape: Shape = { kind: "array", element: errorShape };
  return apply("flatMap", [results, taking("errors", shape, node, cx)], shape, node);
}

function fieldOfEach(results: Expr, key: string, element: Shape, node: Node, cx: Cx): Expr {
  return apply("map", [results, taking(key, element, node, cx)], { kind: "array", element }, node);
}

/** `(end) => end.key`. */
function taking(key: string, shape: Shape, node: Node, cx: Cx): Expr {
  const at = spanOf(node);
  const end = cx.build.value("end", { kind: "object", fields: { [key]: { shape } } }, at);
  const of: Expr = { op: "use", value: end.id, shape: end.shape, at };
  const body: Expr = { op: "get", of, key, shape, at };
  return { op: "function", params: [end], body, shape: { kind: "function" }, at };
}

function fieldsOf(results: Expr, key: string, shapes: readonly Shape[], node: Node): Expr {
  const at = spanOf(node);
  const items = shapes.map((shape, i) => {
    const of = apply("index", [results, constant(i, node)], endShape(shape), node);
    const item: Expr = { op: "get", of, key, shape, at };
    return { item };
  });
  return { op: "array", items, shape: { kind: "tuple", elements: shapes }, at };
}
