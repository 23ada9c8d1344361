import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import type { Scope, Variable } from "../scope.js";
import { code, operand, type Tree } from "../tree.js";
import { number, text, type Ty } from "../types.js";
import { grown } from "./grown.js";

const depth = 2;

/** Statements that give a variable another value. */
export function assignmentForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.pure) return [];
  const targets = scope.variables.filter(
    (v, i) => v.assignable && scope.variables.findLastIndex((w) => w.name === v.name) === i,
  );
  const owned = scope.variables.filter((v) => v.owned);
  return [
    [targets.length === 0 ? 0 : 20, () => grown(code`${assign(g, scope, g.dice.pick(targets))};`, scope)],
    [
      owned.length === 0 ? 0 : 12,
      () => {
        const { name, type } = g.dice.pick(owned);
        const of = type.kind === "array" ? type.of : text;
        return grown(code`${name}.push(${g.expression(scope, of, depth)});`, scope);
      },
    ],
  ];
}

function assign(g: Maker, scope: Scope, target: Variable): Tree {
  const { name, type } = target;
  const value = (of: Ty = type) => g.expression(scope, of, depth);
  return oneOf<Tree>(g.dice, [
    [6, () => code`${name} = ${value(type.kind === "maybe" ? type.of : type)}`],
    ...((): readonly Form<Tree>[] => {
      switch (type.kind) {
        case "number":
          return [
            [8, () => code`${name} += ${operand(g.expression(scope, number, 1))}`],
            [2, () => code`${name} -= ${operand(g.expression(scope, number, 1))}`],
            [4, () => code`${name}++`],
            [1, () => code`${name}--`],
            [2, () => code`${name} = Math.max(${name}, ${value()})`],
          ];
        case "string":
          return [
            [5, () => code`${name} += ${operand(value())}`],
            [2, () => code`${name} = \`${"$"}{${name}}, ${"$"}{${value()}}\``],
            [1, () => code`${name} ||= ${operand(value())}`],
          ];
        case "boolean":
          return [
            [2, () => code`${name} = !${name}`],
            [1, () => code`${name} &&= ${operand(value())}`],
            [1, () => code`${name} ||= ${operand(value())}`],
          ];
        case "array":
          return [[8, () => code`${name} = [...${name}, ${g.expression(scope, type.of, depth)}]`]];
        case "maybe":
          return [
            [3, () => code`${name} ??= ${operand(value(type.of))}`],
            [1, () => code`${name} = ${type.nothing}`],
          ];
        default:
          return [];
      }
    })(),
  ]);
}
