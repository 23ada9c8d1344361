import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, joined, operand, print, type Tree } from "../tree.js";
import { maybe, sameType, show, type Field, type ObjectTy } from "../types.js";
import { elementPredicate } from "./callbacks.js";

export function objectForms(g: Maker, scope: Scope, type: ObjectTy, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const same = paths.filter((p) => sameType(p.type, type));
  const lists = paths.filter((p) => p.type.kind === "array" && sameType(p.type.of, type));
  const optional = type.fields.filter((f) => f.optional);
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  return [
    [14, () => atom(objectLiteral(g, scope, type, depth)), "{ a, b: 1 }"],
    [
      type.fields.length === 0 ? 0 : some(same, 8),
      () => {
        const changed = dice.some(type.fields, 1, 2).map((f) => property(g, scope, f, depth));
        return atom(code`{ ...${dice.pick(same).text}, ${joined(changed, ", ")} }`);
      },
      "{ ...a, b: 1 }",
    ],
    [
      some(optional, 2),
      () => atom(conditional(g, scope, type, dice.pick(optional), depth)),
      "{ ...(a ? { b } : {}) }",
    ],
    [
      some(lists, 3),
      () => {
        const found = code`${dice.pick(lists).text}.find(${elementPredicate(g, scope, type, depth)})`;
        return code`${found} ?? ${operand(g.expression(scope, type, depth - 1))}`;
      },
      "list.find() ?? b",
    ],
    [
      some(lists, 2),
      () => code`${dice.pick(lists).text}[0] ?? ${operand(g.expression(scope, type, depth - 1))}`,
      "list[0] ?? b",
    ],
    [
      some(same, 0.4),
      () => code`JSON.parse(JSON.stringify(${dice.pick(same).text})) as ${show(type)}`,
      "JSON.parse(JSON.stringify())",
    ],
  ];
}

/** An optional field that is there on a condition. */
function conditional(g: Maker, scope: Scope, type: ObjectTy, field: Field, depth: number): Tree {
  const rest = { ...type, fields: type.fields.filter((f) => f !== field) };
  const own = rest.fields.filter((f) => !f.optional).map((f) => property(g, scope, f, depth));
  const one = code`{ ${field.name}: ${g.expression(scope, field.type, depth - 1)} }`;
  const test = operand(g.condition(scope, depth - 1));
  const spread = g.dice.chance(70) ? code`...(${test} ? ${one} : {})` : code`...(Boolean(${test}) && ${one})`;
  return code`{ ${joined([...own, spread], ", ")} }`;
}

/** The object spelled out; what is optional is there or not, or may be undefined. */
export function objectLiteral(g: Maker, scope: Scope, type: ObjectTy, depth: number): Tree {
  const fields = type.fields.filter((f) => !f.optional || (depth > -2 && g.dice.chance(55)));
  if (fields.length === 0) return code`{}`;
  return code`{ ${joined(
    fields.map((f) => property(g, scope, f, depth)),
    ", ",
  )} }`;
}

function property(g: Maker, scope: Scope, field: Field, depth: number): Tree {
  const type = field.optional && g.dice.chance(50) ? maybe(field.type) : field.type;
  const value = g.expression(scope, type, depth - 1);
  return print(value) === field.name ? code`${field.name}` : code`${field.name}: ${value}`;
}
