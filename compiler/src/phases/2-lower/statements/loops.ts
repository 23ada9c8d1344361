import { Node } from "ts-morph";
import { unsupportedStatement } from "../../../diagnostics/catalogue/language.js";
import { booleanShape, elementOf, kindOf, wholeShape, without } from "../../../ir/shape.js";
import type { Expr } from "../../../ir/ir.js";
import { spanOf } from "../../1-front/project.js";
import { report, type Cx } from "../context.js";
import { ensure, iterable } from "../calls/ensure.js";
import { branchOn } from "../expressions/condition.js";
import { lowerExpression } from "../expressions/index.js";
import { constant } from "../expressions/literals.js";
import { apply } from "../expressions/apply.js";
import type { OpenBlock, Variable } from "../graph-builder.js";
import { inLoop } from "../sagas/loop-scope.js";
import { open } from "./if.js";
import { goTo, seal } from "./joins.js";
import { declare } from "./patterns.js";
import { statement } from "./rule.js";
import { lowerBody } from "./simple.js";

interface Parts {
  readonly test?: ((body: OpenBlock, exit: OpenBlock) => void) | undefined;
  readonly body: (inside: Cx) => void;
  readonly step?: () => void;
  /** The body runs before the first test. */
  readonly bodyFirst?: true;
}

/** A head that tests, a body that comes back to it, an exit that `break` also takes; `continue` runs the step. */
function loop(node: Node, outside: Cx, label: string | undefined, parts: Parts): void {
  const cx = inLoop(node, outside);
  const head = cx.build.block("loop");
  const body = cx.build.block("body");
  const next = cx.build.block("next");
  const exit = cx.build.block("end loop");
  goTo(parts.bodyFirst ? body : head, node, cx);
  if (!parts.bodyFirst) test();
  if (parts.bodyFirst) cx.cursor.block = body;
  else open(body, cx);
  if (cx.cursor.block !== undefined) {
    const names = label === undefined ? {} : { label };
    parts.body({ ...cx, flow: { kind: "loop", ...names, break: exit, continue: next, outer: cx.flow } });
    goTo(next, node, cx);
  }
  open(next, cx);
  if (cx.cursor.block !== undefined) parts.step?.();
  goTo(head, node, cx);
  if (parts.bodyFirst) {
    test();
    cx.build.seal(body);
  } else cx.build.seal(head);
  seal(exit, node, cx);

  function test(): void {
    if (parts.bodyFirst) open(head, cx);
    else cx.cursor.block = head;
    if (cx.cursor.block === undefined) return;
    if (parts.test === undefined) goTo(body, node, cx);
    else parts.test(body, exit);
  }
}

const testOf = (node: Node | undefined, cx: Cx) =>
  node === undefined
    ? undefined
    : (body: OpenBlock, exit: OpenBlock) => branchOn(node, cx, lowerExpression, body, exit);

export const whileStatement = statement(Node.isWhileStatement, (node, cx, label) => {
  const test = node.getExpression();
  loop(node, cx, label, {
    test: testOf(test, cx),
    body: (inside) => lowerBody(node.getStatement(), inside, `while ${test.getText()}`),
  });
});

export const doStatement = statement(Node.isDoStatement, (node, cx, label) => {
  const test = node.getExpression();
  loop(node, cx, label, {
    bodyFirst: true,
    test: testOf(test, cx),
    body: (inside) => lowerBody(node.getStatement(), inside, `do while ${test.getText()}`),
  });
});

export const forStatement = statement(Node.isForStatement, (node, cx, label) => {
  const initializer = node.getInitializer();
  if (Node.isVariableDeclarationList(initializer)) {
    for (const declaration of initializer.getDeclarations()) {
      const value = declaration.getInitializer();
      declare(
        declaration.getNameNode(),
        value === undefined ? lowerUndefined(declaration) : lowerExpression(value, cx),
        cx,
      );
    }
  } else if (initializer !== undefined) lowerExpression(initializer, cx);
  const step = node.getIncrementor();
  loop(node, cx, label, {
    test: testOf(node.getCondition(), cx),
    body: (inside) => lowerBody(node.getStatement(), inside, "for"),
    ...(step === undefined ? {} : { step: () => void lowerExpression(step, cx) }),
  });
});

function lowerUndefined(node: Node): Expr {
  return { op: "undefined", shape: { kind: "undefined" }, at: spanOf(node) };
}

