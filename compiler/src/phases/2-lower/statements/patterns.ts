import { Node, type ParameterDeclaration } from "ts-morph";
import { restParameter, unsupportedExpression } from "../../../diagnostics/catalogue/language.js";
import type { Expr } from "../../../ir/ir.js";
import { booleanShape, elementOf, undefinedShape, unionOf, without, type Shape } from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { refuse, type Cx } from "../context.js";
import { taken } from "../expressions/access.js";
import { assignTo } from "../expressions/assignment.js";
import { asOneExpression, hasEffect } from "../expressions/effects.js";
import { lowerExpression } from "../expressions/index.js";
import { constant, undefinedAt } from "../expressions/literals.js";
import { noteContext, noteDoubt, variableOf } from "../expressions/names.js";
import { apply, choose } from "../expressions/apply.js";
import type { Lower } from "../expressions/rule.js";
import { kept, settle } from "../expressions/settle.js";
import { chooseBy } from "../expressions/short-circuit.js";
import type { VariableKey } from "../graph-builder.js";
import { ensureAsClaimed } from "./as-claimed.js";

type Bind = (declaration: Node, name: string, value: Expr) => void;

/** Declares a variable, or those of a pattern, in the block under the cursor. */
export function declare(name: Node, value: Expr, cx: Cx, initializer?: Node): void {
  bindPattern(name, value, initializer, cx, lowerExpression, (declaration, text, bound) => {
    ensureAsClaimed(bound, declaration, cx);
    const block = cx.cursor.block;
    cx.declared.add(declaration.compilerNode);
    noteDoubt(bound, declaration, cx);
    noteContext(bound, declaration, cx);
    if (block !== undefined) cx.build.write(variableOf(declaration, text), block, kept(bound, text, cx));
  });
}

export function bindParameters(
  parameters: readonly ParameterDeclaration[],
  args: readonly Expr[],
  cx: Cx,
): void {
  parameters.forEach((parameter, i) => {
    declare(parameter.getNameNode(), argumentFor(parameter, args[i], cx), cx, parameter.getInitializer());
  });
}

/** The value of a parameter of a call. */
export function argumentFor(parameter: ParameterDeclaration, given: Expr | undefined, cx: Cx): Expr {
  if (!parameter.isRestParameter()) return given ?? undefinedAt(parameter);
  const shape = cx.lowering.shapes(parameter.getType(), parameter);
  return { ...refuse(cx, restParameter, parameter, parameter.getName()), shape };
}

/** Binds a pattern inside of a pure callback. */
export function patternBindings(
  name: Node,
  value: Expr,
  initializer: Node | undefined,
  cx: Cx,
  lower: Lower,
  bindings: Map<VariableKey, Expr>,
): void {
  bindPattern(name, value, initializer, cx, lower, (declaration, _text, bound) => {
    bindings.set(declaration.compilerNode, bound);
  });
}

function bindPattern(
  name: Node,
  given: Expr,
  initializer: Node | undefined,
  cx: Cx,
  lower: Lower,
  bind: Bind,
): void {
  const value = withDefault(given, initializer, cx, lower);
  if (Node.isIdentifier(name)) {
    bind(name.getParentOrThrow(), name.getText(), value);
  } else if (Node.isObjectBindingPattern(name)) {
    const keys: string[] = [];
    for (const element of name.getElements()) {
      if (element.getDotDotDotToken() !== undefined) {
        bindPattern(element.getNameNode(), rest(value, keys, element, cx), undefined, cx, lower, bind);
        continue;
      }
      const key = element.getPropertyNameNode();
      if (Node.isComputedPropertyName(key)) {
        refuse(cx, unsupportedExpression, key, "A computed key in a pattern");
        continue;
      }
      const text = key === undefined ? element.getName() : unquoted(key);
      keys.push(text);
      const field = taken(value, text, element, cx);
      bindPattern(element.getNameNode(), field, element.getInitializer(), cx, lower, bind);
    }
  } else if (Node.isArrayBindingPattern(name)) {
    name.getElements().forEach((element, i) => {
      if (!Node.isBindingElement(element)) return;
      if (element.getDotDotDotToken() !== undefined) {
        const tail = apply("slice", [value, constant(i, element)], value.shape, element);
        bindPattern(element.getNameNode(), tail, undefined, cx, lower, bind);
      } else {
        bindPattern(
          element.getNameNode(),
          elementAt(value, i, element),
          element.getInitializer(),
          cx,
          lower,
          bind,
        );
      }
    });
  }
}

