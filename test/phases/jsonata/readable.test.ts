import { describe, expect, it } from "vitest";
import {
  jsonataTemplate,
  printJsonata,
  type JsonataScope,
} from "../../../compiler/src/phases/4-emit/jsonata/index.js";
import type { Expr } from "../../../compiler/src/ir/ir.js";
import * as b from "./build.js";

const order = b.use(
  1,
  b.record({
    id: b.stringShape,
    total: b.numberShape,
    quantity: b.wholeShape,
    coupon: b.optional(b.stringShape),
    paid: b.booleanShape,
    tags: b.arrayShape(b.stringShape),
    customer: b.optional(b.record({ name: b.stringShape })),
  }),
);

const scope: JsonataScope = {
  read: (value) => (value === 1 ? "$order" : "$states.input.other"),
  context: (path) => ["$states.context", ...path].join("."),
};

function printed(expr: Expr): string {
  const result = printJsonata(expr, scope);
  return result.ok ? result.text : `refused: ${result.reason}`;
}

describe("JSONata reads as a person would write it", () => {
  it.each<[string, Expr]>([
    ["$order.total > 10000", b.test("greater", b.get(order, "total"), b.constant(10_000))],
    ['$order.id != "a"', b.test("not", b.test("equal", b.get(order, "id"), b.constant("a")))],
    ['$not($order.coupon = "a")', b.test("not", b.test("equal", b.get(order, "coupon"), b.constant("a")))],
    [
      '$order.paid and ($order.total < 1 or $order.id = "")',
      b.test(
        "and",
        b.get(order, "paid"),
        b.test(
          "or",
          b.test("less", b.get(order, "total"), b.constant(1)),
          b.test("not", b.test("truthy", b.get(order, "id"))),
        ),
      ),
    ],
    ['$exists($order.coupon) and $order.coupon != ""', b.test("truthy", b.get(order, "coupon"))],
    [
      '$exists($order.coupon) ? $order.coupon : "none"',
      b.choose(b.test("isNullish", b.get(order, "coupon")), b.constant("none"), b.get(order, "coupon")),
    ],
    ["$order.customer.name", b.get(b.get(order, "customer"), "name")],
    [
      '"Order " & $order.id & " of " & $order.quantity',
      b.text("Order ", b.get(order, "id"), " of ", b.get(order, "quantity")),
    ],
    [
      "($order.total + 1) * 2 - -3",
      b.apply(
        "subtract",
        [
          b.apply(
            "multiply",
            [b.apply("add", [b.get(order, "total"), b.constant(1)], b.numberShape), b.constant(2)],
            b.numberShape,
          ),
          b.constant(-3),
        ],
        b.numberShape,
      ),
    ],
    ["$count($order.tags)", b.get(b.get(order, "tags"), "length")],
    [
      "$states.context.Execution.Name",
      { op: "context", path: ["Execution", "Name"], shape: b.stringShape, at: b.at },
    ],
    [
      "refused: JSONata cannot write this as text exactly: it writes numbers with 15 digits, so only whole numbers are sure to look the same",
      b.text(b.get(order, "total")),
    ],
  ])("%s", (expected, expr) => {
    expect(printed(expr)).toBe(expected);
  });
});

describe("collections", () => {
  const line = b.record({
    sku: b.stringShape,
    qty: b.wholeShape,
    price: b.numberShape,
    tags: b.arrayShape(b.stringShape),
  });
  const lines = b.use(2, b.arrayShape(line));
  const item = b.param(50, "line", line);
  const read = b.use(50, line);
  const each = (body: Expr): Expr => b.callback([item], body);
  const bodies = {
    skus: b.apply("map", [lines, each(b.get(read, "sku"))], b.arrayShape(b.stringShape)),
    tags: b.apply("map", [lines, each(b.get(read, "tags"))], b.arrayShape(b.arrayShape(b.stringShape))),
    large: b.apply(
      "filter",
      [lines, each(b.test("greater", b.get(read, "qty"), b.constant(9)))],
      lines.shape,
    ),
    found: b.apply(
      "find",
      [lines, each(b.test("equal", b.get(read, "sku"), b.get(order, "id")))],
      b.optional(line),
    ),
  };
  const index = (n: number): Expr => b.apply("index", [lines, b.constant(n)], b.optional(line));
  const object = (...entries: Extract<Expr, { op: "object" }>["entries"]): Expr =>
    b.object(entries, b.record({}));

  it.each<[string, Expr]>([
    ["[$map($lines, function($line) { $line.sku })]", bodies.skus],
    ["$reduce($lines, function($list, $line) { $append($list, [[$line.tags]]) }, [])", bodies.tags],
    ["[$filter($lines, function($line) { $line.qty > 9 })]", bodies.large],
    ["$filter($lines, function($line) { $line.sku = $order.id })[0].price", b.get(bodies.found, "price")],
    ["$lines[0].sku", b.get(index(0), "sku")],
    [
      '$join([$map($lines, function($line) { $line.sku })], ", ")',
      b.apply("join", [bodies.skus, b.constant(", ")], b.stringShape),
    ],
    [
      "true in $map($lines, function($line) { $line.qty > 9 })",
      b.test("some", lines, each(b.test("greater", b.get(read, "qty"), b.constant(9)))),
    ],
    [
      "[$filter($lines, function($item, $index) { $index < 3 })]",
      b.apply("slice", [lines, b.constant(0), b.constant(3)], lines.shape),
    ],
    ["[$lines, $order]", b.array([{ spread: lines }, { item: order }], lines.shape)],
    ['$merge([$order, {"paid": true}])', object({ spread: order }, { key: "paid", value: b.constant(true) })],
    [
      '$merge([$sift($order, function($v, $k) { $k != "id" }), {"id": $order.coupon}])',
      object({ spread: order }, { key: "id", value: b.get(order, "coupon") }),
    ],
    ["{$order.id: 1}", object({ computed: b.get(order, "id"), value: b.constant(1) })],
    ['$substring($order.id, 0, 2) = "A-"', b.test("startsWith", b.get(order, "id"), b.constant("A-"))],
  ])("%s", (expected, expr) => {
    expect(printJsonata(expr, { ...scope, read: (id) => (id === 1 ? "$order" : "$lines") })).toEqual({
      ok: true,
      text: expected,
    });
  });

  it("renames what would hide another name", () => {
    const own: JsonataScope = { ...scope, read: (id) => (id === 1 ? "$order" : "$line") };
    const count = b.callback([b.param(51, "count", line)], b.get(b.get(b.use(51, line), "tags"), "length"));
    expect(printJsonata(b.apply("map", [lines, count], b.arrayShape(b.wholeShape)), own)).toEqual({
      ok: true,
      text: "[$map($line, function($count2) { $count($count2.tags) })]",
    });
    expect(printJsonata(bodies.skus, own)).toEqual({
      ok: true,
      text: "[$map($line, function($line2) { $line2.sku })]",
    });
  });
});

