import { Node, type CallExpression } from "ts-morph";
import { awaitInFanOut, notAFunction, settleNotYet } from "../../../diagnostics/catalogue/fan-out.js";
import { notAwaited, notStatic } from "../../../diagnostics/catalogue/steps.js";
import type { Expr, Invoke, Lambda, Retrier } from "../../../ir/ir.js";
import { elementOf, kindOf, membersOf, wholeShape, without } from "../../../ir/shape.js";
import { hole, refuse, report, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { retryOf } from "../entities/retry.js";
import { staticRecord, staticText, staticValue } from "../entities/static-text.js";
import { constant } from "../expressions/literals.js";
import type { Lower } from "../expressions/rule.js";
import { bindParameters } from "../statements/patterns.js";
import { leaveWith } from "../statements/exits.js";
import { lowerStatements } from "../statements/index.js";
import { isAwaited, lowerCall, type CallSite } from "./call.js";
import { nestedGraph, type NestedParam } from "./nested.js";
import { stateNameOf } from "./state-name.js";
import { invoke, runStep } from "./step.js";

/** `parallel({ a: () => f(), b: async () => { ... } }, options)`, or a list: a Parallel. */
export function parallelCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "parallel")) return refuse(cx, notAwaited, node, "parallel");
  const [branches, options] = node.getArguments();
  if (Node.isArrayLiteralExpression(branches)) {
    const list = branches.getElements().map((element, i) => branchOf(element, `branch ${i}`, cx, lower));
    return block(
      node,
      { kind: "parallel", branches: list, retry: retryIn(options, cx) },
      "Parallel",
      options,
      cx,
    );
  }
  if (!Node.isObjectLiteralExpression(branches))
    return refuse(cx, notStatic, branches ?? node, "The list of branches");
  const keys: string[] = [];
  const list: Lambda[] = [];
  for (const property of branches.getProperties()) {
    if (
      !Node.isPropertyAssignment(property) &&
      !Node.isMethodDeclaration(property) &&
      !Node.isShorthandPropertyAssignment(property)
    ) {
      return refuse(cx, notStatic, property, "A branch");
    }
    const body = Node.isPropertyAssignment(property)
      ? property.getInitializerOrThrow()
      : Node.isMethodDeclaration(property)
        ? property
        : property.getNameNode();
    keys.push(property.getName().replace(/^["']|["']$/g, ""));
    list.push(branchOf(body, keys.at(-1)!, cx, lower));
  }
  const results = block(
    node,
    { kind: "parallel", branches: list, retry: retryIn(options, cx) },
    "Parallel",
    options,
    cx,
  );
  return named(results, keys, node);
}

/** The results under their names: the service gives them as a list. */
function named(results: Expr, keys: readonly string[], node: Node): Expr {
  if (results.op !== "use") return results;
  const fields = membersOf(results.shape).find((member) => member.kind === "object")?.fields ?? {};
  const shapes = keys.map((key) => fields[key]?.shape ?? ({ kind: "unknown" } as const));
  const list: Expr = { ...results, shape: { kind: "tuple", elements: shapes } };
  const entries = keys.map((key, i) => {
    const value: Expr = {
      op: "apply",
      operator: "index",
      args: [list, constant(i, node)],
      shape: shapes[i]!,
      at: results.at,
    };
    return { key, value };
  });
  return { op: "object", entries, shape: results.shape, at: results.at };
}

/** `Promise.all([f(), g()])` and `Promise.all(items.map(f))`. */
export function promiseAll(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "Promise.all")) return refuse(cx, notAwaited, node, "Promise.all");
  const [list] = node.getArguments();
  if (Node.isArrayLiteralExpression(list)) {
    const elements = list.getElements();
    const early = elements.find((element) =>
      element.getDescendants().some((d) => Node.isAwaitExpression(d) && !insideFunction(d, element)),
    );
    if (early !== undefined) return refuse(cx, awaitInFanOut, early);
    const branches = elements.map((element, i) => promiseBranch(element, `branch ${i}`, cx, lower));
    return block(node, { kind: "parallel", branches, retry: [] }, "Parallel", undefined, cx);
  }
  if (Node.isCallExpression(list)) {
    const callee = list.getExpression();
    const [body] = list.getArguments();
    if (Node.isPropertyAccessExpression(callee) && callee.getName() === "map" && body !== undefined) {
      return mapOver(node, callee.getExpression(), body, undefined, cx, lower);
    }
  }
  return refuse(cx, notStatic, list ?? node, "The list of promises");
}

/** `map(items, fn, { concurrency })`: an inline Map. */
export function mapCall(node: CallExpression, cx: Cx, lower: Lower, site: CallSite): Expr {
  if (!isAwaited(node, cx, site, "map")) return refuse(cx, notAwaited, node, "map");
  const [items, body, options] = node.getArguments();
  if (items === undefined || body === undefined) return hole(node);
  if (staticValue(staticRecord(options)?.["settle"], cx) === true) return refuse(cx, settleNotYet, node);
  return mapOver(node, items, body, options, cx, lower);
}

