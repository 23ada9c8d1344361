import type { Expr } from "../../../ir/ir.js";
import type { Node } from "ts-morph";
import { elementOf, undefinedShape, unionOf, wholeShape } from "../../../ir/shape.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import { arrayOf, type Item } from "../expressions/arrays.js";

/** The array afterwards, and the value of the call. */
export interface Mutated {
  readonly after: Expr;
  readonly value: Expr;
}

type Mutator = (array: Expr, items: readonly Item[], node: Node) => Mutated;

/** Methods that change their array, as a new array in place of the old one. */
export const mutators: Readonly<Record<string, Mutator>> = {
  push: (array, items, node) => withLength(arrayOf([{ spread: array }, ...items], array.shape, node), node),
  unshift: (array, items, node) =>
    withLength(arrayOf([...items, { spread: array }], array.shape, node), node),
  pop: (array, _, node) => ({
    after: apply("slice", [array, constant(0, node), constant(-1, node)], array.shape, node),
    value: element("at", array, -1, node),
  }),
  shift: (array, _, node) => ({
    after: apply("slice", [array, constant(1, node)], array.shape, node),
    value: element("index", array, 0, node),
  }),
};

export function isMutator(name: string): boolean {
  return Object.hasOwn(mutators, name) || name === "sort" || name === "reverse";
}

function withLength(after: Expr, node: Node): Mutated {
  return { after, value: apply("length", [after], wholeShape, node) };
}

function element(operator: "at" | "index", array: Expr, index: number, node: Node): Expr {
  return apply(
    operator,
    [array, constant(index, node)],
    unionOf([elementOf(array.shape), undefinedShape]),
    node,
  );
}
