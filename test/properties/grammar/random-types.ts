import type { Dice } from "./dice.js";
import { arrayOf, boolean, maybe, number, text, type Field, type ObjectTy, type Ty } from "./types.js";

const numbers = ["total", "amount", "qty", "score", "count", "limit"];
const texts = ["id", "name", "note", "email", "city", "code"];
const booleans = ["active", "paid", "vip", "ok"];
const enums = [
  ["status", ["new", "open", "done"]],
  ["tier", ["gold", "silver", "none"]],
  ["kind", ["card", "cash"]],
] as const;

/** A field as programs have them: a name that says what it is. */
export function randomField(dice: Dice, objects: readonly ObjectTy[]): Field {
  const object = objects.length === 0 ? 0 : 1;
  const [name, type] = dice.weighted<() => readonly [string, Ty]>([
    [6, () => [dice.pick(texts), text]],
    [5, () => [dice.pick(numbers), number]],
    [3, () => [dice.pick(booleans), boolean]],
    [3, () => randomEnum(dice)],
    [2, () => ["tags", arrayOf(text)]],
    [1, () => ["scores", arrayOf(number)]],
    [3 * object, () => ["items", arrayOf(dice.pick(objects))]],
    [2 * object, () => [dice.pick(["customer", "address", "parent"]), dice.pick(objects)]],
  ])();
  const nullable = dice.chance(8) ? maybe(type, "null") : type;
  return dice.chance(25) ? { name, type: nullable, optional: true } : { name, type: nullable };
}

function randomEnum(dice: Dice): readonly [string, Ty] {
  const [name, of] = dice.pick(enums);
  return [name, { kind: "enum", of }];
}

export function randomObject(
  dice: Dice,
  objects: readonly ObjectTy[],
  fields: readonly [least: number, most: number],
  name?: string,
): ObjectTy {
  const found = new Map<string, Field>();
  const size = dice.int(...fields);
  for (let tries = 0; found.size < size && tries < 20; tries++) {
    const field = randomField(dice, objects);
    if (!found.has(field.name)) found.set(field.name, field);
  }
  return { kind: "object", ...(name === undefined ? {} : { name }), fields: [...found.values()] };
}

/** A type for a variable, a parameter or the result of a function. */
export function randomType(dice: Dice, objects: readonly ObjectTy[]): Ty {
  const base = dice.weighted<() => Ty>([
    [6, () => number],
    [6, () => text],
    [3, () => boolean],
    [1, () => randomEnum(dice)[1]],
    [
      3,
      () =>
        arrayOf(
          dice.weighted<Ty>([
            [3, text],
            [2, number],
            [4, dice.pick(objects)],
          ]),
        ),
    ],
    [4, () => dice.pick(objects)],
  ])();
  return dice.chance(12) ? maybe(base, dice.chance(75) ? "undefined" : "null") : base;
}
