import type { Expr, Json, Operator } from "../../../compiler/src/ir/ir.js";
import type { Shape } from "../../../compiler/src/ir/shape.js";
import * as b from "./build.js";

/** An operand for a test, with the data that it reads. */
export interface Sample {
  readonly expr: Expr;
  readonly data: ReadonlyMap<number, unknown>;
}

const texts = [
  "", "0", "a", "false", "a,b", ",", " a  b\t", "\u00a0x\ufeff", "😀", "a😀b", 'say "hi"', "it's", "\\n", "{% $x %}",
  "${Stage} %{x}", "$1$&", "a.b.c", "ÄÖ ß", "line\nbreak\u2028", "null", "abcabc", "a,a,,b", "😀a,b", "10", "-1.5e3", "2024-02-29",
]; // prettier-ignore
const wholes = [0, 1, -1, 2, 3, 5, -2, 10, 2_000_000_000];
const fractions = [
  0.5,
  -0.5,
  1.5,
  2.5,
  -1.5,
  0.1,
  0.49999999999999994,
  -0,
  1e21,
  123456789.125,
  2 ** 53,
  1e-7,
];

const flatArrays: readonly (readonly [Shape, Json])[] = [
  ...([[], ["a"], ["b", "a"], ["b", "", "a", "b"], ["😀", "a"], ["a,b"]] as const).map(
    (v) => [b.arrayShape(b.stringShape), v] as const,
  ),
  ...([[], [1], [0], [2, 1], [10, 9, 1, 9, -1]] as const).map(
    (v) => [b.arrayShape(b.wholeShape), v] as const,
  ),
  ...([[], [0.5], [2.5, -1.5, 1e21]] as const).map((v) => [b.arrayShape(b.numberShape), v] as const),
  ...([[true], [false, true]] as const).map((v) => [b.arrayShape(b.booleanShape), v] as const),
  ...([[null], [null, "a"], ["a", null, "a"]] as const).map(
    (v) => [b.arrayShape(b.unionOf([b.stringShape, b.nullShape])), v] as const,
  ),
];

const line = b.record({ id: b.stringShape, tags: b.arrayShape(b.stringShape), n: b.wholeShape });
const lines = [
  { id: "b", tags: [], n: 2 },
  { id: "a", tags: ["x"], n: 1 },
  { id: "", tags: ["x", "y"], n: 2 },
];
const deepArrays: readonly (readonly [Shape, Json])[] = [
  ...([[], [[]], [[1]], [[1], [2, 3]], [[], [], [5]]] as const).map(
    (v) => [b.arrayShape(b.arrayShape(b.wholeShape)), v] as const,
  ),
  ...([[[[]]], [[[1]]], [[[1, 2]], [[3], []]]] as const).map(
    (v) => [b.arrayShape(b.arrayShape(b.arrayShape(b.wholeShape))), v] as const,
  ),
  ...([[], [1], [[1]], [[], 1], [1, [2], [[3]], null]] as const).map(
    (v) => [b.arrayShape(b.unknownShape), v] as const,
  ),
  ...([["a"], [["a"]], [["a"], "b"]] as const).map(
    (v) => [b.arrayShape(b.unionOf([b.stringShape, b.arrayShape(b.stringShape)])), v] as const,
  ),
  ...[0, 1, 2, 3].map((n) => [b.arrayShape(line), lines.slice(0, n)] as const),
  [{ kind: "tuple", elements: [b.stringShape, b.wholeShape] }, ["a", 1]],
  ...(
    [
      [],
      [["k", 1]],
      [
        ["k", 1],
        ["l", 2],
        ["k", 3],
      ],
    ] as const
  ).map((v) => [b.arrayShape({ kind: "tuple", elements: [b.stringShape, b.wholeShape] }), v] as const),
  ...(
    [
      [["k", []]],
      [
        ["k", [1]],
        ["l", [1, 2]],
      ],
    ] as const
  ).map(
    (v) =>
      [b.arrayShape({ kind: "tuple", elements: [b.stringShape, b.arrayShape(b.wholeShape)] }), v] as const,
  ),
];

const objects: readonly (readonly [Shape, Json])[] = [
  [b.record({}), {}],
  [b.record({ a: b.wholeShape }), { a: 1 }],
  [b.record({ a: b.wholeShape, "b c": b.stringShape }), { a: 0, "b c": "x" }],
  [b.record({ a: b.arrayShape(b.wholeShape) }), { a: [] }],
  [b.record({ a: b.arrayShape(b.wholeShape), b: b.nullShape }), { a: [1], b: null }],
  [b.record({ a: b.record({ b: b.arrayShape(b.arrayShape(b.wholeShape)) }) }), { a: { b: [[1]] } }],
  // A field that its type does not name.
  [b.record({ a: b.wholeShape }), { a: 1, hidden: [2], other: "x" }],
  [b.record({ a: b.numberShape, d: b.numberShape }), { a: 0.1, d: 1e21 }],
  ...([{}, { k: 1 }, { k: 1, l: 2, "": 3 }, { 0: 7, 1: 5, 2: 0, "-2": 4 }] as const).map(
    (v) => [{ kind: "object", fields: {}, index: b.wholeShape }, v] as readonly [Shape, Json],
  ),
  ...([{ k: [] }, { k: [1], a: [1, 2] }] as const).map(
    (v) => [{ kind: "object", fields: {}, index: b.arrayShape(b.wholeShape) }, v] as readonly [Shape, Json],
  ),
];

