import { expect, test } from "vitest";
import {
  compileJsonata,
  expressionText,
  isExpression,
  variablesOf,
  parseJsonata,
} from "../../compiler/src/asl/jsonata/index.js";

const world = {
  now: () => 0,
  random: () => 0.25,
  seeded: (seed: number) => () => seed / 10,
  uuid: () => "an-id",
};

function run(text: string) {
  return compileJsonata(text, world)({ states: { input: { one: [7], constructor: 1 } }, x: 2 });
}

test.each([
  ["$x + 1", 3],
  ["$states.input.one", [7]],
  ["$range(1, 9, 9)", 1],
  ["$partition([1, 2, 3], 2)", [[1, 2], [3]]],
  ["$partition([0], 1)", [[0]]],
  ["$hash('a', 'SHA-1')", "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"],
  ["$parse('[-0]')", [0]],
  ["$uuid()", "an-id"],
  ["$random(3)", 0.3],
  ["$now()", "1970-01-01T00:00:00.000Z"],
  ["$millis()", 0],
  ["null", null],
  ["[1..3][$ > 1]", [2, 3]],
])("%s", async (text, value) => {
  expect(await run(text)).toEqual({ ok: true, value });
});

test.each([
  ["$nothing", "nothing"],
  ["[][0]", "nothing"],
  ["function($a) { $a }", "unsupported"],
  ["{'f': $sum}", "unsupported"],
  ["$eval('1')", "threw"],
  ["1 +", "threw"],
  ["($f := function($a) { 1 + $f($a) }; $f(1))", "threw"],
  ["$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', /(a+)+$/)", "threw"],
  ["$states.toString", "nothing"],
])("%s: %s", async (text, problem) => {
  expect(await run(text)).toMatchObject({ ok: false, problem });
});

test("only a string that begins with {% and ends with %} is an expression", () => {
  expect([" {% 1 %}", "{% 1 %} ", "{%%}", "{% 1 %}"].map(isExpression)).toEqual([false, false, true, true]);
  expect(expressionText("{% 1 %}")).toBe("1");
});

test("variablesOf finds what an expression reads", () => {
  const parsed = parseJsonata("$a[$b > 1].($c := 3; function($d) { $d })");
  expect(parsed.ok && [...variablesOf(parsed.ast)].sort()).toEqual(["a", "b", "c", "d"]);
});
