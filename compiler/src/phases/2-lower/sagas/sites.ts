import type { CallExpression, Node } from "ts-morph";
import { isFixed } from "../../../ir/is-fixed.js";
import type { Expr } from "../../../ir/ir.js";
import type { Shape } from "../../../ir/shape.js";
import type { Cx } from "../context.js";
import type { OpenBlock, Variable } from "../graph-builder.js";
import type { UndoCall } from "../../../ir/saga-notes.js";
import type { Covered } from "./covered.js";
import type { UndoList } from "./undo-scope.js";

/** A place where undos are registered. Its label is unique in its scope, or in its list. */
export type Site = Place & {
  readonly label: string;
  /** The chain before it. */
  readonly prev: Expr;
  /** Where it is registered. */
  readonly block: OpenBlock;
};

export type Place = CallPlace | ListPlace | BlockPlace;
export type CallSite = Site & CallPlace;

/** A `compensate(...)`. */
export interface CallPlace {
  readonly kind: "call";
  readonly call: CallExpression;
  readonly undo: Node;
  /** The option `name`. */
  readonly name?: string;
  /** What it undoes, in the words of the source. */
  readonly undoes: string;
  /** The part of the source that it undoes, and whether that comes after it; more than one where it could be either. */
  readonly covers: readonly Covered[];
  /** The calls that it makes, as documentation. */
  readonly calls: UndoCall[];
  /** What surrounds the `compensate`. */
  readonly cx: Cx;
  readonly captures: readonly Capture[];
}

/** A variable that the undo reads, as it was when the undo was registered. */
export interface Capture {
  readonly variable: Variable;
  readonly value: Expr;
  /** The field of the list that holds it. */
  readonly field: string;
}

/** A loop that registers undos. */
export interface ListPlace {
  readonly kind: "list";
  readonly list: UndoList;
}

/** A block whose branches register undos, each in a list of its own. */
export interface BlockPlace {
  readonly kind: "block";
  readonly call: CallExpression;
  readonly lists: readonly UndoList[];
  /** One body for every item. */
  readonly each: boolean;
  /** The lists that the branches ended with, in an array. */
  readonly branches: Expr;
}

/** A list is null, or an object with the label of its first undo, what that captured, and the rest of the list. */
export const listShape: Shape = {
  kind: "union",
  members: [{ kind: "null" }, { kind: "object", fields: { undo: { shape: { kind: "string" } } } }],
};

/** What an item of a list holds for its site, by field. */
export function heldBy(site: Site): readonly { readonly field: string; readonly value: Expr }[] {
  // What is the same everywhere in the machine is no part of the item: the context object is no data.
  if (site.kind === "call") return site.captures.filter(({ value }) => !isFixed(value));
  return site.kind === "block" ? [{ field: "branches", value: site.branches }] : [];
}

/** The shape of a list whose first item is of this site. */
export function itemShape(site: Site): Shape {
  const fields = Object.fromEntries(heldBy(site).map(({ field, value }) => [field, { shape: value.shape }]));
  return {
    kind: "object",
    fields: { undo: { shape: { kind: "string" } }, ...fields, prev: { shape: listShape } },
  };
}

/** The undos of a scope, those in its loops and branches too, each `compensate` once. */
export function callSites(sites: readonly Site[]): readonly CallSite[] {
  const found = new Map<Node, CallSite>();
  for (const site of allCallSites(sites)) found.set(site.call, found.get(site.call) ?? site);
  return [...found.values()].sort((a, b) => a.call.getPos() - b.call.getPos());
}

/** The same with the copies that a `finally` and functions that are called again have. */
export function allCallSites(sites: readonly Site[]): readonly CallSite[] {
  return sites.flatMap((site) => {
    if (site.kind === "call") return [site];
    if (site.kind === "list") return allCallSites(site.list.sites);
    return site.lists.flatMap((list) => allCallSites(list.sites));
  });
}