const instants = ["2024-02-29T12:00:00.000Z", "1999-12-31T23:59:59.999Z"];

const present: readonly (readonly [Shape, Json])[] = [
  ...texts.map((v) => [b.stringShape, v] as const),
  ...[...wholes].map((v) => [b.wholeShape, v] as const),
  ...[...wholes, ...fractions].map((v) => [b.numberShape, v] as const),
  ...[true, false].map((v) => [b.booleanShape, v] as const),
  [b.nullShape, null],
  ...flatArrays,
  ...deepArrays,
  ...objects,
  ...instants.map((v) => [{ kind: "date" } as const, v] as const),
  [{ kind: "error" }, { Error: "A.B", Cause: "x" }],
  ...(["", "a", 0, 1, true, false, null, [], [1], {}, { a: 1 }] as const).map(
    (v) => [b.unknownShape, v] as readonly [Shape, Json],
  ),
];

const kinds: readonly Shape[] = [
  b.stringShape,
  b.numberShape,
  b.wholeShape,
  b.booleanShape,
  b.record({ a: b.wholeShape }),
  b.arrayShape(b.wholeShape),
  { kind: "date" },
];

/** Every kind of value as `T | undefined`, `T | null` and both, present and not. */
const optional: readonly (readonly [Shape, Json | undefined])[] = kinds.flatMap((shape) => {
  const values = present.filter(([s]) => JSON.stringify(s) === JSON.stringify(shape)).map(([, v]) => v);
  return [
    ...[...values, undefined].map((v) => [b.unionOf([shape, b.undefinedShape]), v] as const),
    ...[...values, null].map((v) => [b.unionOf([shape, b.nullShape]), v] as const),
    ...[...values, null, undefined].map(
      (v) => [b.unionOf([shape, b.nullShape, b.undefinedShape]), v] as const,
    ),
  ];
});

let next = 0;
const reads: readonly Sample[] = [
  ...present,
  ...optional,
  ...([0, "", "a", false, null, undefined] as const).map(
    (v) =>
      [b.unionOf([b.stringShape, b.wholeShape, b.booleanShape, b.nullShape, b.undefinedShape]), v] as const,
  ),
  ...[1, 2, 3, 4, 5].map(() => [b.unknownShape, undefined] as const),
].map(([shape, value]) => {
  // The first hundred belong to other tests.
  const id = 200 + ++next;
  return { expr: b.use(id, shape), data: new Map([[id, value]]) };
});

const constants: readonly Sample[] = [
  ...[
    ...texts,
    ...wholes,
    0.5,
    true,
    null,
    ["a"],
    ["a", "k"],
    [] as Json,
    "string",
    "number",
    "object",
    "undefined",
  ],
  ...["boolean", "MD5", "SHA-256", "07", "-", "ab", "b", "b", "a", "a", "a", ",", ",", ","],
].map((value) => ({ expr: b.constant(value as Json), data: new Map<number, unknown>() }));

/** Operands that are no variables, so that they are bound when a template repeats them. */
const computed: readonly Sample[] = reads
  .filter(({ expr }) => ["string", "number", "boolean"].includes(expr.shape.kind))
  .slice(0, 40)
  .map(({ expr, data }) => ({
    expr: { ...b.choose(b.constant(true), expr, expr), shape: expr.shape },
    data,
  }));

const appliedOf = (operator: Operator, shape: Shape) =>
  reads.slice(0, 140).map(({ expr, data }) => ({
    expr: b.apply(operator, [expr], shape),
    data,
  }));

export const samples: readonly Sample[] = [
  ...reads,
  ...constants,
  ...computed,
  ...appliedOf("typeof", b.stringShape).filter(
    ({ expr }) => expr.op === "apply" && expr.args[0]!.shape.kind !== "date",
  ),
  ...appliedOf("length", b.wholeShape).filter(
    ({ expr }) => expr.op === "apply" && expr.args[0]!.shape.kind === "string",
  ),
  { expr: b.nothing, data: new Map() },
  ...reads
    .filter(({ expr }) => expr.shape.kind === "date")
    .map(({ expr, data }) => ({
      expr: b.apply(
        "add",
        [b.apply("millisOf", [expr], b.numberShape), b.constant(3_600_000)],
        b.numberShape,
      ),
      data,
    })),
  ...[1_700_000_000_000, -1, 1.5, 1e15].map((value, n) => ({
    expr: b.use(190 + n, b.numberShape),
    data: new Map<number, unknown>([[190 + n, value]]),
  })),
  {
    expr: b.apply("isoOf", [reads.find((r) => r.expr.shape.kind === "date")!.expr], b.stringShape),
    data: reads.find((r) => r.expr.shape.kind === "date")!.data,
  },
];