/** `for (const item of items)`: an index loop over the array as it was at the start. */
export const forOfStatement = statement(Node.isForOfStatement, (node, cx, label) => {
  const initializer = node.getInitializer();
  if (node.getAwaitKeyword() !== undefined || !Node.isVariableDeclarationList(initializer)) {
    return report(cx, unsupportedStatement, node, "This form of `for ... of`");
  }
  const pairs = entriesOf(node.getExpression());
  const items = once(lowerExpression(pairs ?? node.getExpression(), cx), "items", cx);
  const kind = kindOf(items.shape);
  if (kind !== "array" && kind !== "tuple")
    return report(cx, unsupportedStatement, node, "`for ... of` over this value");
  const name = initializer.getDeclarations()[0]!.getNameNode();
  const of = pairs === undefined ? name : itemOfPair(name);
  const named = Node.isIdentifier(of) ? of.getText() : undefined;
  const index: Variable = { key: {}, name: named === undefined ? "index" : `${named}Index` };
  const at = spanOf(name);
  if (kind === "array") ensure([iterable(items, node)], node.getExpression(), cx);
  if (cx.cursor.block === undefined) return;
  cx.build.write(index, cx.cursor.block, constant(0, name));
  const current = (): Expr => {
    const block = cx.cursor.block;
    return (
      (block === undefined ? undefined : cx.build.read(index, block, wholeShape, at)) ?? constant(0, name)
    );
  };
  const length = evaluateOnce(
    lengthOf(items, node.getExpression()),
    named === undefined ? "count" : `${named}Count`,
    cx,
  );
  loop(node, cx, label, {
    test: (body, exit) => {
      const test = apply("less", [current(), length], booleanShape, node.getExpression());
      const from = cx.cursor.block!;
      cx.build.branch(
        from,
        test,
        body,
        exit,
        spanOf(node.getExpression()),
        `Each ${named ?? name.getText()}`,
      );
      cx.cursor.block = undefined;
    },
    body: (inside) => {
      const element = elementOf(without(items.shape, "undefined", "null"));
      const item: Expr = { op: "apply", operator: "index", args: [items, current()], shape: element, at };
      const value = evaluateOnce(item, named ?? "item", inside);
      declare(name, pairs === undefined ? value : pair(current(), value), inside);
      lowerBody(node.getStatement(), inside, `for ${named ?? name.getText()}`);
    },
    step: () => {
      const next = apply("add", [current(), constant(1, name)], wholeShape, name);
      if (cx.cursor.block !== undefined) cx.build.write(index, cx.cursor.block, next);
    },
  });
});

/** `list` of `list.entries()`, whose elements are pairs of an index and an element. */
function entriesOf(node: Node): Node | undefined {
  const callee = Node.isCallExpression(node) ? node.getExpression() : undefined;
  if (!Node.isPropertyAccessExpression(callee) || callee.getName() !== "entries") return undefined;
  const of = callee.getExpression();
  return of.getType().isArray() || of.getType().isTuple() || isReadonlyArray(of) ? of : undefined;
}

function isReadonlyArray(node: Node): boolean {
  return node.getType().getSymbol()?.getName() === "ReadonlyArray";
}

/** `item` of the pattern `[index, item]`. */
function itemOfPair(name: Node): Node {
  const second = Node.isArrayBindingPattern(name) ? name.getElements()[1] : undefined;
  return Node.isBindingElement(second) ? second.getNameNode() : name;
}

function pair(index: Expr, item: Expr): Expr {
  const items = [{ item: index }, { item }];
  return { op: "array", items, shape: { kind: "tuple", elements: [index.shape, item.shape] }, at: item.at };
}

function lengthOf(items: Expr, node: Node): Expr {
  if (items.op === "constant" && Array.isArray(items.value)) return constant(items.value.length, node);
  return apply("length", [items], wholeShape, node);
}

/** What a loop reads on every turn is computed before it, unless it is a field that is there anyway. */
function once(expr: Expr, name: string, cx: Cx): Expr {
  let inner = expr;
  while (inner.op === "get") inner = inner.of;
  return inner.op === "use" || inner.op === "context" || expr.op === "constant"
    ? expr
    : evaluateOnce(expr, name, cx);
}

function evaluateOnce(expr: Expr, name: string, cx: Cx): Expr {
  const block = cx.cursor.block;
  if (block === undefined || expr.op === "constant") return expr;
  const value = cx.build.value(name, expr.shape, expr.at);
  block.lets.push({ value, expr, order: "once" });
  return { op: "use", value: value.id, shape: expr.shape, at: expr.at };
}
