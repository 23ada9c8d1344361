import fc from "fast-check";
import type { Expr, Json } from "../../../compiler/src/ir/ir.js";
import { elementOf, mayBeUndefined, membersOf, type Shape } from "../../../compiler/src/ir/shape.js";
import { fits, type Row } from "../../../compiler/src/phases/4-emit/jsonata/row.js";
import { rows } from "../../../compiler/src/phases/4-emit/jsonata/table/index.js";
import * as b from "./build.js";
import { resultShape } from "./result-shape.js";
import type { Case } from "./row-cases.js";

/** Draws a number below `limit`. */
type Draw = (limit: number) => number;

const strings = [
  "",
  "0",
  "a",
  "b",
  "false",
  "a,b",
  "😀",
  'q"\\',
  "${x} %{y}",
  "{% $a %}",
  "$1",
  " x ",
  "\u2028",
];
const numbers = [0, -0, 1, -1, 2, 0.5, -1.5, 3, 1e21, 0.1];
const keys = ["a", "b", "and", "x y", "k", "function"];
const untestable = new Set<string>([
  "uuid",
  "random",
  "now",
  "nowMillis",
  "hash",
  "dateFrom",
  "parseJson",
  "parseWritten",
  "parseObject",
  "serialise",
  "repeat",
  "fromEntries",
  "isNaN",
]);
const usable = rows.filter((row) => !untestable.has(row.operator) && row.deviation === undefined);

const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)]!;

function randomShape(draw: Draw, depth: number): Shape {
  const simple = [b.stringShape, b.wholeShape, b.numberShape, b.booleanShape, b.nullShape];
  const kind = draw(depth > 0 ? 10 : 5);
  if (kind < 5) return simple[kind]!;
  if (kind < 7) return b.arrayShape(randomShape(draw, depth - 1));
  if (kind === 7) return b.unionOf([randomShape(draw, 0), randomShape(draw, depth - 1)]);
  if (kind === 8) return { kind: "object", fields: {}, index: randomShape(draw, depth - 1) };
  const fields = keys.slice(0, draw(4)).map((key) => {
    const shape = randomShape(draw, depth - 1);
    return [key, draw(3) === 0 ? { shape, optional: true as const } : { shape }];
  });
  return { kind: "object", fields: Object.fromEntries(fields) as never };
}

function randomValue(draw: Draw, shape: Shape): Json | undefined {
  switch (shape.kind) {
    case "string":
      return pick(draw, strings);
    case "number":
      return shape.whole ? pick(draw, [0, 1, -1, 2, 3, 7]) : pick(draw, numbers);
    case "boolean":
      return draw(2) === 0;
    case "null":
      return null;
    case "array":
      return Array.from({ length: draw(4) }, () => randomValue(draw, shape.element) ?? null);
    case "union":
      return randomValue(draw, pick(draw, shape.members));
    case "object": {
      const known = Object.entries(shape.fields).flatMap(([key, field]): [string, Json][] =>
        field.optional && draw(2) === 0 ? [] : [[key, randomValue(draw, field.shape) ?? null]],
      );
      const index = shape.index;
      const others =
        index === undefined
          ? []
          : keys.slice(0, draw(4)).map((key): [string, Json] => [key, randomValue(draw, index) ?? null]);
      return Object.fromEntries([...known, ...others]);
    }
    default:
      return undefined;
  }
}

/** One more expression over those that are there: a row of the table, or a form of its own. */
function compose(draw: Draw, pool: readonly Expr[], depth: number): Expr | undefined {
  const form = draw(14);
  const one = (): Expr => pick(draw, pool);
  const test = (): Expr => b.test("truthy", one());
  const plain = (of: Expr): boolean =>
    membersOf(of.shape).every(
      (m) =>
        ["string", "boolean", "null", "undefined"].includes(m.kind) ||
        (m.kind === "number" && m.whole === true),
    );
  switch (form) {
    case 0:
      return b.choose(test(), one(), draw(4) === 0 ? b.nothing : one());
    case 1: {
      const objects = pool.filter((e) =>
        membersOf(e.shape).every((m) => m.kind === "object" || m.kind === "undefined"),
      );
      return objects.length === 0 ? undefined : b.get(pick(draw, objects), pick(draw, keys));
    }
    case 2:
      return objectOf(draw, pool);
    case 3: {
      const items = Array.from({ length: draw(4) }, one).filter((e) => !mayBeUndefined(e.shape));
      const made = items.map((item) =>
        item.shape.kind === "array" && draw(2) === 0 ? { spread: item } : { item },
      );
      const elements = made.map((m) => ("spread" in m ? elementOf(m.spread.shape) : m.item.shape));
      return b.array(made, b.unionOf(elements));
    }
    case 4: {
      const parts = Array.from({ length: 1 + draw(3) }, one).filter(plain);
      return b.text("<", ...parts, draw(2) === 0 ? "" : "${>");
    }
    case 5: {
      const [left, right] = [one(), one()].map((side) => b.apply("truthy", [side], b.booleanShape));
      return b.apply(draw(2) === 0 ? "and" : "or", [left!, right!], b.booleanShape);
    }
    case 6: {
      const parts = Array.from({ length: 1 + draw(2) }, one).filter(plain);
      const [only, ...others] = parts;
      return only === undefined || others.length > 0
        ? b.text("-", ...parts)
        : b.apply("asText", [only], b.stringShape);
    }
    default:
      return fromRow(draw, pool, depth);
  }
}

