import { errorNames } from "../../asl/errors.js";
import type { ChoiceTest, Json } from "../../asl/states.js";
import { InvalidDefinition } from "../api/invalid-definition.js";
import { compilePath, readPath } from "../data/path-field.js";
import type { CompiledPath } from "../data/path-field.js";
import { failureOf } from "../run/frame.js";
import type { Frame } from "../run/frame.js";
import { comparisons, compileGlob, kindTests } from "./operators.js";

/** Whether a rule of a JSONPath Choice applies to the input. */
export type RuleTest = (frame: Frame, input: Json) => boolean;

const notOperators: ReadonlySet<string> = new Set(["Variable", "Next", "Assign", "Output", "Comment"]);

export function compileRule(rule: ChoiceTest): RuleTest {
  if (isList(rule, "And")) {
    const tests = rule.And.map(compileRule);
    return (frame, input) => tests.every((test) => test(frame, input));
  }
  if (isList(rule, "Or")) {
    const tests = rule.Or.map(compileRule);
    return (frame, input) => tests.some((test) => test(frame, input));
  }
  if ("Not" in rule) {
    const test = compileRule(rule.Not as ChoiceTest);
    return (frame, input) => !test(frame, input);
  }
  return compileComparison(rule as { readonly [field: string]: Json });
}

function isList<K extends "And" | "Or">(
  rule: ChoiceTest,
  key: K,
): rule is ChoiceTest & Record<K, readonly ChoiceTest[]> {
  return key in rule;
}

function compileComparison(rule: { readonly [field: string]: Json }): RuleTest {
  const { Variable } = rule;
  const operator = Object.keys(rule).find((key) => !notOperators.has(key));
  if (typeof Variable !== "string" || operator === undefined) {
    throw new InvalidDefinition(
      `A rule of a Choice needs a Variable and an operator: ${JSON.stringify(rule)}.`,
    );
  }
  const variable = compilePath(Variable);
  const operand = rule[operator] as Json;
  if (operator === "IsPresent")
    return (frame, input) => (readPath(variable, frame, input) !== undefined) === operand;
  const test = compileTest(operator, operand);
  return (frame, input) => test(requireValue(variable, frame, input), frame, input);
}

type ValueTest = (value: Json, frame: Frame, input: Json) => boolean;

function compileTest(operator: string, operand: Json): ValueTest {
  const kind = kindTests.get(operator);
  if (kind !== undefined) return (value) => kind(value) === operand;
  if (operator === "StringMatches") {
    const matches = compileGlob(String(operand));
    return (value) => typeof value === "string" && matches(value);
  }
  const compare = comparisons.get(operator);
  if (compare !== undefined) return (value) => compare(value, operand);
  const compareWithPath = operator.endsWith("Path") ? comparisons.get(operator.slice(0, -4)) : undefined;
  if (compareWithPath === undefined || typeof operand !== "string") {
    throw new InvalidDefinition(`There is no operator "${operator}" of Choice rules.`);
  }
  const path = compilePath(operand);
  return (value, frame, input) => compareWithPath(value, requireValue(path, frame, input));
}

function requireValue(path: CompiledPath, frame: Frame, input: Json): Json {
  const value = readPath(path, frame, input);
  if (value !== undefined) return value;
  throw failureOf(
    frame,
    errorNames.runtime,
    `Invalid path '${path.text}': The choice state's condition path references an invalid value.`,
  );
}
