import type { Expr, Value } from "../../../compiler/src/ir/ir.js";
import { elementOf, membersOf, type Shape } from "../../../compiler/src/ir/shape.js";
import * as b from "./build.js";

const outer = 9000;
/** The variable that callbacks close over. */
export const captured: readonly [number, unknown] = [outer, 2];

function bodies(item: Expr, index: Expr): readonly Expr[] {
  const limit = b.use(outer, b.wholeShape);
  const element = item.shape;
  const is = (kind: Shape["kind"]): boolean => membersOf(element).every((m) => m.kind === kind);
  return [
    item,
    b.array([{ item }], element),
    b.array([{ item }, { item }], element),
    b.array([], { kind: "never" }),
    b.constant(true),
    b.constant(null),
    b.test("less", index, limit),
    b.test("equal", index, b.constant(1)),
    index,
    b.object(
      [
        { key: "it", value: item },
        { key: "at", value: index },
      ],
      b.record({ it: element, at: b.wholeShape }),
    ),
    ...(is("string")
      ? [b.test("greater", item, b.constant("a")), b.text(item, "-", index), b.test("truthy", item)]
      : []),
    ...(is("number")
      ? [b.test("greater", item, b.constant(1)), b.apply("add", [item, index], b.numberShape)]
      : []),
    ...(is("array") ? [b.test("equal", b.get(item, "length"), b.constant(1)), b.get(item, "length")] : []),
    ...(is("object") && membersOf(element).every((m) => m.kind === "object" && "tags" in m.fields)
      ? [b.get(item, "tags"), b.test("equal", b.get(item, "id"), b.constant("a")), b.get(item, "id")]
      : []),
    b.choose(b.test("equal", index, b.constant(0)), item, b.constant("other")),
  ];
}

/** Callbacks over an array's elements: of one parameter, and of two. */
export function elementCallbacks(array: Shape): readonly Expr[] {
  const item: Value = b.param(8000, "item", elementOf(array));
  const index: Value = b.param(8001, "index", b.wholeShape);
  const read = b.use(item.id, item.shape);
  return [
    ...bodies(read, b.constant(1)).map((body) => b.callback([item], body)),
    ...bodies(read, b.use(index.id, b.wholeShape)).map((body) => b.callback([item, index], body)),
  ];
}

/** Callbacks of `reduce`: with nothing to start from, they take the first element for the result. */
export function reducers(array: Shape, fromFirst: boolean): readonly Expr[] {
  const element = elementOf(array);
  const list = b.param(8002, "list", b.arrayShape(element));
  const count = b.param(8003, "count", b.wholeShape);
  const item = b.param(8004, "item", element);
  const index = b.param(8005, "index", b.wholeShape);
  const keep = b.array([{ spread: b.use(list.id, list.shape) }, { item: b.use(item.id, element) }], element);
  const count1 = b.apply("add", [b.use(count.id, b.wholeShape), b.use(index.id, b.wholeShape)], b.wholeShape);
  if (fromFirst && JSON.stringify(element) !== JSON.stringify(b.wholeShape)) return [];
  const lists = [b.callback([list, item], keep), b.callback([list, item, index], keep)];
  return [
    ...(fromFirst ? [] : lists),
    b.callback([count, item, index], count1),
    b.callback([count, item], b.apply("add", [b.use(count.id, b.wholeShape), b.constant(1)], b.wholeShape)),
  ];
}

/** Callbacks of `sort`. */
export function comparators(array: Shape): readonly Expr[] {
  const element = elementOf(array);
  const left = b.param(8006, "a", element);
  const right = b.param(8007, "b", element);
  const [l, r] = [b.use(left.id, element), b.use(right.id, element)];
  const key = (of: Expr): Expr | undefined => {
    if (element.kind === "number") return of;
    if (element.kind === "array") return b.get(of, "length");
    return element.kind === "object" && "n" in element.fields ? b.get(of, "n") : undefined;
  };
  const [lk, rk] = [key(l), key(r)];
  if (lk === undefined || rk === undefined) return [];
  return [
    b.callback([left, right], b.apply("subtract", [lk, rk], b.numberShape)),
    b.callback([left, right], b.apply("subtract", [rk, lk], b.numberShape)),
  ];
}
