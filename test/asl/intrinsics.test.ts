import { expect, test } from "vitest";
import { evaluateIntrinsic, parseIntrinsic } from "../../compiler/src/asl/intrinsics/index.js";
import type { Json } from "../../compiler/src/asl/states.js";

const chance = { random: () => 0.5, uuid: () => "an-id", seeded: (seed: number) => () => seed / 100 };
const roots = {
  input: { list: [3, 1, 3], text: "a,b;;c", big: { k: [1] } },
  context: {},
  variable: () => undefined,
};

function run(text: string): Json {
  const parsed = parseIntrinsic(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return evaluateIntrinsic(parsed.call, roots, chance);
}

test.each<[string, Json]>([
  ["States.Format('{} \\{\\} it\\'s {}', $.list[0], $.big)", "3 {} it's {k=[1]}"],
  ["States.Array(1, 'x', null, true, -2.5)", [1, "x", null, true, -2.5]],
  ["States.ArrayUnique($.list)", [3, 1]],
  ["States.ArrayContains($.list, 1)", true],
  ["States.ArrayGetItem($.list, 1)", 1],
  ["States.ArrayPartition($.list, 2)", [[3, 1], [3]]],
  ["States.ArrayRange(5, 1, -2)", [5, 3, 1]],
  ["States.StringSplit($.text, ',;')", ["a", "b", "c"]],
  ["States.Base64Decode(States.Base64Encode('zurück'))", "zurück"],
  ["States.JsonMerge($.big, States.StringToJson('{\"k\":2}'), false)", { k: 2 }],
  ["States.JsonToString($.big)", '{"k":[1]}'],
  ["States.MathAdd(-0.5, 0.4)", 0],
  ["States.MathRandom(10, 20)", 15],
  ["States.MathRandom(10, 20, 70)", 17],
  ["States.UUID()", "an-id"],
])("%s", (text, value) => {
  expect(run(text)).toEqual(value);
});

test.each([
  "States.Format('{}')",
  "States.ArrayGetItem($.list, 3)",
  "States.ArrayRange(1, 2, 0)",
  "States.ArrayRange(1, 2000, 1)",
  "States.JsonMerge($.big, $.big, true)",
  "States.StringToJson('{')",
  "States.Hash('a', 'CRC')",
  "States.MathAdd('1', 2)",
])("%s fails", (text) => {
  expect(() => run(text)).toThrow();
});

test.each([
  "States.Nope()",
  "States.Format",
  "States.UUID(1)",
  "States.MathAdd(1)",
  "States.Format('\\\"')",
  "States.Format('open",
  "States.Array($.a b)",
  "States.Array(1) x",
  `${"States.Array(".repeat(11)}${")".repeat(11)}`,
])("%j is no call", (text) => {
  expect(parseIntrinsic(text).ok).toBe(false);
});
