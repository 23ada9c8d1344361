import type { Expr, Json } from "../../../compiler/src/ir/ir.js";
import { errorShape, type Shape } from "../../../compiler/src/ir/shape.js";
import * as b from "./build.js";
import { storedAsNull } from "./judge.js";
import type { Case } from "./row-cases.js";

const anything = b.unknownShape;
const flag = b.use(2, b.booleanShape);
const textOrNothing = b.use(3, b.optional(b.stringShape));
const wholeOrNothing = b.use(4, b.optional(b.wholeShape));
const open = b.use(6, b.record({ a: b.wholeShape, b: b.optional(b.stringShape) }));
const maybeOpen = b.use(8, b.unionOf([b.record({ a: b.wholeShape }), b.nullShape, b.undefinedShape]));
const caught = b.use(10, errorShape);
const unknown = b.use(12, anything);
const list = b.use(14, b.arrayShape(b.arrayShape(b.wholeShape)));
/** Kept as null while it is undefined. */
const stored = b.use(storedAsNull, b.optional(b.stringShape));
const key = b.use(16, b.stringShape);
const whole = b.use(18, b.wholeShape);
const mixed = b.use(20, b.arrayShape(anything));
const strange = b.use(
  22,
  b.record({ "a`b": b.wholeShape, "": b.wholeShape, "${x}": b.wholeShape, "ü 1": b.wholeShape }),
);

/** Data for every variable, several times. */
const data: readonly ReadonlyMap<number, unknown>[] = [
  dataOf(true, "t", 0, { a: 1, b: "x", hidden: [1] }, { a: 2 }, "A.B", { a: 5 }, [[1], [2, 3]], "k", [
    1,
    [2],
    null,
  ]),
  dataOf(false, undefined, undefined, { a: 0 }, null, "C", [{ a: 5 }, { a: 6 }], [], "a", []),
  dataOf(true, "", 7, { a: 3, b: "" }, undefined, "D", "text", [[]], "b", [[]]),
  dataOf(false, '"', -1, { a: 3 }, { a: 9 }, "A.B", undefined, [[1]], "new", [[1]]),
  dataOf(true, undefined, 1, { a: 4, k: {} } as never, null, "B", null, [[1], []], "a", [{ a: [1] }]),
];

function dataOf(...values: readonly (Json | undefined)[]): ReadonlyMap<number, unknown> {
  const [f, t, w, o, m, error, u, l, k, x] = values;
  return new Map<number, unknown>([
    [2, f], [3, t], [4, w], [6, o], [8, m], [10, { Error: error, Cause: "why" }], [12, u], [14, l], [16, k], [18, 42], [20, x],
    [storedAsNull, t], [22, { "a`b": 1, "": 2, "${x}": 3, "ü 1": 4 }],
  ]); // prettier-ignore
}

const object = (entries: Extract<Expr, { op: "object" }>["entries"]): Expr =>
  b.object(entries, { kind: "object", fields: {}, index: anything });
const is = (names: readonly string[] | "any", of: Expr = caught): Expr => ({
  op: "isError",
  of,
  names,
  shape: b.booleanShape,
  at: b.at,
});
const error = (names: readonly string[], cause?: Expr): Expr => ({
  op: "error",
  names,
  ...(cause ? { cause } : {}),
  shape: errorShape,
  at: b.at,
});
const other = (shape: Shape, id: number): Expr => b.use(id, shape);
const and = (...args: readonly Expr[]): Expr => b.apply("and", args, b.booleanShape);

