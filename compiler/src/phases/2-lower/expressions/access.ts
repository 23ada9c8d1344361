import { Node, ts } from "ts-morph";
import { notData, unknownMethod } from "../../../diagnostics/catalogue/language.js";
import { contextField } from "../../../ir/context-field.js";
import type { Expr } from "../../../ir/ir.js";
import {
  booleanShape,
  elementOf,
  fieldOf,
  kindOf,
  mayBeNull,
  mayBeUndefined,
  membersOf,
  stringShape,
  undefinedShape,
  unionOf,
  wholeShape,
  without,
  type Shape,
} from "../../../ir/shape.js";
import { spanOf } from "../../1-front/project.js";
import { exportOfNamespace } from "../../1-front/runtime-exports.js";
import { globalConstants } from "../calls/global-table.js";
import { globalName } from "../calls/globals.js";
import { refuse, type Cx } from "../context.js";
import { entityOf } from "../entities/resolve.js";
import { elementAt } from "../statements/patterns.js";
import { errorPart } from "./error-parts.js";
import { constant, undefinedAt } from "./literals.js";
import { moduleValue } from "./module-values.js";
import { declarationOf } from "./declaration-of.js";
import { isLocal } from "./names.js";
import { entryOf } from "./objects.js";
import { apply, choose } from "./apply.js";
import { expression } from "./rule.js";
import { believed } from "./shape-of-read.js";

/** `a.b`, `a?.b`: reading a property of what is absent or null gives undefined. */
export const propertyAccess = expression(Node.isPropertyAccessExpression, (node, cx, lower) => {
  const entity = entityOf(node, cx);
  if (entity?.kind === "expr") return entity.expr;
  const name = globalName(node);
  if (name !== undefined && Object.hasOwn(globalConstants, name))
    return constant(globalConstants[name]!, node);
  if (entity !== undefined && entity.kind !== "record" && entity.kind !== "list")
    return refuse(cx, notData, node, node.getText());
  const symbol = node.getNameNode().getSymbol();
  const member = symbol?.getDeclarations()[0];
  if (Node.isEnumMember(member)) return constant(member.getValue() ?? null, node);
  // Data beside steps in one object of a module; a local object is read from its variable.
  if (entity !== undefined && !isOfFunction(node)) return lower(entity.node, cx);
  const exported = exportOfNamespace(node.getExpression(), node.getName());
  if (exported !== undefined) return moduleValue(node, exported, cx, lower);
  return property(lower(node.getExpression(), cx), node.getName(), node, cx);
});

/** Whether the name that a chain of properties starts from is a variable of a function. */
function isOfFunction(node: Node): boolean {
  if (Node.isPropertyAccessExpression(node) || Node.isNonNullExpression(node))
    return isOfFunction(node.getExpression());
  const declaration = Node.isIdentifier(node) ? declarationOf(node) : undefined;
  return declaration === undefined || isLocal(declaration);
}

/** A property of a value, as a pattern takes it: its shape is in the value, not in the name that it is bound to. */
export function taken(of: Expr, name: string, node: Node, cx: Cx): Expr {
  const shape = fieldOf(of.shape, name);
  const vague = shape.kind === "unknown" || shape.kind === "any";
  return property(of, name, node, cx, vague ? cx.lowering.shapes(node.getType(), node) : shape);
}

export function property(
  of: Expr,
  name: string,
  node: Node,
  cx: Cx,
  declared: Shape = believed(
    cx.lowering.shapes(node.getType(), node),
    node,
    () => fieldOf(of.shape, name),
    cx,
  ),
): Expr {
  const at = spanOf(node);
  const ofContext = contextField(of, name, { shape: declared, at });
  if (ofContext !== undefined) return ofContext;
  const present = without(of.shape, "undefined", "null");
  const kind = kindOf(present);
  if (name === "length" && (kind === "array" || kind === "tuple" || kind === "string")) {
    if (of.op === "constant") return constant((of.value as string | readonly unknown[]).length, node);
    const length: Expr = {
      op: "apply",
      operator: "length",
      args: [{ ...of, shape: present }],
      shape: wholeShape,
      at,
    };
    if (!isMissing(of)) return length;
    return choose(apply("isNullish", [of], booleanShape, node), undefinedAt(node), length, at);
  }
  if (kind === "error") {
    const part = errorPart(of, name, node, declared);
    return part ?? refuse(cx, unknownMethod, node, `the property "${name}" of an error`);
  }
  const folded = entryOf(of, name);
  if (folded !== undefined) return { ...folded, at };
  const known = declared.kind === "any" || declared.kind === "unknown" ? fieldOf(of.shape, name) : declared;
  const absent = (isChained(node) && isMissing(of)) || isUndeclaredKey(present, name, node);
  const shape = absent ? unionOf([known, undefinedShape]) : known;
  return { op: "get", of, key: name, shape, at };
}

