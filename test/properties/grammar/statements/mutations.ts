import { keyOf } from "../expressions/records.js";
import { comparators } from "../expressions/sorts.js";
import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import { visible, withVariables, type Scope, type Variable } from "../scope.js";
import { code, operand, type Tree } from "../tree.js";
import { maybe, number, text, type Field, type ObjectTy, type Ty } from "../types.js";
import { grown } from "./grown.js";

const depth = 2;

/** Changes in place of what has one name. */
export function mutationForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.pure) return [];
  const owned = visible(scope).filter((v) => v.owned);
  const of = (kind: Ty["kind"]) => owned.filter((v) => v.type.kind === kind);
  const some = (list: readonly unknown[], weight: number) => (list.length === 0 ? 0 : weight);
  const [lists, records, objects] = [of("array"), of("record"), of("object")];
  return [
    [some(lists, 30), () => changeList(g, scope, g.dice.pick(lists)), "a list changes in place"],
    [some(records, 30), () => changeRecord(g, scope, g.dice.pick(records)), "a record changes in place"],
    [some(objects, 25), () => changeObject(g, scope, g.dice.pick(objects)), "an object changes in place"],
  ];
}

function changeList(g: Maker, scope: Scope, { name, type }: Variable): Grown {
  const of = type.kind === "array" ? type.of : text;
  const item = () => g.expression(scope, of, depth);
  const sorts = [...comparators(g, of, "number"), ...comparators(g, of, "string")];
  const push = () => grown(code`${name}.push(${item()});`, scope);
  return oneOf<Grown>(
    g.dice,
    [
      [12, push, "list.push()"],
      [1, () => grown(code`${name}.push(${item()}, ${item()});`, scope), "list.push(a, b)"],
      [1, () => grown(code`${name}.unshift(${item()});`, scope), "list.unshift()"],
      [
        2,
        () => {
          const taken = g.fresh("taken", "next");
          const variable: Variable = { name: taken, type: maybe(of), assignable: false };
          const tree = code`const ${taken} = ${name}.${g.dice.pick(["pop", "shift"])}();`;
          return grown(tree, withVariables(scope, variable));
        },
        "list.pop(), list.shift()",
      ],
      [
        sorts.length === 0 ? 0 : 2,
        () => grown(code`${name}.sort(${g.dice.pick(sorts)});`, scope),
        "list.sort()",
      ],
      [0.7, () => grown(code`${name}.reverse();`, scope), "list.reverse()"],
      [0.5, () => grown(code`${name}[0] = ${item()};`, scope), "list[i] = a"],
    ],
    push,
  );
}

function changeRecord(g: Maker, scope: Scope, { name, type }: Variable): Grown {
  const of = type.kind === "record" ? type.of : number;
  const key = keyOf(g, scope);
  const place = code`${name}[${key}]`;
  const set = () => grown(code`${place} = ${g.expression(scope, of, depth)};`, scope);
  return oneOf<Grown>(
    g.dice,
    [
      [5, set, "record[key] = a"],
      [
        of.kind === "number" ? 8 : 0,
        () => grown(code`${place} = (${place} ?? 0) + ${operand(g.expression(scope, number, 1))};`, scope),
        "record[key] = (record[key] ?? 0) + a",
      ],
      [1, () => grown(code`${place} ??= ${g.expression(scope, of, depth)};`, scope), "record[key] ??= a"],
      [1, () => grown(code`delete ${place};`, scope), "delete record[key]"],
    ],
    set,
  );
}

function changeObject(g: Maker, scope: Scope, { name, type }: Variable): Grown {
  const { fields } = type as ObjectTy;
  if (fields.length === 0) return grown(code``, scope);
  const field = g.dice.pick(fields);
  const place = code`${name}.${field.name}`;
  const set = (): Tree => code`${place} = ${g.expression(scope, field.type, depth)};`;
  const tree = oneOf<Tree>(g.dice, [[6, set, "object.a = b"], ...fieldForms(g, scope, field, place)], set);
  return grown(tree, scope);
}

function fieldForms(g: Maker, scope: Scope, field: Field, place: Tree): readonly Form<Tree>[] {
  const value = (type: Ty) => g.expression(scope, type, depth);
  const { type } = field;
  const optional: readonly Form<Tree>[] = field.optional
    ? [
        [4, () => code`delete ${place};`, "delete object.a"],
        [3, () => code`${place} ??= ${value(type)};`, "object.a ??= b"],
      ]
    : [];
  if (field.optional) return optional;
  switch (type.kind) {
    case "number":
      return [[8, () => code`${place} += ${operand(g.expression(scope, number, 1))};`, "object.a += b"]];
    case "string":
      return [[3, () => code`${place} += ${operand(value(text))};`, "object.a += b"]];
    case "array":
      return [[6, () => code`${place}.push(${value(type.of)});`, "object.list.push()"]];
    case "record":
      return [[6, () => code`${place}[${keyOf(g, scope)}] = ${value(type.of)};`, "object.record[key] = a"]];
    default:
      return [];
  }
}
