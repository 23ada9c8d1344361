import type { Form, Maker } from "../maker.js";
import { pathsOf, type Scope } from "../scope.js";
import { atom, code, joined, print, type Tree } from "../tree.js";
import { maybe, sameType, type Field, type ObjectTy } from "../types.js";
import { elementPredicate } from "./callbacks.js";

export function objectForms(g: Maker, scope: Scope, type: ObjectTy, depth: number): readonly Form<Tree>[] {
  const { dice } = g;
  const paths = pathsOf(scope);
  const same = paths.filter((p) => sameType(p.type, type));
  const lists = paths.filter((p) => p.type.kind === "array" && sameType(p.type.of, type));
  return [
    [14, () => atom(objectLiteral(g, scope, type, depth))],
    [
      same.length === 0 || type.fields.length === 0 ? 0 : 8,
      () => {
        const changed = dice.some(type.fields, 1, 2).map((f) => property(g, scope, f, depth));
        return atom(code`{ ...${dice.pick(same).text}, ${joined(changed, ", ")} }`);
      },
    ],
    [
      lists.length === 0 ? 0 : 3,
      () => {
        const found = code`${dice.pick(lists).text}.find(${elementPredicate(g, scope, type, depth)})`;
        return code`${found} ?? ${g.expression(scope, type, depth - 1)}`;
      },
    ],
    [
      lists.length === 0 ? 0 : 2,
      () => code`${dice.pick(lists).text}[0] ?? ${g.expression(scope, type, depth - 1)}`,
    ],
  ];
}

/** The object spelled out; what is optional is there or not, or may be undefined. */
export function objectLiteral(g: Maker, scope: Scope, type: ObjectTy, depth: number): Tree {
  const fields = type.fields.filter((f) => !f.optional || g.dice.chance(55));
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
