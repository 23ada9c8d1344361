import { oneOf, type Form, type Maker } from "../maker.js";
import { pathsOf, type Path, type Scope } from "../scope.js";
import { atom, code, inferred, made, operand, type Tree } from "../tree.js";
import { boolean, number, present, text, type Ty } from "../types.js";
import { elementPredicate } from "./callbacks.js";
import { readsOfRecords } from "./records.js";

/** Tests: comparisons of what is not written out on both sides, which TypeScript would refuse. */
export function booleanForms(g: Maker, scope: Scope, type: Ty, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const of = (kind: Ty["kind"]) => paths.filter((p) => p.type.kind === kind);
  const [numbers, texts, enums, arrays, missing] = [
    of("number"),
    of("string"),
    of("enum").filter((p) => p.type.kind === "enum" && p.type.of.length > 1),
    of("array"),
    of("maybe"),
  ];
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  const value = (wanted: Ty) => operand(g.expression(scope, wanted, depth - 1));
  const scalars = arrays.filter(
    ({ type: list }) => list.kind === "array" && (list.of.kind === "string" || list.of.kind === "number"),
  );
  return [
    ...readsOfRecords(g, scope, type, depth),
    [
      some(numbers, 14),
      () =>
        inferred(
          code`${dice.pick(numbers).text} ${dice.pick(["<", ">", "<=", ">=", "===", "!=="])} ${value(number)}`,
        ),
      "a < b, numbers",
    ],
    [
      some(texts, 9),
      () => inferred(code`${dice.pick(texts).text} ${dice.pick(["===", "!=="])} ${value(text)}`),
      "a === b, texts",
    ],
    [some(texts, 0.5), () => inferred(code`${dice.pick(texts).text} < ${value(text)}`), "a < b, texts"],
    [
      some(enums, 8),
      () => {
        const { text: path, type: known } = dice.pick(enums);
        const member = known.kind === "enum" ? dice.pick(known.of) : "";
        return inferred(code`${path} ${dice.pick(["===", "!=="])} ${JSON.stringify(member)}`);
      },
      `a === "one of some"`,
    ],
    [some(missing, 8), () => inferred(isMissing(g, dice.pick(missing))), "a === undefined"],
    [
      some(missing, 4),
      () => inferred(comparedWithMissing(g, scope, dice.pick(missing), depth)),
      "a === b, one may be absent",
    ],
    [
      some(arrays, 5),
      () => inferred(code`${dice.pick(arrays).text}.length ${dice.pick(["> 0", "=== 0", "> 1", "< 2"])}`),
      "list.length > 0",
    ],
    [
      depth > 0 ? some(arrays, 3) : 0,
      () => {
        const { text: path, type: list } = dice.pick(arrays);
        const item = list.kind === "array" ? list.of : text;
        return made(
          code`${path}.${dice.pick(["some", "every"])}(${elementPredicate(g, scope, item, depth)})`,
        );
      },
      "list.some(), list.every()",
    ],
    [
      some(scalars, 3),
      () => {
        const { text: path, type: list } = dice.pick(scalars);
        const item = list.kind === "array" ? list.of : text;
        return made(code`${path}.includes(${g.expression(scope, item, depth - 1)})`);
      },
      "list.includes()",
    ],
    [
      some(texts, 2),
      () => made(code`[${joinedTexts(g)}].includes(${dice.pick(texts).text})`),
      `["a", "b"].includes()`,
    ],
    [
      some(texts, 3),
      () =>
        made(
          code`${dice.pick(texts).text}.${dice.pick(["includes", "startsWith", "endsWith"])}(${g.expression(scope, text, 0)})`,
        ),
      "text.includes() and the like",
    ],
    [depth > 0 ? 7 : 0, () => inferred(logical(g, scope, depth)), "a && b, tests"],
    [depth > 0 ? 5 : 0, () => inferred(code`!${operand(g.condition(scope, depth - 1))}`), "!a"],
  ];
}

function joinedTexts(g: Maker): string {
  return g.dice.some([`"a"`, `"new"`, `"done"`, `""`, `"x y"`], 2, 3).join(", ");
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
    default:
      return code`Boolean(${path.text})`;
  }
}

/** A test that is not just `true`, unless there is nothing to test. */
function test(g: Maker, scope: Scope, depth: number): Tree {
  const forms = booleanForms(g, scope, boolean, Math.max(depth, 0));
  const tree = oneOf(g.dice, forms, () => atom(code`${g.dice.pick(["true", "false"])}`));
  return { ...tree, role: { type: "boolean", smallest: "false" } };
}

/** What stands in `if (...)`: a test, or a value of any type taken as one. */
export function condition(g: Maker, scope: Scope, depth: number): Tree {
  const here = g.plain || !g.grows() ? 0 : depth;
  const values = pathsOf(scope).filter(
    (p) => !["object", "array", "enum", "record", "union"].includes(p.type.kind),
  );
  const one = values.length === 0 ? 0 : 1;
  return oneOf<Tree>(
    g.dice,
    [
      [20, () => test(g, scope, here), "a test"],
      [5 * one, () => atom(code`${g.dice.pick(values).text}`), "the truth of a value"],
      [3 * one, () => code`!${g.dice.pick(values).text}`, "!value"],
      [
        2 * one,
        () => code`${g.dice.pick(values).text} && ${operand(g.expression(scope, boolean, here - 1))}`,
        "value && test",
      ],
    ],
    () => test(g, scope, here),
  );
}
