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
