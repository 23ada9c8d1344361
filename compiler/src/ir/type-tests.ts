import { isFromOutside, readsOutside, takingAnything, type Border } from "./claims.js";
import type { Expr, Operator, Value } from "./ir.js";
import {
  booleanShape,
  elementOf,
  kindOf,
  membersOf,
  stringShape,
  unknownShape,
  type Shape,
} from "./shape.js";
import { childrenOf, usesOf } from "./walk.js";

/** Operators that need elements of one type. */
const elementwise: ReadonlySet<Operator> = new Set<Operator>(["join", "sort", "min", "max"]);

/** Tests, each after those that it needs, of the claimed values that the expression reads by what fails on other types, as far as it reads them. */
export function typeTests(expr: Expr, border: Border): readonly Expr[] {
  if (expr.op === "text") return childrenOf(expr).flatMap((part) => typeTests(part, border));
  if (expr.op === "if")
    return [...typeTests(expr.test, border), ...chosen(expr.test, expr.then, expr.else, border)];
  if (expr.op !== "apply") return [];
  const [first, second, ...others] = expr.args;
  if (first !== undefined && second !== undefined && (expr.operator === "and" || expr.operator === "or")) {
    const rest = others.reduce<Expr>((left, right) => ({ ...expr, args: [left, right] }), second);
    const later =
      expr.operator === "and" ? chosen(first, rest, first, border) : chosen(first, first, rest, border);
    return [...typeTests({ ...expr, args: [first] }, border), ...later];
  }
  return expr.args.flatMap((arg): readonly Expr[] => {
    if (arg === undefined) return [];
    if (arg.op === "function") return ofElements(expr, arg, border);
    if (!isFromOutside(arg, border)) {
      const isList =
        elementwise.has(expr.operator) && readsOutside(arg, border) && kindOf(arg.shape) === "array";
      return [...typeTests(arg, border), ...(isList ? ofEach(arg) : [])];
    }
    if (takesAnything(expr.operator, arg)) return [];
    return [...asList(isAsClaimed(arg)), ...(elementwise.has(expr.operator) ? ofEach(arg) : [])];
  });
}

/** What is read on one side of a choice is asked for there only. */
function chosen(test: Expr, then: Expr, otherwise: Expr, border: Border): readonly Expr[] {
  const { at } = test;
  const yes: Expr = { op: "constant", value: true, shape: booleanShape, at };
  const [a, b] = [then, otherwise].map((side) => {
    const [first, ...rest] = side === test ? [] : typeTests(side, border);
    return first && rest.reduce((all, one) => both(all, one, at), first);
  });
  if (a === undefined && b === undefined) return [];
  return [{ op: "if", test, then: a ?? yes, else: b ?? yes, shape: booleanShape, at }];
}

/** The truth of a boolean is the boolean: an absent one is no truth. */
function takesAnything(operator: Operator, arg: Expr): boolean {
  return operator === "truthy" ? kindOf(arg.shape) !== "boolean" : takingAnything.has(operator);
}

/** What a callback reads of the elements of an array from outside, tested of all of them. */
function ofElements(
  { operator, args: [list] }: Expr & { op: "apply" },
  callback: Expr & { op: "function" },
  border: Border,
): readonly Expr[] {
  const item = callback.params[operator === "reduce" ? 1 : 0];
  if (list === undefined || item === undefined || !readsOutside(list, border)) return [];
  const inside = new Map([...border, [item.id, { made: [], claimed: true }] as const]);
  const own = new Set(callback.params.map((param) => param.id));
  const tests = typeTests(callback.body, inside);
  const reads = (test: Expr): readonly number[] => [...usesOf(test)].filter((id) => own.has(id));
  const ofItem = tests.filter((test) => reads(test).length > 0 && reads(test).every((id) => id === item.id));
  const others = tests.filter((test) => reads(test).length === 0);
  return [...others, ...every(list, item, ofItem)];
}

/** That the elements of an array of texts are texts. */
function ofEach(list: Expr): readonly Expr[] {
  const shape = elementOf(list.shape);
  const item: Value = { id: elementId, name: "element", shape, at: list.at };
  const test = isAsClaimed({ op: "use", value: elementId, shape, at: list.at });
  return every(list, item, asList(test));
}

/** The element that only such a test reads: no value of a graph has this number. */
const elementId = -1;

function every(list: Expr, item: Value, tests: readonly Expr[]): readonly Expr[] {
  const [first, ...rest] = tests;
  if (first === undefined) return [];
  const { at } = list;
  const body = rest.reduce((all, one) => both(all, one, at), first);
  const callback: Expr = { op: "function", params: [item], body, shape: { kind: "function" }, at };
  return [{ op: "apply", operator: "every", args: [list, callback], shape: booleanShape, at }];
}

export function both(a: Expr, b: Expr, at: Expr["at"]): Expr {
  return { op: "apply", operator: "and", args: [a, b], shape: booleanShape, at };
}

export function asList<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** Whether a value is of one of the types that it claims; nothing where it claims none. */
export function isAsClaimed(claim: Expr): Expr | undefined {
  const tests = membersOf(claim.shape).map((member) => isOfKind(claim, member.kind));
  const known = tests.filter((test) => test !== undefined);
  if (known.length < tests.length) return undefined;
  const [first, ...rest] = known;
  return rest.reduce(
    (any, one): Expr => ({
      op: "apply",
      operator: "or",
      args: [any, one],
      shape: booleanShape,
      at: claim.at,
    }),
    first!,
  );
}

function isOfKind(claim: Expr, kind: Shape["kind"]): Expr | undefined {
  const { at } = claim;
  const any: Expr = { ...claim, shape: unknownShape };
  const apply = (operator: Operator, ...args: readonly Expr[]): Expr => ({
    op: "apply",
    operator,
    args,
    shape: booleanShape,
    at,
  });
  const is = (name: string): Expr =>
    apply(
      "equal",
      { ...apply("typeof", any), shape: stringShape },
      { op: "constant", value: name, shape: stringShape, at },
    );
  switch (kind) {
    case "string":
    case "date":
      return is("string");
    case "number":
      return is("number");
    case "boolean":
      return is("boolean");
    case "null":
      return apply("isNull", any);
    case "undefined":
      return apply("isUndefined", any);
    case "array":
    case "tuple":
      return apply("isArray", any);
    case "object":
      return both(
        both(is("object"), apply("not", apply("isNull", any)), at),
        apply("not", apply("isArray", any)),
        at,
      );
    default:
      return undefined;
  }
}
