import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, made, operand, type Tree } from "../tree.js";
import { number, type Ty } from "../types.js";
import { callback, elementPredicate } from "./callbacks.js";
import { readsOfRecords } from "./records.js";

export function numberForms(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const below = () => operand(g.expression(scope, number, depth - 1));
  const small = () => dice.pick(["1", "2", "3", "10"]);
  const paths = pathsOf(scope);
  const texts = paths.filter((p) => p.type.kind === "string");
  const arrays = paths.flatMap((p) => (p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : []));
  const long = [...texts, ...arrays];
  const absent = paths.filter((p) => p.type.kind === "maybe" && p.type.of.kind === "array");
  const counters = paths.filter(
    (p) => p.text === p.variable.name && p.variable.assignable && p.type.kind === "number",
  );
  const negatable = paths.filter((p) => p.type.kind === "number");
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  const array = () => dice.pick(arrays);
  return [
    ...readsOfRecords(g, scope, type, depth),
    [10, () => inferred(code`${below()} + ${below()}`), "a + b, numbers"],
    [6, () => inferred(code`${below()} - ${below()}`), "a - b"],
    [4, () => inferred(code`${below()} * ${small()}`), "a * b"],
    [2, () => inferred(code`${below()} % ${small()}`), "a % b"],
    [some(negatable, 1), () => inferred(code`-${dice.pick(negatable).text}`), "-a"],
    [2, () => made(code`Math.floor(${below()} / ${small()})`), "Math.floor(a / b)"],
    [
      2,
      () => made(code`Math.${dice.pick(["max", "min"])}(${below()}, ${below()})`),
      "Math.max(), Math.min()",
    ],
    [
      1,
      () => made(code`Math.${dice.pick(["abs", "round", "ceil", "sign", "trunc"])}(${below()})`),
      "Math.round() and the like",
    ],
    [some(long, 8), () => made(code`${dice.pick(long).text}.length`), "a.length"],
    [some(absent, 4), () => code`${dice.pick(absent).text}?.length ?? 0`, "a?.length ?? 0"],
    [
      some(arrays, 4),
      () => {
        const { text, of } = array();
        const body = (inner: Scope) => code`sum + ${operand(g.expression(inner, number, depth - 1))}`;
        return made(code`${text}.reduce(${callback(g, scope, of, "sum", body)}, 0)`);
      },
      "list.reduce() to a number",
    ],
    [
      some(arrays, 3),
      () => {
        const { text, of } = array();
        return made(code`${text}.filter(${elementPredicate(g, scope, of, depth)}).length`);
      },
      "list.filter().length",
    ],
    [
      some(arrays, 1),
      () => {
        const { text, of } = array();
        return made(code`${text}.findIndex(${elementPredicate(g, scope, of, depth)})`);
      },
      "list.findIndex()",
    ],
    [
      some(arrays, 1),
      () => {
        const { text, of } = array();
        if (of.kind !== "string" && of.kind !== "number") return made(code`${text}.length`);
        const method = dice.chance(80) ? "indexOf" : "lastIndexOf";
        return made(code`${text}.${method}(${g.expression(scope, of, 0)})`);
      },
      "list.indexOf()",
    ],
    [
      some(texts, 0.5),
      () => made(code`${dice.pick(texts).text}.indexOf(${dice.pick([`","`, `"a"`])})`),
      "text.indexOf()",
    ],
    [
      scope.pure ? 0 : some(counters, 1),
      () => {
        const { text } = dice.pick(counters);
        return inferred(atom(code`(${dice.pick([`${text}++`, `++${text}`, `${text}--`, `${text} += 2`])})`));
      },
      "a++ as a value",
    ],
  ];
}
