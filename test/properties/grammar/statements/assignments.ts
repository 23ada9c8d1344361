import { oneOf, type Form, type Grown, type Maker } from "../maker.js";
import { visible, type Scope, type Variable } from "../scope.js";
import { code, operand, type Tree } from "../tree.js";
import { number, type Ty } from "../types.js";
import { grown } from "./grown.js";

const depth = 2;

/** Statements that give a variable another value. */
export function assignmentForms(g: Maker, scope: Scope): readonly Form<Grown>[] {
  if (scope.pure) return [];
  const targets = visible(scope).filter((v) => v.assignable);
  return [
    [
      targets.length === 0 ? 0 : 20,
      () => grown(code`${assign(g, scope, g.dice.pick(targets))};`, scope),
      "an assignment",
    ],
  ];
}

function assign(g: Maker, scope: Scope, target: Variable): Tree {
  const { name, type } = target;
  const value = (of: Ty = type) => g.expression(scope, of, depth);
  const plain = (): Tree => code`${name} = ${value(type.kind === "maybe" ? type.of : type)}`;
  return oneOf<Tree>(g.dice, [[6, plain, "a = b"], ...compound()], plain);

  function compound(): readonly Form<Tree>[] {
    switch (type.kind) {
      case "number":
        return [
          [8, () => code`${name} += ${operand(g.expression(scope, number, 1))}`, "a += b, numbers"],
          [2, () => code`${name} -= ${operand(g.expression(scope, number, 1))}`, "a -= b"],
          [0.5, () => code`${name} *= ${g.dice.pick(["2", "3"])}`, "a *= b"],
          [4, () => code`${name}++`, "a++"],
          [1, () => code`${name}--`, "a--"],
          [2, () => code`${name} = Math.max(${name}, ${value()})`, "a = Math.max(a, b)"],
        ];
      case "string":
        return [
          [5, () => code`${name} += ${operand(value())}`, "a += b, texts"],
          [2, () => code`${name} = \`${"$"}{${name}}, ${"$"}{${value()}}\``, "a = `${a}, ${b}`"],
          [1, () => code`${name} ||= ${operand(value())}`, "a ||= b"],
        ];
      case "boolean":
        return [
          [2, () => code`${name} = !${name}`, "a = !a"],
          [1, () => code`${name} &&= ${operand(value())}`, "a &&= b"],
          [1, () => code`${name} ||= ${operand(value())}`, "a ||= b"],
        ];
      case "array":
        return [
          [8, () => code`${name} = [...${name}, ${g.expression(scope, type.of, depth)}]`, "a = [...a, b]"],
        ];
      case "maybe":
        return [
          [3, () => code`${name} ??= ${operand(value(type.of))}`, "a ??= b"],
          [1, () => code`${name} = ${type.nothing}`, "a = undefined"],
        ];
      default:
        return [];
    }
  }
}
