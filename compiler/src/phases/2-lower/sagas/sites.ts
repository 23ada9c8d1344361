import type { CallExpression, Node } from "ts-morph";
import type { Expr } from "../../../ir/ir.js";
import type { Shape } from "../../../ir/shape.js";
import type { Cx } from "../context.js";
import type { Variable } from "../graph-builder.js";
import type { UndoList } from "./undo-scope.js";

/** A place where undos are registered. Its label is unique in its scope. */
export type Site = { readonly label: string } & (CallSite | ListSite);

/** A `compensate(...)`. */
export interface CallSite {
  readonly kind: "call";
  readonly call: CallExpression;
  readonly undo: Node;
  /** The option `name`. */
  readonly name?: string;
  /** What it undoes, in the words of the source. */
  readonly undoes: string;
  /** What surrounds the `compensate`. */
  readonly cx: Cx;
  readonly captures: readonly Capture[];
  /** The chain before it. */
  readonly prev: Expr;
}

/** A variable that the undo reads, as it was when the undo was registered. */
export interface Capture {
  readonly variable: Variable;
  readonly value: Expr;
  /** The field of the list that holds it. */
  readonly field: string;
}

/** A loop that registers undos, as one place. */
export interface ListSite {
  readonly kind: "list";
  readonly list: UndoList;
  readonly prev: Expr;
}

/** A list is null, or an object with the label of its first undo, what that captured, and the rest of the list. */
export const listShape: Shape = {
  kind: "union",
  members: [{ kind: "null" }, { kind: "object", fields: { undo: { shape: { kind: "string" } } } }],
};

/** The shape of a list whose first undo is of this site. */
export function itemShape(site: CallSite): Shape {
  const fields = Object.fromEntries(site.captures.map(({ field, value }) => [field, { shape: value.shape }]));
  return {
    kind: "object",
    fields: { undo: { shape: { kind: "string" } }, ...fields, prev: { shape: listShape } },
  };
}