function insideFunction(node: Node, root: Node): boolean {
  for (let up = node.getParent(); up !== undefined && up !== root.getParent(); up = up.getParent()) {
    if (Node.isArrowFunction(up) || Node.isFunctionExpression(up)) return true;
  }
  return false;
}

function mapOver(
  node: CallExpression,
  itemsNode: Node,
  body: Node,
  options: Node | undefined,
  cx: Cx,
  lower: Lower,
): Expr {
  const items = lower(itemsNode, cx);
  const concurrencyNode = staticRecord(options)?.["concurrency"];
  const concurrency = concurrencyNode === undefined ? undefined : lower(concurrencyNode, cx);
  const element = elementOf(without(items.shape, "undefined", "null"));
  const { lambda, params } = functionGraph(
    body,
    "item",
    [
      { name: itemName(body), shape: element },
      { name: "index", shape: wholeShape },
    ],
    cx,
    lower,
  );
  const [item, index] = params;
  const call: Invoke["call"] = {
    kind: "map",
    items,
    body: lambda,
    ...(item === undefined ? {} : { item: item.id }),
    ...(index === undefined ? {} : { index: index.id }),
    ...(concurrency === undefined ? {} : { concurrency }),
    retry: retryIn(options, cx),
  };
  const of = kindOf(items.shape) === "array" || kindOf(items.shape) === "tuple";
  if (!of) return refuse(cx, notStatic, itemsNode, "The array of a map");
  return block(node, call, `Map ${itemsNode.getText()}`, options, cx);
}

function itemName(body: Node): string {
  if (!Node.isArrowFunction(body) && !Node.isFunctionExpression(body)) return "item";
  const name = body.getParameters()[0]?.getNameNode();
  return Node.isIdentifier(name) ? name.getText() : "item";
}

function retryIn(options: Node | undefined, cx: Cx): readonly Retrier[] {
  const rule = staticRecord(options)?.["retry"];
  return rule === undefined ? [] : retryOf(rule, cx);
}

function block(
  node: CallExpression,
  call: Invoke["call"],
  label: string,
  options: Node | undefined,
  cx: Cx,
): Expr {
  const record = staticRecord(options);
  const comment = staticText(record?.["comment"], cx);
  const name = stateNameOf(label, staticText(record?.["name"], cx), cx);
  return invoke(node, { call, name, ...(comment === undefined ? {} : { comment }) }, cx);
}

/** A branch given as a function. */
function branchOf(body: Node, name: string, cx: Cx, lower: Lower): Lambda {
  return functionGraph(body, name, [], cx, lower).lambda;
}

/** An element of Promise.all: the call runs in its branch. */
function promiseBranch(element: Node, name: string, cx: Cx, lower: Lower): Lambda {
  return nestedGraph(element, name, [], cx, (inner) => {
    const value = awaited(element, inner, lower);
    if (inner.cursor.block !== undefined) leaveWith(value, element, inner);
  }).lambda;
}

function awaited(node: Node, cx: Cx, lower: Lower): Expr {
  return Node.isCallExpression(node) ? lowerCall(node, cx, lower, { awaited: true }) : lower(node, cx);
}

/** A function or a step over parameters, as a graph; its result is the result of the branch. */
function functionGraph(
  body: Node,
  name: string,
  params: readonly NestedParam[],
  cx: Cx,
  lower: Lower,
): ReturnType<typeof nestedGraph> {
  const entity = Node.isMethodDeclaration(body)
    ? ({ kind: "function", node: body, name } as const)
    : entityOf(body, cx);
  return nestedGraph(body, name, params, cx, (inner, args) => {
    if (entity?.kind === "step") {
      const type = body.getType().getCallSignatures()[0]?.getReturnType();
      const result = type?.getTypeArguments()[0] ?? type;
      const shape = result === undefined ? ({ kind: "unknown" } as const) : cx.lowering.shapes(result, body);
      leaveWith(runStep(body, entity, args[0], {}, shape, inner), body, inner);
      return;
    }
    if (entity?.kind !== "function") {
      report(inner, notAFunction, body, body.getText());
      leaveWith(undefined, body, inner);
      return;
    }
    const fn = entity.node;
    const inside = { ...inner, inlining: [...inner.inlining, fn.compilerNode] };
    bindParameters(fn.getParameters(), args, inside);
    const code = fn.getBody();
    if (code !== undefined && Node.isBlock(code)) lowerStatements(code.getStatements(), inside);
    else if (code !== undefined) {
      const value = awaited(code, inside, lower);
      if (inside.cursor.block !== undefined) leaveWith(value, code, inside);
    }
    if (inside.cursor.block !== undefined) leaveWith(undefined, body, inside);
  });
}
