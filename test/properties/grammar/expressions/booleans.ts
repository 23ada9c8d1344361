import { oneOf, type Form, type Maker } from "../maker.js";
import { pathsOf, type Path, type Scope } from "../scope.js";
import { atom, code, inferred, operand, type Tree } from "../tree.js";
import { boolean, number, present, text, type Ty } from "../types.js";
import { elementPredicate } from "./callbacks.js";

/** Tests: comparisons of what is not written out on both sides, which TypeScript would refuse. */
export function booleanForms(g: Maker, scope: Scope, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const of = (kind: Ty["kind"]) => paths.filter((p) => p.type.kind === kind);
  const [numbers, texts, enums, arrays, missing] = [
    of("number"),
    of("string"),
    of("enum"),
    of("array"),
    of("maybe"),
  ];
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  const comparison = () => dice.pick(["<", ">", "<=", ">=", "===", "!=="]);
  return [
    [
      some(numbers, 14),
      () =>
        inferred(
          code`${dice.pick(numbers).text} ${comparison()} ${operand(g.expression(scope, number, depth - 1))}`,
        ),
    ],
    [
      some(texts, 9),
      () =>
        inferred(
          code`${dice.pick(texts).text} ${dice.pick(["===", "!=="])} ${operand(g.expression(scope, text, depth - 1))}`,
        ),
    ],
    [
      some(texts, 1),
      () => inferred(code`${dice.pick(texts).text} < ${operand(g.expression(scope, text, depth - 1))}`),
    ],
    [
      some(enums, 8),
      () => {
        const { text: path, type } = dice.pick(enums);
        const member = type.kind === "enum" ? dice.pick(type.of) : "";
        return inferred(code`${path} ${dice.pick(["===", "!=="])} ${JSON.stringify(member)}`);
      },
    ],
    [some(missing, 8), () => inferred(isMissing(g, dice.pick(missing)))],
    [some(missing, 4), () => inferred(comparedWithMissing(g, scope, dice.pick(missing), depth))],
    [
      some(arrays, 5),
      () => inferred(code`${dice.pick(arrays).text}.length ${dice.pick(["> 0", "=== 0", "> 1", "< 2"])}`),
    ],
    [
      some(arrays, 3),
      () => {
        const { text: path, type } = dice.pick(arrays);
        const item = type.kind === "array" ? type.of : text;
        return inferred(
          code`${path}.${dice.pick(["some", "every"])}(${elementPredicate(g, scope, item, depth)})`,
        );
      },
    ],
    [
      some(texts, 3),
      () =>
        inferred(
          code`${dice.pick(texts).text}.${dice.pick(["includes", "startsWith", "endsWith"])}(${g.expression(scope, text, 0)})`,
        ),
    ],
    [depth > 0 ? 7 : 0, () => inferred(logical(g, scope, depth))],
    [depth > 0 ? 5 : 1, () => inferred(code`!${operand(g.condition(scope, depth - 1))}`)],
  ];
}

/** `a && b` of two booleans. */
function logical(g: Maker, scope: Scope, depth: number): Tree {
  const side = () => operand(g.expression(scope, boolean, depth - 1));
  return code`${side()} ${g.dice.pick(["&&", "||"])} ${side()}`;
}

function isMissing(g: Maker, path: Path): Tree {
  const nothing = path.type.kind === "maybe" ? path.type.nothing : "undefined";
  return code`${path.text} ${g.dice.weighted([
    [4, `!== ${nothing}`],
    [4, `=== ${nothing}`],
    [1, "== null"],
    [1, "!= null"],
  ])}`;
}

/** `input.note === "x"` where the note may be absent. */
function comparedWithMissing(g: Maker, scope: Scope, path: Path, depth: number): Tree {
  const type = present(path.type);
  switch (type.kind) {
    case "enum":
      return code`${path.text} === ${JSON.stringify(g.dice.pick(type.of))}`;
    case "number":
      return code`(${path.text} ?? 0) > ${operand(g.expression(scope, number, depth - 1))}`;
    case "boolean":
      return code`${path.text} === ${g.dice.pick(["true", "false"])}`;
    case "array":
      return code`(${path.text}?.length ?? 0) > ${g.dice.int(0, 2)}`;
    case "string":
      return code`${path.text} ${g.dice.pick(["===", "!=="])} ${operand(g.expression(scope, type, depth - 1))}`;
    case "object":
      return code`Boolean(${path.text})`;
  }
}

/** A test that is not just `true`. */
function test(g: Maker, scope: Scope, depth: number): Tree {
  const tree = oneOf(g.dice, booleanForms(g, scope, Math.max(depth, 1)));
  return { ...tree, role: { type: "boolean", smallest: "false" } };
}

/** What stands in `if (...)`: a test, or a value of any type taken as one. */
export function condition(g: Maker, scope: Scope, depth: number): Tree {
  const values = pathsOf(scope).filter(
    (p) => p.type.kind !== "object" && p.type.kind !== "array" && p.type.kind !== "enum",
  );
  return oneOf<Tree>(g.dice, [
    [20, () => test(g, scope, depth)],
    [values.length === 0 ? 0 : 5, () => atom(code`${g.dice.pick(values).text}`)],
    [values.length === 0 ? 0 : 3, () => code`!${g.dice.pick(values).text}`],
    [
      values.length === 0 ? 0 : 2,
      () => code`${g.dice.pick(values).text} && ${operand(g.expression(scope, boolean, depth - 1))}`,
    ],
  ]);
}
