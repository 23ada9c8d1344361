import { describe, expect, test } from "vitest";
import {
  evaluatePath,
  isDefinite,
  parsePath,
  printPath,
  writeAtPath,
} from "../../compiler/src/asl/jsonpath/index.js";
import type { Path, PathRoots } from "../../compiler/src/asl/jsonpath/index.js";

const roots: PathRoots = {
  input: {
    shop: {
      books: [
        { title: "A", price: 8 },
        { title: "B", price: 12, tags: ["new"] },
      ],
    },
    "two words": 3,
    nothing: null,
  },
  context: { Execution: { Name: "run" } },
  variable: (name) => (name === "cart" ? { items: [1, 2] } : undefined),
};

function path(text: string): Path {
  const parsed = parsePath(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.path;
}

describe("evaluatePath", () => {
  test.each([
    ["$.shop.books[0].title", "A"],
    ["$.shop.books[-1].title", "B"],
    ["$['two words']", 3],
    ["$.nothing", null],
    ["$$.Execution.Name", "run"],
    ["$cart.items[1]", 2],
    ["$.shop.books[*].price", [8, 12]],
    ["$.shop.books[0:1].price", [8]],
    ["$.shop.books[?(@.price > 10)].title", ["B"]],
    ["$.shop.books[?(@.tags)].title", ["B"]],
    ["$.shop.books[?(@.price == '8')].title", ["A"]],
    ["$.shop.books[?(!@.tags && @.title =~ /[a-c]/i)].price", [8]],
    ["$.shop.books[?(@.price in [12, 13])].price", [12]],
    ["$..title", ["A", "B"]],
    ["$..price.sum()", 20],
    ["$.shop.books.length()", 2],
    ["$.shop.books[0]['title','price']", { title: "A", price: 8 }],
    ["$.no.such[*].thing", []],
    ["$.nothing[1:]", []],
  ])("%s", (text, value) => {
    expect(evaluatePath(path(text), roots)).toEqual({ found: true, value });
  });

  test.each([
    ["$.gone", "No results for path: $['gone']"],
    ["$.gone.further", "Missing property in path $['gone']"],
    ["$.shop.books[9]", "No results for path: $['shop']['books'][9]"],
    ["$unknown", "No results for path: $"],
    ["$.constructor", "No results for path: $['constructor']"],
    ["$.__proto__", "No results for path: $['__proto__']"],
  ])("%s leads nowhere", (text, message) => {
    expect(evaluatePath(path(text), roots)).toEqual({ found: false, message });
  });
});

test.each(["$.a[*]", "$..a", "$.a[1:2]", "$.a[?(@.b)]", "$.a[1,2]", "$['a','b'].c"])(
  "%s is not definite",
  (text) => {
    expect(isDefinite(path(text))).toBe(false);
  },
);

test.each([
  "",
  "a",
  "$.",
  "$.a b",
  "$.a[",
  "$.a[]",
  "$.a['b]",
  "$.a.nope()",
  "$.a[?(@.b ~ 1)]",
  "$.a[1:2:3]",
])("%j is no path", (text) => {
  expect(parsePath(text).ok).toBe(false);
});

test("print . parse = id", () => {
  const text = "$v.a['b c'][0][1:2][*]..d[?(@.e == 'it\\'s' && (@.f || !(@.g)))].length()";
  expect(printPath(path(text))).toBe(text);
});

describe("writeAtPath", () => {
  test("makes the objects on the way and keeps the rest", () => {
    expect(writeAtPath(path("$.a.b"), { c: 1 }, 2)).toEqual({ ok: true, value: { a: { b: 2 }, c: 1 } });
  });

  test("does not change what it was given", () => {
    const input = { list: [{ x: 1 }] };
    writeAtPath(path("$.list[0].x"), input, 2);
    expect(input).toEqual({ list: [{ x: 1 }] });
  });

  test.each(["$.text.a", "$.list[3]"])("%s has no place", (text) => {
    expect(writeAtPath(path(text), { text: "t", list: [] }, 1).ok).toBe(false);
  });

  test("__proto__ is a name like any other", () => {
    const written = writeAtPath(path("$['__proto__'].polluted"), {}, true);
    expect(JSON.stringify(written)).toBe('{"ok":true,"value":{"__proto__":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
