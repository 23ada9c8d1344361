import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { code, inferred, made, operand, type Tree } from "../tree.js";
import { number, text, type Ty } from "../types.js";
import { callback } from "./callbacks.js";

/** Methods of text as calls, by weight. */
const methods: readonly (readonly [weight: number, calls: readonly string[], construct: string])[] = [
  [4, ["toUpperCase()", "toLowerCase()", "trim()"], "text.toUpperCase() and the like"],
  [2, ["slice(0, 3)", "slice(1)", "slice(-2)", "slice(1, 2)", "substring(1, 3)"], "text.slice()"],
  [2, [`replace("a", "b")`, `replace(",", "; ")`, `replaceAll(" ", "")`], "text.replace()"],
  [1, [`padStart(5, "0")`, `padEnd(4)`], "text.padStart()"],
  [0.5, ["charAt(0)", "charAt(1)"], "text.charAt()"],
  [0.3, ["repeat(2)"], "text.repeat()"],
  [0.5, ["trimStart()", "trimEnd()"], "text.trimStart()"],
];

export function textForms(g: Maker, scope: Scope, _type: Ty, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const below = () => operand(g.expression(scope, text, depth - 1));
  const paths = pathsOf(scope);
  const texts = paths.filter((p) => p.type.kind === "string");
  const lists = paths.filter((p) => p.type.kind === "array" && p.type.of.kind === "string");
  const arrays = paths.flatMap((p) => (p.type.kind === "array" ? [{ text: p.text, of: p.type.of }] : []));
  const data = paths.filter((p) => p.type.kind === "object" || p.type.kind === "array");
  const one = texts.length === 0 ? 0 : 1;
  const separator = () => dice.pick([`", "`, `","`, `""`]);
  return [
    ...methods.map(([weight, calls, construct]): Form<Tree> => [
      weight * one,
      () => made(code`${dice.pick(texts).text}.${dice.pick(calls)}`),
      construct,
    ]),
    [16, () => made(template(g, scope, depth)), "`template`"],
    [5, () => inferred(code`${below()} + ${below()}`), "a + b, texts"],
    [
      1,
      () => inferred(code`${below()} + ${operand(g.expression(scope, number, depth - 1))}`),
      "text + number",
    ],
    [1, () => made(code`String(${g.expression(scope, number, depth - 1)})`), "String()"],
    [
      lists.length === 0 ? 0 : 4,
      () => made(code`${dice.pick(lists).text}.join(${separator()})`),
      "list.join()",
    ],
    [
      arrays.length === 0 ? 0 : 2,
      () => {
        const { text: from, of } = dice.pick(arrays);
        const body = (inner: Scope) => g.expression(inner, text, depth - 1);
        return made(code`${from}.map(${callback(g, scope, of, undefined, body)}).join(${separator()})`);
      },
      "list.map().join()",
    ],
    [
      data.length === 0 ? 0 : 1,
      () => made(code`JSON.stringify(${dice.pick(data).text})`),
      "JSON.stringify()",
    ],
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
