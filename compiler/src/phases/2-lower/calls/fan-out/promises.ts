import { Node, type CallExpression } from "ts-morph";
import { awaitInFanOut } from "../../../../diagnostics/catalogue/fan-out.js";
import { notAwaited, notStatic } from "../../../../diagnostics/catalogue/steps.js";
import type { Expr, Lambda } from "../../../../ir/ir.js";
import { refuse, type Cx } from "../../context.js";
import type { Lower } from "../../expressions/rule.js";
import { isAwaited, type CallSite } from "../call.js";
import type { CallRule } from "../helpers.js";
import { promiseGraph } from "./branch.js";
import { branchesOf } from "./branches.js";
import { branchNames } from "./branch-names.js";
import { mapOver } from "./map.js";
import { promiseOutcome, type Outcome } from "./settled.js";

/** `Promise.all([f(), g()])` and `Promise.all(items.map(f))`: a failure ends all. */
export const promiseAll: CallRule = (node, cx, lower, site) =>
  together(node, "Promise.all", undefined, cx, lower, site);

/** `Promise.allSettled`: every promise ends in its own way. */
export const promiseAllSettled: CallRule = (node, cx, lower, site) =>
  together(node, "Promise.allSettled", promiseOutcome(node), cx, lower, site);

function together(
  node: CallExpression,
  called: string,
  outcome: Outcome | undefined,
  cx: Cx,
  lower: Lower,
  site: CallSite,
): Expr {
  if (!isAwaited(node, cx, site, called)) return refuse(cx, notAwaited, node, called);
  const [list] = node.getArguments();
  if (Node.isArrayLiteralExpression(list)) {
    const elements = list.getElements();
    const early = elements.find((element) =>
      element.getDescendants().some((d) => Node.isAwaitExpression(d) && !insideFunction(d, element)),
    );
    if (early !== undefined) return refuse(cx, awaitInFanOut, early, called);
    const names = branchNames(node, elements.length);
    const branch = (i: number, end: Outcome | undefined, inside: Cx): Lambda =>
      promiseGraph(elements[i]!, names[i]!, end, inside, lower);
    return branchesOf(node, elements, branch, { retry: [], outcome }, cx);
  }
  if (Node.isCallExpression(list)) {
    const callee = list.getExpression();
    const [body] = list.getArguments();
    if (Node.isPropertyAccessExpression(callee) && callee.getName() === "map" && body !== undefined) {
      return mapOver(node, callee.getExpression(), body, { outcome }, cx, lower);
    }
  }
  return refuse(cx, notStatic, list ?? node, "The list of promises");
}

function insideFunction(node: Node, root: Node): boolean {
  for (let up = node.getParent(); up !== undefined && up !== root.getParent(); up = up.getParent()) {
    if (Node.isArrowFunction(up) || Node.isFunctionExpression(up)) return true;
  }
  return false;
}