describe("text that may deviate", () => {
  const total = b.text("total ", b.get(order, "total"));
  const told: string[] = [];
  const lenient: JsonataScope = { ...scope, deviation: (_at, what) => void told.push(what) };

  it("is printed where somebody is told", () => {
    expect(printJsonata(total, scope).ok).toBe(false);
    expect(printJsonata(total, lenient)).toEqual({ ok: true, text: '"total " & $order.total' });
    expect(printJsonata(b.apply("toJson", [order], b.stringShape), lenient)).toEqual({
      ok: true,
      text: "$string($order)",
    });
    expect(told).toHaveLength(2);
  });

  it("is refused in comparisons, tests and keys", () => {
    const key = b.object([{ computed: total, value: b.constant(1) }], b.record({}));
    const compared = b.test("equal", total, b.constant("total 1"));
    const tested = b.choose(b.test("truthy", total), b.constant(1), b.constant(2));
    expect([key, compared, tested].map((expr) => printJsonata(expr, lenient).ok)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a value kept as null while it is undefined", () => {
  const stored: JsonataScope = { ...scope, read: () => "$coupon", storedAsNull: () => true };
  const coupon = b.use(1, b.optional(b.stringShape));
  it.each<[string, Expr]>([
    ["$coupon != null ? $coupon", coupon],
    ["$coupon = null", b.test("isUndefined", coupon)],
    ["$coupon != null", b.test("not", b.test("isUndefined", coupon))],
    ['$coupon != null and $coupon != ""', b.test("truthy", coupon)],
    ['$coupon = "A"', b.test("equal", coupon, b.constant("A"))],
    ['$coupon != "A"', b.test("not", b.test("equal", coupon, b.constant("A")))],
    [
      '$coupon != null ? $coupon : "none"',
      b.choose(b.test("isNullish", coupon), b.constant("none"), { ...coupon, shape: b.stringShape }),
    ],
  ])("%s", (text, expr) => {
    expect(printJsonata(expr, stored)).toEqual({ ok: true, text });
  });
});

describe("a state field", () => {
  const field = (expr: Expr): unknown => {
    const result = jsonataTemplate(expr, scope);
    return result.ok ? result.value : result.reason;
  };
  const of = (entries: Readonly<Record<string, Expr>>): Expr =>
    b.object(
      Object.entries(entries).map(([key, value]) => ({ key, value })),
      b.record(Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.shape]))),
    );

  it("stays a template whose leaves are expressions", () => {
    expect(field(of({ id: b.get(order, "id"), n: b.constant(1), list: b.constant(["a", null]) }))).toEqual({
      id: "{% $order.id %}",
      n: 1,
      list: ["a", null],
    });
  });

  it("makes one expression of an object with a value that may be absent, and only of that one", () => {
    expect(
      field(of({ a: b.get(order, "id"), inner: of({ c: b.get(order, "coupon"), k: b.constant("v") }) })),
    ).toEqual({
      a: "{% $order.id %}",
      inner: '{% {"c": $order.coupon, "k": "v"} %}',
    });
  });

  it("escapes constants that would mean something else", () => {
    expect(
      field(of({ a: b.constant("{% $x %}"), b: b.constant("${Stage}"), c: b.constant("plain %") })),
    ).toEqual({
      a: '{% "{\\u0025 $x \\u0025}" %}',
      b: '{% "\\u0024{Stage}" %}',
      c: "plain %",
    });
  });

  it("writes placeholders where the deployment tool finds them", () => {
    const placeholder: Expr = { op: "placeholder", name: "Table", shape: b.stringShape, at: b.at };
    expect(
      field(
        of({
          a: placeholder,
          b: b.text("arn:", placeholder),
          c: b.text("x", placeholder, b.get(order, "id")),
        }),
      ),
    ).toEqual({
      a: "${Table}",
      b: "arn:${Table}",
      c: '{% "x${Table}" & $order.id %}',
    });
    expect(field(b.text("$", placeholder))).toBe('{% "\\u0024${Table}" %}');
  });
});