const exprs: readonly Expr[] = [
  b.choose(flag, b.constant(1), b.constant("no")),
  b.choose(flag, b.constant(1), b.nothing),
  b.choose(flag, b.nothing, b.constant(1)),
  b.choose(b.test("not", flag), b.constant(1), b.constant(2)),
  b.choose(flag, b.choose(b.test("isUndefined", textOrNothing), b.constant(1), b.nothing), b.constant(2)),
  b.choose(b.test("isNullish", maybeOpen), b.constant("none"), maybeOpen),
  and(flag, b.test("not", b.test("isUndefined", textOrNothing)), b.test("less", whole, b.constant(50))),
  b.nothing,
  object([{ key: "a", value: b.choose(flag, b.nothing, b.nothing) }]),
  stored,
  b.test("isUndefined", stored),
  b.test("not", b.test("isUndefined", stored)),
  b.test("truthy", stored),
  b.test("not", b.test("equal", stored, key)),
  b.choose(b.test("isNullish", stored), b.constant("none"), stored),
  object([{ key: "a", value: stored }]),
  b.text(textOrNothing),
  b.text(wholeOrNothing),
  b.text(whole),
  b.text(flag, " ", wholeOrNothing, b.constant(null), '\\ " ', b.constant(1.5), textOrNothing),
  b.text(),
  b.text(b.text("a", key), b.text(), key),
  b.get(unknown, "a"),
  b.get(b.get(strange, "a`b"), "x"),
  ...["a`b", "", "${x}", "ü 1"].map((name) => b.get(strange, name)),
  b.get(maybeOpen, "a"),
  b.get(object([{ key: "a", value: list }]), "a"),
  b.get(
    b.apply(
      "find",
      [
        other(b.arrayShape(b.record({ a: b.wholeShape })), 24),
        b.callback([b.param(99, "x", b.record({}))], b.constant(true)),
      ],
      b.optional(b.record({ a: b.wholeShape })),
    ),
    "a",
  ),
  b.get(b.apply("index", [b.array([{ item: open }], open.shape), b.constant(0)], open.shape), "a"),
  b.apply("index", [b.array([{ item: list }], list.shape), b.constant(0)], list.shape),
  is(["A.B"]),
  is(["C", "D"]),
  is([]),
  is("any"),
  is(["X"], error(["Y", "X"])),
  is(["X"], b.choose(flag, error(["Y", "X"]), error(["Z"]))),
  b.get(caught, "error"),
  b.get(caught, "cause"),
  error(["My.Error"], key),
  error(["My.Error"]),
  object([]),
  object([{ spread: open }]),
  object([{ spread: open }, { key: "a", value: whole }, { key: "z", value: list }]),
  object([{ key: "a", value: whole }, { key: "q", value: flag }, { spread: open }, { spread: maybeOpen }]),
  object([{ spread: maybeOpen }]),
  object([
    { key: "a", value: whole },
    { key: "a", value: textOrNothing },
  ]),
  object([{ spread: open }, { key: "b", value: textOrNothing }]),
  object([{ spread: open }, { key: "a", value: wholeOrNothing }, { key: "z", value: textOrNothing }]),
  object([{ computed: key, value: whole }]),
  object([{ key: "a", value: whole }, { computed: key, value: textOrNothing }, { spread: open }]),
  object([{ spread: open }, { computed: b.text(key, ""), value: textOrNothing }]),
  object([{ computed: b.choose(flag, key, b.constant("z")), value: b.choose(flag, whole, b.nothing) }]),
  object([{ computed: whole, value: whole }]),
  object([
    { spread: b.choose(flag, object([{ key: "x", value: whole }]), b.nothing) },
    { key: "y", value: whole },
  ]),
  object([{ spread: b.choose(flag, open, b.constant(false)) }, { key: "y", value: whole }]),
  object([{ spread: open }, { spread: object([{ key: "a", value: whole }]) }]),
  b.array([{ item: list }, { spread: list }, { item: whole }], anything),
  b.array([{ item: unknown }].slice(0, 0), anything),
  b.array(
    [
      { spread: mixed },
      {
        item: b.apply(
          "index",
          [mixed, b.constant(0)],
          b.unionOf([b.wholeShape, b.arrayShape(b.wholeShape), b.nullShape]),
        ),
      },
    ].slice(0, 1),
    anything,
  ),
  b.array(
    [{ spread: b.array([{ item: list }], list.shape) }, { item: b.array([], { kind: "never" }) }],
    anything,
  ),
  b.array([{ item: b.choose(flag, list, whole) }, { item: b.choose(flag, whole, list) }], anything),
  b.array([{ spread: list }, { item: b.array([], { kind: "never" }) }], list.shape),
  b.apply("concatArrays", [list, list, whole], b.arrayShape(anything)),
  b.constant([[], [1], [[2]], { a: [3], "": null }, "x", -1.5e-7]),
  nestedCallbacks(),
];

/** Two callbacks in one another, with parameters of one name, over a variable of that name too. */
function nestedCallbacks(): Expr {
  const row = b.param(50, "v14", b.arrayShape(b.wholeShape));
  const cell = b.param(51, "v14", b.wholeShape);
  const at = b.param(52, "count", b.wholeShape);
  const sum = b.apply(
    "add",
    [b.use(51, b.wholeShape), b.apply("length", [b.use(50, row.shape)], b.wholeShape)],
    b.numberShape,
  );
  const all = b.apply(
    "add",
    [sum, b.apply("add", [b.use(52, b.wholeShape), b.get(list, "length")], b.numberShape)],
    b.numberShape,
  );
  const inner = b.apply("map", [b.use(50, row.shape), b.callback([cell], all)], b.arrayShape(b.numberShape));
  return b.apply("map", [list, b.callback([row, at], inner)], b.arrayShape(b.arrayShape(b.numberShape)));
}

export const structureCases: readonly Case[] = exprs.flatMap((expr) =>
  data.map((values) => ({ expr, data: new Map([...values, [24, [{ a: 1 }, { a: 2 }]]]) })),
);
