import type { Dice } from "./dice.js";
import { randomObject, randomType } from "./random-types.js";
import {
  arrayOf,
  boolean,
  maybe,
  number,
  show,
  text,
  type DeclaredTy,
  type ObjectTy,
  type Ty,
} from "./types.js";

/** A step that the programs call. */
export interface Step {
  readonly name: string;
  /** What mocks know it by. */
  readonly key: string;
  readonly input: ObjectTy | "nothing";
  readonly result: Ty | "nothing";
  readonly declaration: string;
}

const verbs = ["validate", "charge", "reserve", "lookUp", "scoreRisk", "ship", "getPrice", "fetchPage"];

/** A handful: one gives nothing, one gives something or nothing, one is no Lambda function. */
export function randomSteps(
  dice: Dice,
  objects: readonly DeclaredTy[],
  errors: readonly string[],
): readonly Step[] {
  const names = dice.some(verbs, 2, 4);
  const message: ObjectTy = {
    kind: "object",
    fields: [{ name: "message", type: text }, ...extraField(dice)],
  };
  return [
    step(dice, "notify", message, "nothing", errors),
    ...names.map((name) => {
      const input = dice.chance(6) ? ("nothing" as const) : randomObject(dice, objects, [1, 3]);
      return step(dice, name, input, resultOf(dice, objects), errors);
    }),
  ];
}

function extraField(dice: Dice): ObjectTy["fields"] {
  return dice.chance(30) ? [{ name: "level", type: number, optional: true }] : [];
}

function resultOf(dice: Dice, objects: readonly DeclaredTy[]): Ty {
  return dice.weighted<() => Ty>([
    [8, () => randomObject(dice, objects, [1, 3])],
    [5, () => dice.pick(objects)],
    [2, () => maybe(dice.pick(objects))],
    [2, () => arrayOf(dice.pick<Ty>([text, number, ...objects]))],
    [2, () => dice.pick([number, text, boolean])],
    [1, () => randomType(dice, objects)],
  ])();
}

function step(
  dice: Dice,
  name: string,
  input: Step["input"],
  result: Step["result"],
  errors: readonly string[],
): Step {
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  const types = `<${input === "nothing" ? "{}" : show(input)}, ${result === "nothing" ? "void" : show(result)}>`;
  const retry =
    errors.length > 0 && dice.chance(15)
      ? `retry: { on: ${dice.pick(errors)}, interval: "1s", retries: ${dice.int(1, 2)} }`
      : "";
  if (dice.chance(12)) {
    const key = `arn:aws:lambda:us-east-1:123456789012:function:${upper}`;
    const options = retry === "" ? "" : `, { ${retry} }`;
    return { name, key, input, result, declaration: `const ${name} = task${types}("${key}"${options});` };
  }
  const given = [dice.chance(30) ? `timeout: "30s"` : "", retry].filter((option) => option !== "");
  const options = given.length === 0 ? "" : `, { ${given.join(", ")} }`;
  return {
    name,
    key: upper,
    input,
    result,
    declaration: `const ${name} = lambda${types}(fn("${upper}")${options});`,
  };
}
