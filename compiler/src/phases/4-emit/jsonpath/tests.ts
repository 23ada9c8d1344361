import type { ChoiceTest } from "../../../asl/states.js";
import type { Expr, Operator } from "../../../ir/ir.js";
import { kindOf, mayBeNull, mayBeUndefined, membersOf, without, type Shape } from "../../../ir/shape.js";
import { whyNotTold } from "../../../ir/step-errors.js";
import { deployText } from "./values.js";
import { below, pathOf, type PathScope } from "./scope.js";
import { allOf, anyOf, opposite } from "./combine-tests.js";
import { absentIn, Unsayable } from "./unsayable.js";

const oneNothing = "null and undefined cannot be told apart here";

/** The comparison of each type: `StringEquals`, `NumericLessThan`; with `Path` against another field. */
const comparisons: { readonly [K in Operator]?: string } = {
  equal: "Equals",
  less: "LessThan",
  lessOrEqual: "LessThanEquals",
  greater: "GreaterThan",
  greaterOrEqual: "GreaterThanEquals",
};

const families: Readonly<Record<string, string>> = {
  string: "String",
  number: "Numeric",
  boolean: "Boolean",
};

type TestRule = (expr: Expr & { op: "apply" }, scope: PathScope) => ChoiceTest;

/** The tests that a Choice in JSONPath says exactly. */
export const testRules: { readonly [K in Operator]?: TestRule } = {
  not: ({ args: [of] }, scope) => opposite(testOf(of!, scope)),
  and: ({ args }, scope) => allOf(args.map((arg) => testOf(arg, scope))),
  or: ({ args }, scope) => anyOf(args.map((arg) => testOf(arg, scope))),
  equal: comparison,
  less: comparison,
  lessOrEqual: comparison,
  greater: comparison,
  greaterOrEqual: comparison,
  truthy: ({ args: [of] }, scope) => truthTest(of!, scope),
  isUndefined: ({ args: [of] }, scope) => absenceTest(of!, scope),
  isNull: ({ args: [of] }, scope) => nullTest(of!, scope),
  isNullish: ({ args: [of] }, scope) => {
    const Variable = variable(of!, scope);
    const isNull: ChoiceTest = { Variable, IsNull: true };
    return mayBeMissing(of!, scope) ? { Or: [{ Variable, IsPresent: false }, isNull] } : isNull;
  },
  in: ({ args: [key, of] }, scope) => presence(of!, key!, scope),
  hasKey: ({ args: [of, key] }, scope) => presence(of!, key!, scope),
  startsWith: matches((text) => `${text}*`),
  endsWith: matches((text) => `*${text}`),
  includesText: matches((text) => `*${text}*`),
  isTime: ({ args: [of] }, scope) => guarded(of!, scope, (Variable) => ({ Variable, IsTimestamp: true })),
  includes: ({ args: [list, item] }, scope) => {
    if (list!.op !== "constant" || !Array.isArray(list!.value))
      throw new Unsayable(list!.at, "the array is not a constant");
    const options = list!.value as readonly (string | number | boolean | null)[];
    if (options.length === 0) throw new Unsayable(list!.at, "the array is empty");
    return anyOf(options.map((value) => equals(item!, value, scope)));
  },
};

/** A condition as the test of a Choice rule; throws Unsayable when there is no exact one. */
export function testOf(expr: Expr, scope: PathScope): ChoiceTest {
  if (expr.op === "isError") {
    if (expr.names === "any") throw new Unsayable(expr.at, whyNotTold(expr.base));
    const Variable = below(variable(expr.of, scope), "Error");
    return anyOf(expr.names.map((name) => ({ Variable, StringEquals: name })));
  }
  if (expr.op === "apply") {
    const rule = testRules[expr.operator];
    if (rule !== undefined) return rule(expr, scope);
  }
  if (expr.op === "if") {
    const test = testOf(expr.test, scope);
    return anyOf([
      allOf([test, testOf(expr.then, scope)]),
      allOf([opposite(test), testOf(expr.else, scope)]),
    ]);
  }
  if (kindOf(expr.shape) === "boolean") {
    return guarded(expr, scope, (Variable) => ({ Variable, BooleanEquals: true }));
  }
  throw new Unsayable(expr.at, "a Choice in JSONPath compares fields only");
}

function presence(of: Expr, key: Expr, scope: PathScope): ChoiceTest {
  if (key.op !== "constant") throw new Unsayable(key.at, "the key is not a constant");
  return { Variable: below(variable(of, scope), String(key.value)), IsPresent: true };
}

function variable(expr: Expr, scope: PathScope): string {
  const path = pathOf(expr, scope);
  if (path === undefined) throw new Unsayable(expr.at, "a Choice in JSONPath compares fields only");
  return path;
}

/** Whether absence is a missing key; a value of its own that may be absent is null between states. */
function isProperty(expr: Expr): boolean {
  return expr.op !== "use";
}

function mayBeMissing(expr: Expr, scope: PathScope): boolean {
  return isProperty(expr) && (mayBeUndefined(expr.shape) || scope.doubts?.(expr) === true);
}

/** A test of what may be absent: presence first, always in this order. */
function guarded(expr: Expr, scope: PathScope, test: (path: string) => ChoiceTest): ChoiceTest {
  const path = variable(expr, scope);
  if (!mayBeMissing(expr, scope)) return test(path);
  return { And: [{ Variable: path, IsPresent: true }, test(path)] };
}

/** A value of its own that is null may be one that is absent. */
function nullTest(of: Expr, scope: PathScope): ChoiceTest {
  if (!isProperty(of) && mayBeUndefined(of.shape)) throw new Unsayable(of.at, oneNothing);
  return guarded(of, scope, (Variable) => ({ Variable, IsNull: true }));
}

