import { Node, type CallExpression } from "ts-morph";
import {
  impureInCallback,
  outerAssignment,
  sharedMutation,
  unsupportedAssignment,
} from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { kindOf, without } from "../../../ir/shape.js";
import { sameExpr } from "../../../ir/walk.js";
import { mutators } from "../calls/mutators.js";
import { hole, refuse, report, type Cx } from "../context.js";
import { stepOf, targetOfChain, withoutWords } from "../ownership/path.js";
import { whyShared } from "../ownership/ownership.js";
import { taken } from "./access.js";
import type { Item } from "./arrays.js";
import { hasEffect } from "./effects.js";
import { constant, undefinedAt } from "./literals.js";
import { isOfOuterGraph, writeVariable } from "./names.js";
import { withEntry, withoutKey, type Key } from "./objects.js";
import { expression, type Lower } from "./rule.js";

/** A property that is being assigned: its object and key are evaluated first, `write` gives it the value. */
export interface PropertyTarget {
  /** What it holds now, as it is read: TypeScript gives the target the type that may be written. */
  readonly read: () => Expr;
  readonly write: (value: Expr) => void;
}

/** `order.total = 5`, `prices[key] = 5`: the variable gets a new object, when nobody else can see the old one. */
export function propertyTarget(target: Node, cx: Cx, lower: Lower): PropertyTarget {
  return changing(target, cx, lower, (object, key, node, value) => withEntry(object, key, value, node));
}

/** `delete order.note`. */
export const deleteExpression = expression(Node.isDeleteExpression, (node, cx, lower) => {
  if (cx.bindings !== undefined) return refuse(cx, impureInCallback, node, "`delete`");
  const target = withoutWords(node.getExpression());
  changing(target, cx, lower, (object, key, at) => withoutKey(object, key, at)).write(undefinedAt(node));
  return constant(true, node);
});

type Change = (object: Expr, key: Key, node: Node, value: Expr) => Expr | undefined;

/** Rebuilds the value of the variable that a chain of properties starts from, with one of its objects changed. */
function changing(target: Node, cx: Cx, lower: Lower, change: Change): PropertyTarget {
  const node = withoutWords(target);
  const refused = (): void => report(cx, unsupportedAssignment, target, target.getText());
  if (!Node.isPropertyAccessExpression(node) && !Node.isElementAccessExpression(node))
    return { read: () => hole(node), write: refused };
  const container = node.getExpression();
  if (!isOwned(container, target, cx)) return { read: () => hole(node), write: () => undefined };
  const key = keyOf(node, cx, lower);
  const before = lower(container, cx);
  return {
    read: () =>
      key !== undefined && "constant" in key ? taken(before, key.constant, node, cx) : lower(node, cx),
    write(value) {
      const object = lower(container, cx);
      const kind = kindOf(without(object.shape, "undefined", "null"));
      // JavaScript would change the object that was there before the value was evaluated.
      const isOther = !sameExpr(before, object);
      const after =
        kind === "object" && key !== undefined && !isOther ? change(object, key, node, value) : undefined;
      if (after === undefined) refused();
      else replace(container, after, cx, lower);
    },
  };
}

function keyOf(node: Node, cx: Cx, lower: Lower): Key | undefined {
  if (Node.isPropertyAccessExpression(node)) return { constant: node.getName() };
  const argument = Node.isElementAccessExpression(node) ? node.getArgumentExpression() : undefined;
  if (argument === undefined || hasEffect(argument, cx)) return undefined;
  const key = lower(argument, cx);
  return key.op === "constant" ? { constant: String(key.value) } : { computed: key };
}

/** Puts a changed object or array where the old one was: in a variable, or in an object that changes with it. */
function replace(place: Node, value: Expr, cx: Cx, lower: Lower): void {
  const node = withoutWords(place);
  if (Node.isIdentifier(node)) return writeVariable(node, value, cx);
  if (
    Node.isPropertyAccessExpression(node) ||
    (Node.isElementAccessExpression(node) && stepOf(node) !== "*")
  ) {
    const outer = lower(node.getExpression(), cx);
    const name = Node.isPropertyAccessExpression(node) ? node.getName() : stepOf(node);
    const after =
      kindOf(outer.shape) === "object" ? withEntry(outer, { constant: name }, value, node) : undefined;
    if (after !== undefined) return replace(node.getExpression(), after, cx, lower);
  }
  report(cx, unsupportedAssignment, node, node.getText());
}

function isOwned(container: Node, target: Node, cx: Cx): boolean {
  const { root, steps } = targetOfChain(container);
  if (!Node.isIdentifier(root)) {
    report(cx, unsupportedAssignment, target, target.getText());
    return false;
  }
  if (isOfOuterGraph(root, cx)) {
    report(cx, outerAssignment, target, root.getText());
    return false;
  }
  const statement = target.getParentOrThrow();
  const why = whyShared(root, steps, statement, cx);
  if (why !== undefined) report(cx, sharedMutation, target, target.getText(), why);
  return why === undefined;
}

/** `items.push(x)`, `items.sort()`: undefined for a method that changes nothing, and for an array that has no name. */
export function mutatingCall(node: CallExpression, cx: Cx, lower: Lower): Expr | undefined {
  const callee = node.getExpression();
  if (!Node.isPropertyAccessExpression(callee)) return undefined;
  const mutator = Object.hasOwn(mutators, callee.getName()) ? mutators[callee.getName()] : undefined;
  const place = callee.getExpression();
  const kind = kindOf(without(cx.lowering.shapes(place.getType(), place), "undefined", "null"));
  if (mutator === undefined || (kind !== "array" && kind !== "tuple")) return undefined;
  const write = inPlace(place, node, cx, lower);
  const items = node
    .getArguments()
    .map((argument): Item =>
      Node.isSpreadElement(argument)
        ? { spread: lower(argument.getExpression(), cx) }
        : { item: lower(argument, cx) },
    );
  const array: Expr = { ...lower(place, cx), shape: cx.lowering.shapes(place.getType(), place) };
  const { after, value } = mutator(array, items, node);
  write?.(after);
  return value;
}

/** How an array that changes gets its new value; undefined, and reported, where somebody else may see the old one. */
export function inPlace(
  place: Node,
  call: CallExpression,
  cx: Cx,
  lower: Lower,
): ((value: Expr) => void) | undefined {
  if (cx.bindings !== undefined) {
    report(cx, impureInCallback, call, call.getExpression().getText());
    return undefined;
  }
  return isOwned(place, call.getExpression(), cx) ? (value) => replace(place, value, cx, lower) : undefined;
}