function unquoted(key: Node): string {
  return Node.isStringLiteral(key) || Node.isNoSubstitutionTemplateLiteral(key)
    ? key.getLiteralText()
    : key.getText();
}

export function elementAt(value: Expr, i: number, node: Node): Expr {
  if (value.op === "array" && value.items.every((item) => "item" in item)) {
    const item = value.items[i];
    return item !== undefined && "item" in item ? item.item : undefinedAt(node);
  }
  if (value.op === "constant" && Array.isArray(value.value)) {
    const item = (value.value as readonly (typeof value.value)[])[i];
    return item === undefined ? undefinedAt(node) : constant(item, node);
  }
  const shape: Shape =
    value.shape.kind === "tuple"
      ? (value.shape.elements[i] ?? undefinedShape)
      : unionOf([elementOf(without(value.shape, "undefined", "null")), undefinedShape]);
  return apply("index", [value, constant(i, node)], shape, node);
}

/** The properties that a pattern leaves over. */
function rest(value: Expr, taken: readonly string[], node: Node, cx: Cx): Expr {
  const shape = cx.lowering.shapes(node.getType(), node);
  const keys: Expr = { ...constant([...taken], node) };
  return { op: "apply", operator: "omit", args: [value, keys], shape, at: spanOf(node) };
}

/** `= value` in a pattern or parameter: taken when the value is undefined, and only then evaluated. */
function withDefault(value: Expr, initializer: Node | undefined, cx: Cx, lower: Lower): Expr {
  if (initializer === undefined) return value;
  const absent = apply("isUndefined", [value], booleanShape, initializer);
  if (absent.op === "constant" && absent.value === false) return value;
  const present: Expr = { ...value, shape: without(value.shape, "undefined") };
  if (absent.op !== "constant" && hasEffect(initializer, cx)) {
    return chooseBy(
      initializer,
      cx,
      absent,
      () => lower(initializer, cx),
      () => present,
    );
  }
  const chosen = choose(absent, lower(initializer, asOneExpression(cx)), present, spanOf(initializer));
  return settle(chosen, "value", initializer, cx);
}

/** `[a, b] = value`, `({ a, b: c } = value)`. */
export function assignPattern(target: Node, value: Expr, cx: Cx): void {
  if (Node.isArrayLiteralExpression(target)) {
    target.getElements().forEach((element, i) => {
      if (Node.isOmittedExpression(element)) return;
      if (Node.isSpreadElement(element)) {
        const tail = apply("slice", [value, constant(i, element)], value.shape, element);
        assignPattern(element.getExpression(), tail, cx);
      } else assignElement(element, elementAt(value, i, element), cx);
    });
  } else if (Node.isObjectLiteralExpression(target)) {
    for (const part of target.getProperties()) {
      if (Node.isShorthandPropertyAssignment(part)) {
        const field = taken(value, part.getName(), part.getNameNode(), cx);
        assignTo(
          part.getNameNode(),
          withDefault(field, part.getObjectAssignmentInitializer(), cx, lowerExpression),
          cx,
        );
      } else if (Node.isPropertyAssignment(part)) {
        const field = taken(value, part.getName(), part.getInitializerOrThrow(), cx);
        assignElement(part.getInitializerOrThrow(), field, cx);
      } else refuse(cx, unsupportedExpression, part, "This part of a pattern");
    }
  } else assignTo(target, value, cx);
}

function assignElement(target: Node, value: Expr, cx: Cx): void {
  if (Node.isBinaryExpression(target)) {
    assignPattern(target.getLeft(), withDefault(value, target.getRight(), cx, lowerExpression), cx);
  } else assignPattern(target, value, cx);
}