function absenceTest(of: Expr, scope: PathScope): ChoiceTest {
  const Variable = variable(of, scope);
  if (isProperty(of)) return { Variable, IsPresent: false };
  if (mayBeNull(of.shape)) throw new Unsayable(of.at, oneNothing);
  return { Variable, IsNull: true };
}

function comparison(expr: Expr & { op: "apply" }, scope: PathScope): ChoiceTest {
  const [left, right] = expr.args as [Expr, Expr];
  if (expr.operator === "equal") {
    const typed = typeTest(left, right, scope) ?? typeTest(right, left, scope);
    if (typed !== undefined) return typed;
    const [field, value] = left.op === "constant" ? [right, left] : [left, right];
    if (value.op === "constant") return equals(field, value.value as string, scope);
  }
  if (left.op === "constant" && right.op === "constant")
    throw new Unsayable(expr.at, "a Choice in JSONPath compares fields only");
  if (left.op === "constant")
    return comparison(
      { ...expr, operator: flipped[expr.operator] ?? expr.operator, args: [right, left] },
      scope,
    );
  const kind = kindOf(without(left.shape, "undefined"));
  const family = kind === undefined ? undefined : families[kind];
  const name = comparisons[expr.operator];
  if (family === undefined || name === undefined || kindOf(without(right.shape, "undefined")) !== kind) {
    throw new Unsayable(expr.at, "a Choice in JSONPath has no operator for these types");
  }
  const text = deployText(right);
  if (right.op === "constant" || text !== undefined) {
    const operand = text ?? (right.op === "constant" ? (right.value as number) : "");
    return guarded(left, scope, (Variable) => ({ Variable, [family + name]: operand }));
  }
  if (mayBeUndefined(right.shape) || mayBeNull(right.shape)) {
    throw absentIn(right, "a comparison with");
  }
  const other = variable(right, scope);
  const test = guarded(left, scope, (Variable) => ({ Variable, [`${family}${name}Path`]: other }));
  return scope.doubts?.(right) === true ? allOf([{ Variable: other, IsPresent: true }, test]) : test;
}

const flipped: { readonly [K in Operator]?: Operator } = {
  less: "greater",
  lessOrEqual: "greaterOrEqual",
  greater: "less",
  greaterOrEqual: "lessOrEqual",
};

/** `===` with a constant: its type chooses the operator, a value of another type is not equal. */
function equals(field: Expr, value: string | number | boolean | null, scope: PathScope): ChoiceTest {
  if (value === null) return nullTest(field, scope);
  const family = families[typeof value];
  if (family === undefined)
    throw new Unsayable(field.at, "a Choice in JSONPath has no operator for these types");
  const operand =
    typeof value === "string"
      ? deployText({ op: "constant", value, shape: field.shape, at: field.at })!
      : value;
  return guarded(field, scope, (Variable) => ({ Variable, [`${family}Equals`]: operand }));
}

const typeTests: Readonly<Record<string, string>> = {
  string: "IsString",
  number: "IsNumeric",
  boolean: "IsBoolean",
};

/** `typeof x === "string"`. */
function typeTest(of: Expr, name: Expr, scope: PathScope): ChoiceTest | undefined {
  if (of.op !== "apply" || of.operator !== "typeof" || name.op !== "constant") return undefined;
  const subject = of.args[0]!;
  if (name.value === "undefined") return absenceTest(subject, scope);
  const operator = typeTests[String(name.value)];
  if (operator === undefined)
    throw new Unsayable(of.at, `a Choice in JSONPath has no test for typeof "${String(name.value)}"`);
  return guarded(subject, scope, (Variable) => ({ Variable, [operator]: true }));
}

/** JavaScript's truth: neither absent nor null nor one of the falsy values of the types that it may have. */
function truthTest(of: Expr, scope: PathScope): ChoiceTest {
  const Variable = variable(of, scope);
  const tests: ChoiceTest[] = [];
  if (isProperty(of) && (mayBeUndefined(of.shape) || scope.doubts?.(of)))
    tests.push({ Variable, IsPresent: true });
  if (mayBeNull(of.shape) || (!isProperty(of) && mayBeUndefined(of.shape)))
    tests.push({ Not: { Variable, IsNull: true } });
  for (const member of membersOf(of.shape)) tests.push(...falsyTests(member, Variable));
  if (tests.length === 0) throw new Unsayable(of.at, "it is always true");
  return tests.length === 1 ? tests[0]! : { And: tests };
}

function falsyTests(member: Shape, Variable: string): readonly ChoiceTest[] {
  switch (member.kind) {
    case "string":
      return [{ Not: { Variable, StringEquals: "" } }];
    case "number":
      return [{ Not: { Variable, NumericEquals: 0 } }];
    case "boolean":
      return [{ Not: { Variable, BooleanEquals: false } }];
    case "any":
    case "unknown":
      return [
        { Not: { Variable, StringEquals: "" } },
        { Not: { Variable, NumericEquals: 0 } },
        { Not: { Variable, BooleanEquals: false } },
      ];
    default:
      return [];
  }
}

function matches(pattern: (text: string) => string): TestRule {
  return ({ args: [of, text] }, scope) => {
    if (text!.op !== "constant") throw new Unsayable(text!.at, "the text to look for is not a constant");
    const escaped = deployText({ ...text!, value: String(text!.value).replace(/[\\*]/g, "\\$&") } as Expr)!;
    return guarded(of!, scope, (Variable) => ({ Variable, StringMatches: pattern(escaped) }));
  };
}