function objectOf(draw: Draw, pool: readonly Expr[]): Expr {
  const entries = Array.from({ length: draw(4) }, () => {
    const value = pick(draw, pool);
    const key = pick(draw, keys);
    const form = draw(5);
    if (form === 0 && value.shape.kind === "object") return { spread: value };
    const computed = pick(draw, pool);
    if (form === 1 && computed.shape.kind === "string") return { computed, value };
    return { key, value };
  });
  if (!entries.every((e) => "key" in e)) {
    const values = entries.flatMap((e): Shape[] => {
      if (!("spread" in e)) return [e.value.shape];
      const { shape } = e.spread;
      return shape.kind === "object"
        ? [...Object.values(shape.fields).map((f) => f.shape), ...(shape.index ? [shape.index] : [])]
        : [];
    });
    return b.object(entries, { kind: "object", fields: {}, index: b.unionOf(values) });
  }
  const fields = Object.fromEntries(
    entries.map((e) => ["key" in e ? e.key : "", { shape: "value" in e ? e.value.shape : b.nullShape }]),
  );
  return b.object(entries, { kind: "object", fields });
}

function fromRow(draw: Draw, pool: readonly Expr[], depth: number): Expr | undefined {
  const row = pick(draw, usable);
  const args: Expr[] = [];
  for (const operand of row.operands) {
    const callbacks = args[0] === undefined ? [] : callbacksFor(draw, row, args[0], pool, depth);
    const fitting = [...callbacks, ...pool].filter((e) => operand.accepts(e));
    if (fitting.length === 0) return undefined;
    args.push(pick(draw, fitting));
  }
  if (!fits(row, args)) return undefined;
  const negated = /^not (.+)$/.exec(row.operator)?.[1];
  if (negated !== undefined) return b.test("not", b.test(negated as "equal", ...args));
  const shape = resultShape(row.operator as "equal", args);
  return shape && b.apply(row.operator as "equal", args, shape);
}

const name = ["item", "count", "v2", "value", "list"];

function callbacksFor(
  draw: Draw,
  row: Row,
  array: Expr,
  pool: readonly Expr[],
  depth: number,
): readonly Expr[] {
  const takes = row.operands.some((o) => o.name.startsWith("callback"));
  if (!takes || depth <= 0 || (array.shape.kind !== "array" && array.shape.kind !== "tuple")) return [];
  if (row.operator === "reduce" || row.operator === "sort") return [];
  const id = 100_000 + draw(1_000_000);
  const params = [
    b.param(id, pick(draw, name), elementOf(array.shape)),
    b.param(id + 1, "i", b.wholeShape),
  ].slice(0, 1 + draw(2));
  const inner: Expr[] = [...params.map((p) => b.use(p.id, p.shape)), ...pool];
  for (let n = 0; n < 3; n++) {
    const made = compose(draw, inner, depth - 1);
    if (made !== undefined) inner.unshift(made);
  }
  return inner.slice(0, 4).map((body) => b.callback(params, body));
}

/** A random expression, and data for the variables in it. */
export const randomCase: fc.Arbitrary<Case> = fc.gen().map((g) => {
  const draw: Draw = (limit) => g(fc.nat, { max: Math.max(0, limit - 1) });
  const data = new Map<number, unknown>();
  const pool: Expr[] = [];
  for (let id = 1; id <= 4; id++) {
    const base = randomShape(draw, 2);
    const shape = draw(5) === 0 ? b.optional(base) : base;
    const value = mayBeUndefined(shape) && draw(2) === 0 ? undefined : randomValue(draw, base);
    data.set(id, value);
    pool.push(b.use(id, shape));
  }
  pool.push(b.constant(pick(draw, strings)), b.constant(pick(draw, [0, 1, 2, -1])));
  for (let n = 0; n < 2 + draw(8); n++) {
    const made = compose(draw, pool, 2);
    if (made !== undefined) pool.unshift(made);
  }
  return { expr: pool[0]!, data };
});
