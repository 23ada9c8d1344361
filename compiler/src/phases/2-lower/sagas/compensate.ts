import type { CallExpression, Node } from "ts-morph";
import { undoInUndo, undoWhere } from "../../../diagnostics/catalogue/sagas.js";
import { argumentMissing, notStatic, unknownOption } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, ObjectEntry } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import type { CallRule } from "../calls/helpers.js";
import { refuse, report, type Cx } from "../context.js";
import { staticOptions, staticText } from "../entities/static-text.js";
import { constant, undefinedAt } from "../expressions/literals.js";
import { kept } from "../expressions/settle.js";
import { capturesOf } from "./captures.js";
import { itemShape, listShape, type CallSite, type Site } from "./sites.js";
import { undoneBy } from "./undo-label.js";
import { chainAt, type UndoList, type UndoScope } from "./undo-scope.js";

/** `compensate(undo, options)`: from here on, an error that leaves the scope runs the undo. */
export const compensateCall: CallRule = (node, cx) => {
  const [undo, options] = node.getArguments();
  if (undo === undefined)
    return refuse(cx, argumentMissing, node, "compensate", "the undo: compensate(() => release(hold))");
  if (cx.undoing !== undefined) return refuse(cx, undoInUndo, node);
  if (cx.registry === undefined) return refuse(cx, undoWhere, node);
  const block = cx.cursor.block;
  if (block === undefined) return undefinedAt(node);
  const { scope, list } = cx.registry;
  const undoes = undoneBy(node, undo, cx);
  const name = staticText(compensateOptions(options, cx)["name"], cx);
  const site: Site = {
    kind: "call",
    label: labelIn(scope, list, name ?? undoes),
    call: node,
    undo,
    ...(name === undefined ? {} : { name }),
    undoes,
    cx,
    captures: capturesOf(undo, node, cx.registry, cx),
    prev: chainAt(scope, block, cx),
  };
  if (list === undefined) {
    cx.build.write(scope.chain, block, constant(site.label, node));
    scope.sites.push(site);
  } else {
    cx.build.write(list.head, block, kept(pushed(site, list, node, cx), list.head.name, cx));
    list.sites.push(site);
  }
  return undefinedAt(node);
};

function compensateOptions(node: Node | undefined, cx: Cx): Readonly<Record<string, Node>> {
  const options = staticOptions(node, cx);
  const { name, ...others } = options;
  for (const [key, value] of Object.entries(others)) report(cx, unknownOption, value, key);
  if (name !== undefined && staticText(name, cx) === undefined)
    report(cx, notStatic, name, "The name of an undo");
  return options;
}

/** A label that no other undo of the scope has. */
export function labelIn(scope: UndoScope, list: UndoList | undefined, wanted: string): string {
  const taken = new Set((list?.sites ?? scope.sites).map((site) => site.label));
  let label = wanted;
  for (let n = 2; taken.has(label); n++) label = `${wanted} ${n}`;
  return label;
}

/** The list with one undo more. */
function pushed(site: Site & CallSite, list: UndoList, node: CallExpression, cx: Cx): Expr {
  const at = spanOf(node);
  const rest = cx.build.read(list.head, cx.cursor.block!, listShape, at) ?? constant(null, node);
  const entries: ObjectEntry[] = [
    { key: "undo", value: constant(site.label, node) },
    ...site.captures.map(({ field, value }) => ({ key: field, value })),
    { key: "prev", value: rest },
  ];
  return { op: "object", entries, shape: itemShape(site), at };
}
