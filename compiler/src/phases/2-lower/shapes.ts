import { Node, type Symbol, type Type } from "ts-morph";
import { isOfRuntime } from "../1-front/runtime-exports.js";
import { errorShape, unionOf, unknownShape, type Field, type Shape } from "../../ir/shape.js";

/** Deeper than this, data is `unknown`: nobody reads it in a workflow, and SDK types are large. */
const deepest = 8;

export type ShapeReader = (type: Type, at: Node) => Shape;

/** Reads types into shapes; a type met again costs a look-up. */
export function shapeReader(): ShapeReader {
  const memo = new Map<unknown, Shape>();

  function read(type: Type, at: Node, open: readonly unknown[]): { shape: Shape; whole: boolean } {
    const key = type.compilerType;
    const known = memo.get(key);
    if (known !== undefined) return { shape: known, whole: true };
    if (open.includes(key) || open.length > deepest) return { shape: unknownShape, whole: false };
    let whole = true;
    const below = (child: Type): Shape => {
      const result = read(child, at, [...open, key]);
      whole &&= result.whole;
      return result.shape;
    };
    const shape = shapeOf(type, at, below);
    if (whole) memo.set(key, shape);
    return { shape, whole };
  }

  return (type, at) => read(type, at, []).shape;
}

function shapeOf(type: Type, at: Node, below: (type: Type) => Shape): Shape {
  if (type.isAny()) return { kind: "any" };
  if (type.isUnknown()) return unknownShape;
  if (type.isNever()) return { kind: "never" };
  if (type.isNull()) return { kind: "null" };
  if (type.isUndefined() || type.isVoid()) return { kind: "undefined" };
  if (type.isBoolean()) return { kind: "boolean" };
  if (type.isBooleanLiteral()) return { kind: "boolean", literal: type.getText() === "true" };
  if (type.isStringLiteral()) return { kind: "string", literals: [type.getLiteralValueOrThrow() as string] };
  if (type.isString() || type.isTemplateLiteral()) return { kind: "string" };
  if (type.isNumberLiteral()) return numberLiteral(type.getLiteralValueOrThrow() as number);
  if (type.isNumber()) return { kind: "number" };
  if (type.isUnion()) return unionOf(type.getUnionTypes().map(below));
  if (type.isTuple()) return { kind: "tuple", elements: type.getTupleElements().map(below) };
  if (type.isArray() || type.isReadonlyArray()) {
    return { kind: "array", element: below(type.getArrayElementTypeOrThrow()) };
  }
  if (type.isTypeParameter()) {
    const constraint = type.getConstraint();
    return constraint === undefined ? unknownShape : below(constraint);
  }
  const name = type.getSymbol()?.getName();
  if (name === "Date" && isGlobal(type.getSymbol())) return { kind: "date" };
  if (isErrorType(type)) return { kind: "error" };
  if (type.getCallSignatures().length > 0) return { kind: "function" };
  if (type.isObject() || type.isIntersection()) return objectShape(type, at, below);
  return unknownShape;
}

function numberLiteral(value: number): Shape {
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return { kind: "number", literals: [value], ...(whole ? { whole } : {}) };
}

function objectShape(type: Type, at: Node, below: (type: Type) => Shape): Shape {
  const fields: Record<string, Field> = Object.create(null) as Record<string, Field>;
  for (const property of type.getProperties()) {
    const name = property.getName();
    if (name.startsWith("__@")) continue;
    const shape = isReason(type, name) ? errorShape : below(property.getTypeAtLocation(at));
    fields[name] = property.isOptional() ? { shape: unionOf([shape]), optional: true } : { shape };
  }
  const index = type.getStringIndexType();
  return { kind: "object", fields, ...(index === undefined ? {} : { index: below(index) }) };
}

/** Why a promise was rejected: of any type in JavaScript, an error in a state machine. */
function isReason(type: Type, property: string): boolean {
  const symbol = type.getSymbol();
  return property === "reason" && symbol?.getName() === "PromiseRejectedResult" && isGlobal(symbol);
}

function isGlobal(symbol: Symbol | undefined): boolean {
  return (
    symbol
      ?.getDeclarations()
      .some((d) => Node.isInterfaceDeclaration(d) && d.getSourceFile().isDeclarationFile()) ?? false
  );
}

/** An Error, or what `isStepError` narrows to: both are what a catch clause received. */
function isErrorType(type: Type): boolean {
  const declaration = type.getSymbol()?.getDeclarations()[0];
  if (declaration !== undefined && type.getSymbol()?.getName() === "StepError" && isOfRuntime(declaration))
    return true;
  const property = type.getProperty("message");
  return (
    property !== undefined &&
    type.getProperty("stack") !== undefined &&
    type.getProperty("name") !== undefined
  );
}