/** `a?.b`: TypeScript may believe that `a` is there, as it does of elements of arrays. */
function isChained(node: Node): boolean {
  return (node.compilerNode.flags & ts.NodeFlags.OptionalChain) !== 0;
}

/** A key of a `Record` may be absent; TypeScript says so only when it is asked to. */
function isUndeclaredKey(present: Shape, key: string, node: Node): boolean {
  if (node.getProject().getCompilerOptions().noUncheckedIndexedAccess === true) return false;
  return membersOf(present).some(
    (m) => m.kind === "object" && m.index !== undefined && !Object.hasOwn(m.fields, key),
  );
}

function isMissing(of: Expr): boolean {
  return mayBeUndefined(of.shape) || mayBeNull(of.shape);
}

function isSpelledOut(of: Expr): boolean {
  return of.op === "constant" || (of.op === "array" && of.items.every((item) => "item" in item));
}

/** `a[0]`, `a[i]`, `record[key]`. */
export const elementAccess = expression(Node.isElementAccessExpression, (node, cx, lower) => {
  const of = lower(node.getExpression(), cx);
  const argument = node.getArgumentExpression();
  if (argument === undefined) return of;
  const key = lower(argument, cx);
  const kind = kindOf(without(of.shape, "undefined", "null"));
  if (key.op === "constant" && (kind === "object" || kind === "error"))
    return property(of, String(key.value), node, cx);
  const at = spanOf(node);
  if (kind === "array" || kind === "tuple") {
    if (isSpelledOut(of) && key.op === "constant") {
      const element = elementAt(of, Number(key.value), node);
      return { ...element, shape: narrowed(element.shape, node, cx) };
    }
    const tuple = of.shape.kind === "tuple" ? of.shape : undefined;
    const known = key.op === "constant" ? tuple?.elements[Number(key.value)] : undefined;
    const shape =
      (known && narrowed(known, node, cx)) ??
      unionOf([elementOf(without(of.shape, "undefined", "null")), undefinedShape]);
    return { op: "apply", operator: "index", args: [of, key], shape, at };
  }
  if (kind === "object") {
    const typed = cx.lowering.shapes(node.getType(), node);
    const declared = believed(typed, node, () => anyFieldOf(of.shape), cx);
    const shape = hasEveryKey(of.shape, key.shape) ? declared : unionOf([declared, undefinedShape]);
    return { op: "apply", operator: "lookup", args: [of, key], shape, at };
  }
  if (kind === "string" && !isMissing(of)) {
    const char = apply("charAt", [of, key], stringShape, node);
    const isFirst = key.op === "constant" && key.value === 0;
    const none = apply("equal", [isFirst ? of : char, constant("", node)], booleanShape, node);
    return choose(none, undefinedAt(node), char, at);
  }
  return refuse(cx, unknownMethod, node, `an index on ${of.shape.kind}`);
});

/** An element of a tuple is narrowed by a test as a variable is. */
function narrowed(element: Shape, node: Node, cx: Cx): Shape {
  const typed = cx.lowering.shapes(node.getType(), node);
  const isVague = typed.kind === "any" || typed.kind === "unknown" || typed.kind === "never";
  if (isVague || membersOf(typed).length >= membersOf(element).length) return element;
  return believed(typed, node, () => element, cx);
}

function anyFieldOf(of: Shape): Shape {
  return unionOf(
    membersOf(of).flatMap((member) => {
      if (member.kind !== "object") return [];
      const fields = Object.values(member.fields).map((field) => field.shape);
      return member.index === undefined ? fields : [...fields, member.index];
    }),
  );
}

/** Whether each key that it can be is one that the object must have: `limits[row.kind]`. */
function hasEveryKey(of: Shape, key: Shape): boolean {
  if (key.kind !== "string" || key.literals === undefined) return false;
  return key.literals.every((name) =>
    membersOf(of).every((member) => {
      if (member.kind !== "object" || !Object.hasOwn(member.fields, name)) return false;
      return member.fields[name]?.optional !== true;
    }),
  );
}
