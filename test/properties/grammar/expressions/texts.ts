import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, inferred, operand, type Tree } from "../tree.js";
import { number, text, type Ty } from "../types.js";

export function textForms(g: Maker, scope: Scope, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const below = () => operand(g.expression(scope, text, depth - 1));
  const paths = pathsOf(scope);
  const texts = paths.filter((p) => p.type.kind === "string");
  const lists = paths.filter((p) => p.type.kind === "array" && p.type.of.kind === "string");
  const data = paths.filter((p) => p.type.kind === "object" || p.type.kind === "array");
  const one = texts.length === 0 ? 0 : 1;
  const method = (tree: Tree) => atom(inferred(tree));
  const of = () => dice.pick(texts).text;
  return [
    [16, () => method(template(g, scope, depth))],
    [5, () => inferred(code`${below()} + ${below()}`)],
    [1, () => inferred(code`${below()} + ${operand(g.expression(scope, number, depth - 1))}`)],
    [4 * one, () => method(code`${of()}.${dice.pick(["toUpperCase", "toLowerCase", "trim"])}()`)],
    [2 * one, () => method(code`${of()}.slice(${dice.pick(["0, 3", "1", "-2", "1, 2"])})`)],
    [2 * one, () => method(code`${of()}.replace(${dice.pick([`"a", "b"`, `",", "; "`, `" ", ""`])})`)],
    [1 * one, () => method(code`${of()}.padStart(5, "0")`)],
    [1 * one, () => method(code`${of()}.charAt(${dice.pick(["0", "1"])})`)],
    [1, () => method(code`String(${g.expression(scope, number, depth - 1)})`)],
    [
      lists.length === 0 ? 0 : 4,
      () => method(code`${dice.pick(lists).text}.join(${dice.pick([`", "`, `","`, `""`])})`),
    ],
    [data.length === 0 ? 0 : 1, () => method(code`JSON.stringify(${dice.pick(data).text})`)],
  ];
}

function template(g: Maker, scope: Scope, depth: number): Tree {
  const hole = (): Tree => {
    const type = g.dice.weighted<Ty>([
      [5, text],
      [4, number],
      [1, { kind: "boolean" }],
    ]);
    return code`\${${g.expression(scope, type, depth - 1)}}`;
  };
  const words = () => g.dice.pick(["order ", "", "-", " of ", ": ", " (", "it's "]);
  return g.dice.chance(60)
    ? code`\`${words()}${hole()}${words()}\``
    : code`\`${words()}${hole()}${words()}${hole()}\``;
}
