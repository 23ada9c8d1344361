import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, operand, type Tree } from "../tree.js";
import { number } from "../types.js";
import { callback, elementPredicate } from "./callbacks.js";

export function numberForms(g: Maker, scope: Scope, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const below = () => operand(g.expression(scope, number, depth - 1));
  const small = () => dice.pick(["1", "2", "3", "10"]);
  const paths = pathsOf(scope);
  const long = paths.filter((p) => p.type.kind === "array" || p.type.kind === "string");
  const arrays = paths.filter((p) => p.type.kind === "array");
  const sums = arrays.flatMap((p) => (p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : []));
  const counters = paths.filter(
    (p) => p.text === p.variable.name && p.variable.assignable && p.type.kind === "number",
  );
  const math = (tree: Tree) => atom(inferred(tree));
  const negatable = paths.filter((p) => p.type.kind === "number");
  const any = arrays.length === 0 ? 0 : 1;
  return [
    [10, () => inferred(code`${below()} + ${below()}`)],
    [6, () => inferred(code`${below()} - ${below()}`)],
    [4, () => inferred(code`${below()} * ${small()}`)],
    [2, () => inferred(code`${below()} % ${small()}`)],
    [negatable.length === 0 ? 0 : 1, () => inferred(code`-${dice.pick(negatable).text}`)],
    [2, () => math(code`Math.floor(${below()} / ${small()})`)],
    [2, () => math(code`Math.${dice.pick(["max", "min"])}(${below()}, ${below()})`)],
    [1, () => math(code`Math.${dice.pick(["abs", "round", "ceil", "sign", "trunc"])}(${below()})`)],
    [long.length === 0 ? 0 : 8, () => math(code`${dice.pick(long).text}.length`)],
    [
      4 * any,
      () => {
        const { text, of } = dice.pick(sums);
        const body = (inner: Scope) => code`sum + ${operand(g.expression(inner, number, depth - 1))}`;
        return math(code`${text}.reduce(${callback(g, scope, of, "sum", body)}, 0)`);
      },
    ],
    [
      3 * any,
      () => {
        const { text, of } = dice.pick(sums);
        return math(code`${text}.filter(${elementPredicate(g, scope, of, depth)}).length`);
      },
    ],
    [
      1 * any,
      () => {
        const { text, of } = dice.pick(sums);
        return math(code`${text}.findIndex(${elementPredicate(g, scope, of, depth)})`);
      },
    ],
    [
      scope.pure || counters.length === 0 ? 0 : 1,
      () => {
        const { text } = dice.pick(counters);
        return inferred(atom(code`(${dice.pick([`${text}++`, `++${text}`, `${text}--`, `${text} += 2`])})`));
      },
    ],
  ];
}
